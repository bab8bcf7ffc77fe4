import { type EntityManager, In } from 'typeorm';
import { CaseClockEntity } from '../entities/case-clock.entity.js';
import { CaseDeliveryEntity } from '../entities/case-delivery.entity.js';
import { CaseEventEntity } from '../entities/case-event.entity.js';
import { CasePartyEntity } from '../entities/case-party.entity.js';
import { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';
import type { ListOrder, ListSource } from './case-lists.js';
import { type Condition, every, yes } from './condition.js';
import type { DeskCursor } from './desk-cursor.js';
import type { DeskScope } from './desk-scope.js';

/** How each order sorts: the key's column, the id's, and the way. The columns are those of an index wherever there is one. */
const ORDERS: Record<ListOrder, { key: string; id: string; way: 'ASC' | 'DESC' }> = {
  oldest: { key: 'c.received_at', id: 'c.id', way: 'ASC' },
  newest: { key: 'c.received_at', id: 'c.id', way: 'DESC' },
  due: { key: 'k.due_on', id: 'k.case_id', way: 'ASC' },
};

/** Reads cases for the people of the bureaus. Every method that finds one is given the scope of whoever asks. */
export class DeskRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Null for a case that is not there, and for one that they may not see: whoever asks cannot tell. */
  findVisible(id: string, scope: DeskScope): Promise<ConsumerCaseEntity | null> {
    return this.visible(id, scope).getOne();
  }

  /** The same, locked until the transaction ends. */
  lockVisible(id: string, scope: DeskScope): Promise<ConsumerCaseEntity | null> {
    return this.visible(id, scope).setLock('pessimistic_write').getOne();
  }

  /** A page of a list. @param after where the page before ended; null for the first */
  async page(
    source: ListSource,
    filter: Condition,
    after: DeskCursor | null,
    count: number,
  ): Promise<DeskCursor[]> {
    const { key, id, way } = ORDERS[source.order];
    const where = every([source.where, filter, after === null ? yes : isAfter(source.order, after)]);
    const rows: { id: string; sortedBy: Date | string }[] = await this.manager.query(
      `SELECT c.id AS id, ${key} AS sortedBy FROM ${source.from.sql} WHERE ${where.sql}
       ORDER BY ${key} ${way}, ${id} ${way} LIMIT ?`,
      [...source.from.values, ...where.values, count],
    );
    return rows.map((row) => ({
      id: row.id,
      key: row.sortedBy instanceof Date ? row.sortedBy.toISOString() : row.sortedBy,
    }));
  }

  async count(source: ListSource, filter: Condition): Promise<number> {
    const where = every([source.where, filter]);
    const [row]: { n: number }[] = await this.manager.query(
      `SELECT COUNT(*) AS n FROM ${source.from.sql} WHERE ${where.sql}`,
      [...source.from.values, ...where.values],
    );
    return Number(row!.n);
  }

  /** Of cases, by id: for the trail, which is read also by people who may not open the case. */
  async numbers(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const found = await this.manager.find(ConsumerCaseEntity, {
      where: { id: In([...ids]) },
      select: { id: true, number: true },
    });
    return new Map(found.map(({ id, number }) => [id, number]));
  }

  /** Cases that a page of a list named, in any order. */
  listCases(ids: string[]): Promise<ConsumerCaseEntity[]> {
    return this.manager.findBy(ConsumerCaseEntity, { id: In(ids) });
  }

  /** Whoever may see it: for the caller to say. */
  async findIdByNumber(number: string): Promise<string | null> {
    const row = await this.manager.findOne(ConsumerCaseEntity, { select: { id: true }, where: { number } });
    return row?.id ?? null;
  }

  listParties(caseIds: string[]): Promise<CasePartyEntity[]> {
    return this.manager.findBy(CasePartyEntity, { caseId: In(caseIds) });
  }

  listClocks(caseIds: string[]): Promise<CaseClockEntity[]> {
    return this.manager.find(CaseClockEntity, {
      where: { caseId: In(caseIds) },
      order: { startedOn: 'ASC', kind: 'ASC', round: 'ASC' },
    });
  }

  /** Where the cases lie now. */
  listCurrentDeliveries(caseIds: string[]): Promise<CaseDeliveryEntity[]> {
    return this.manager
      .createQueryBuilder(CaseDeliveryEntity, 'd')
      .where({ caseId: In(caseIds) })
      .andWhere('d.endedAt IS NULL')
      .getMany();
  }

  /** Every desk that a case reached, the first first. */
  listDeliveries(caseId: string): Promise<CaseDeliveryEntity[]> {
    return this.manager.find(CaseDeliveryEntity, { where: { caseId }, order: { round: 'ASC' } });
  }

  listEvents(caseId: string): Promise<CaseEventEntity[]> {
    return this.manager.find(CaseEventEntity, { where: { caseId }, order: { seq: 'ASC' } });
  }

  private visible(id: string, { visibleCodes }: DeskScope) {
    const found = this.manager.createQueryBuilder(ConsumerCaseEntity, 'c').where({ id });
    return visibleCodes === null ? found : found.andWhere({ holderCode: In([...visibleCodes]) });
  }
}

/** What comes after a row. Said so that the key alone is a range of the index. */
function isAfter(order: ListOrder, { key, id }: DeskCursor): Condition {
  const columns = ORDERS[order];
  const sign = columns.way === 'ASC' ? '>' : '<';
  const value = order === 'due' ? key : new Date(key);
  return {
    sql: `${columns.key} ${sign}= ? AND (${columns.key} ${sign} ? OR ${columns.id} ${sign} ?)`,
    values: [value, value, id],
  };
}
