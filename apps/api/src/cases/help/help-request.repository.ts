import type { QuestionState } from '@jiweibao/shared';
import { type EntityManager, In } from 'typeorm';
import { type Condition, every, yes } from '../desk/condition.js';
import type { DeskCursor } from '../desk/desk-cursor.js';
import { CasePartyEntity } from '../entities/case-party.entity.js';
import { HelpRequestEntity } from './help-request.entity.js';

/** By which an agent's list is sorted: by the last day, or the newest first. */
export type HelpOrder = 'due' | 'newest';

const ORDERS: Record<HelpOrder, { key: string; way: 'ASC' | 'DESC' }> = {
  due: { key: 'h.due_on', way: 'ASC' },
  newest: { key: 'h.asked_at', way: 'DESC' },
};

/** The rows of requests to help settle. Who may see the case is for the caller to say; an agent's own are found by its id. */
export class HelpRequestRepository {
  constructor(private readonly manager: EntityManager) {}

  async insert(row: HelpRequestEntity): Promise<void> {
    await this.manager.insert(HelpRequestEntity, row);
  }

  async update(id: string, change: Partial<HelpRequestEntity>): Promise<void> {
    await this.manager.update(HelpRequestEntity, { id }, change);
  }

  /** The newest first. */
  listByCase(caseId: string): Promise<HelpRequestEntity[]> {
    return this.manager.find(HelpRequestEntity, { where: { caseId }, order: { askedAt: 'DESC', id: 'ASC' } });
  }

  /** Locked until the transaction ends; null for another agent's. */
  lockOfAgent(id: string, generalAgentId: string): Promise<HelpRequestEntity | null> {
    return this.lock({ id, generalAgentId });
  }

  /** The same, for another case's. */
  lockOfCase(id: string, caseId: string): Promise<HelpRequestEntity | null> {
    return this.lock({ id, caseId });
  }

  /** Of whom nothing may be told. */
  findParty(caseId: string): Promise<CasePartyEntity | null> {
    return this.manager.findOneBy(CasePartyEntity, { caseId });
  }

  /** @param state null for all @param after where the page before ended; null for the first */
  async pageOfAgent(
    generalAgentId: string,
    state: QuestionState | null,
    order: HelpOrder,
    after: DeskCursor | null,
    count: number,
  ): Promise<{ row: HelpRequestEntity; key: DeskCursor }[]> {
    const { key, way } = ORDERS[order];
    const where = every([ofAgent(generalAgentId, state), after === null ? yes : isAfter(order, after)]);
    const found: { id: string; sortedBy: Date | string }[] = await this.manager.query(
      `SELECT h.id AS id, ${key} AS sortedBy FROM case_help_request h WHERE ${where.sql}
       ORDER BY ${key} ${way}, h.id ${way} LIMIT ?`,
      [...where.values, count],
    );
    const rows = await this.manager.findBy(HelpRequestEntity, { id: In(found.map(({ id }) => id)) });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return found.flatMap(({ id, sortedBy }) => {
      const row = byId.get(id);
      const at = sortedBy instanceof Date ? sortedBy.toISOString() : sortedBy;
      return row === undefined ? [] : [{ row, key: { id, key: at } }];
    });
  }

  countOfAgent(generalAgentId: string, state: QuestionState): Promise<number> {
    return this.manager.countBy(HelpRequestEntity, { generalAgentId, state });
  }

  private lock(
    where: Pick<HelpRequestEntity, 'id'> & Partial<Pick<HelpRequestEntity, 'caseId' | 'generalAgentId'>>,
  ): Promise<HelpRequestEntity | null> {
    return this.manager.findOne(HelpRequestEntity, { where, lock: { mode: 'pessimistic_write' } });
  }
}

function ofAgent(generalAgentId: string, state: QuestionState | null): Condition {
  const own: Condition = { sql: 'h.general_agent_id = ?', values: [generalAgentId] };
  return state === null ? own : every([own, { sql: 'h.state = ?', values: [state] }]);
}

function isAfter(order: HelpOrder, { key, id }: DeskCursor): Condition {
  const column = ORDERS[order];
  const sign = column.way === 'ASC' ? '>' : '<';
  const value = order === 'due' ? key : new Date(key);
  return {
    sql: `${column.key} ${sign}= ? AND (${column.key} ${sign} ? OR h.id ${sign} ?)`,
    values: [value, value, id],
  };
}
