import type { WarningList, WarningState } from '@jiweibao/shared';
import { type EntityManager, In, IsNull, LessThan } from 'typeorm';
import { type Condition, every, oneOf, some, yes } from '../../cases/desk/condition.js';
import type { DeskCursor } from '../../cases/desk/desk-cursor.js';
import { NumberWarningCaseEntity } from './number-warning-case.entity.js';
import { NumberWarningEventEntity } from './number-warning-event.entity.js';
import { NumberWarningEvidenceEntity, NumberWarningFileEntity } from './number-warning-evidence.entity.js';
import { NumberWarningMeasureEntity } from './number-warning-measure.entity.js';

/** The bureaus whose cases somebody may see all of; null for every bureau's. */
export type WarningScope = readonly string[] | null;

/** By what a list is narrowed; what is not given is not asked. */
export interface WarningFilter {
  state?: WarningState;
  /** Digits. */
  number?: string;
  brandId?: string;
  bureauCode?: string;
}

/** `review`: what is due to be looked at first. */
export type WarningOrder = 'newest' | 'oldest' | 'review';

const ORDERS: Record<WarningOrder, { key: string; way: 'ASC' | 'DESC' }> = {
  newest: { key: 'w.changed_at', way: 'DESC' },
  oldest: { key: 'w.changed_at', way: 'ASC' },
  review: { key: 'w.review_on', way: 'ASC' },
};

/** The rows of warning cases. Every method that finds one for somebody is given their scope. */
export class WarningCaseRepository {
  constructor(private readonly manager: EntityManager) {}

  async insert(row: NumberWarningCaseEntity): Promise<void> {
    await this.manager.insert(NumberWarningCaseEntity, row);
  }

  async update(id: string, change: Partial<NumberWarningCaseEntity>): Promise<void> {
    await this.manager.update(NumberWarningCaseEntity, { id }, change);
  }

  /** Null for one that is not there, and for one that they may not see. */
  findVisible(id: string, scope: WarningScope): Promise<NumberWarningCaseEntity | null> {
    return this.visible(id, scope).getOne();
  }

  /** The same, locked until the transaction ends. */
  lockVisible(id: string, scope: WarningScope): Promise<NumberWarningCaseEntity | null> {
    return this.visible(id, scope).setLock('pessimistic_write').getOne();
  }

  /** Locked, for an answer to one of its questions. */
  lock(id: string): Promise<NumberWarningCaseEntity | null> {
    return this.manager.findOne(NumberWarningCaseEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** The bureau's own case about the number that has no end yet; read with a lock, so that two beginners see each other. */
  async hasOpen(bureauCode: string, number: string): Promise<boolean> {
    const rows: unknown[] = await this.manager.query(
      `SELECT id FROM number_warning_case WHERE number = ? AND bureau_code = ? AND ended_at IS NULL FOR UPDATE`,
      [number, bureauCode],
    );
    return rows.length > 0;
  }

  /** The case by which look-ups warn of the number now; read with a lock. */
  async findPublished(number: string): Promise<{ id: string; bureauCode: string } | null> {
    const [row]: { id: string; bureauCode: string }[] = await this.manager.query(
      'SELECT id, bureau_code AS bureauCode FROM number_warning_case WHERE published_number = ? FOR UPDATE',
      [number],
    );
    return row ?? null;
  }

  async insertEvent(event: NumberWarningEventEntity): Promise<void> {
    await this.manager.insert(NumberWarningEventEntity, event);
  }

  listEvents(warningId: string): Promise<NumberWarningEventEntity[]> {
    return this.manager.find(NumberWarningEventEntity, { where: { warningId }, order: { seq: 'ASC' } });
  }

  async insertEvidence(evidence: NumberWarningEvidenceEntity, fileIds: readonly string[]): Promise<void> {
    await this.manager.insert(NumberWarningEvidenceEntity, evidence);
    if (fileIds.length === 0) return;
    const files = fileIds.map((fileId, position) => ({ evidenceId: evidence.id, fileId, position }));
    await this.manager.insert(NumberWarningFileEntity, files);
  }

  listEvidence(warningId: string): Promise<NumberWarningEvidenceEntity[]> {
    return this.manager.find(NumberWarningEvidenceEntity, {
      where: { warningId },
      order: { addedAt: 'ASC', id: 'ASC' },
    });
  }

  countEvidence(warningId: string): Promise<number> {
    return this.manager.countBy(NumberWarningEvidenceEntity, { warningId });
  }

  listFiles(evidenceIds: readonly string[]): Promise<NumberWarningFileEntity[]> {
    return this.manager.find(NumberWarningFileEntity, {
      where: { evidenceId: In([...evidenceIds]) },
      order: { position: 'ASC' },
    });
  }

  async insertMeasure(measure: NumberWarningMeasureEntity): Promise<void> {
    await this.manager.insert(NumberWarningMeasureEntity, measure);
  }

  listMeasures(warningId: string): Promise<NumberWarningMeasureEntity[]> {
    return this.manager.find(NumberWarningMeasureEntity, {
      where: { warningId },
      order: { takenOn: 'ASC', addedAt: 'ASC' },
    });
  }

  /** A page of a list. @param after where the page before ended; null for the first */
  async page(
    where: Condition,
    order: WarningOrder,
    after: DeskCursor | null,
    count: number,
  ): Promise<{ rows: NumberWarningCaseEntity[]; keys: DeskCursor[] }> {
    const { key, way } = ORDERS[order];
    const from = every([where, after === null ? yes : isAfter(order, after)]);
    const found: { id: string; sortedBy: Date | string }[] = await this.manager.query(
      `SELECT w.id AS id, ${key} AS sortedBy FROM number_warning_case w WHERE ${from.sql}
       ORDER BY ${key} ${way}, w.id ${way} LIMIT ?`,
      [...from.values, count],
    );
    const keys = found.map(({ id, sortedBy }) => ({
      id,
      key: sortedBy instanceof Date ? sortedBy.toISOString() : sortedBy,
    }));
    const ids = keys.map(({ id }) => id);
    const rows = ids.length === 0 ? [] : await this.manager.findBy(NumberWarningCaseEntity, { id: In(ids) });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return { keys, rows: ids.map((id) => byId.get(id)).filter((row) => row !== undefined) };
  }

  async count(where: Condition): Promise<number> {
    const [row]: { n: number }[] = await this.manager.query(
      `SELECT COUNT(*) AS n FROM number_warning_case w WHERE ${where.sql}`,
      [...where.values],
    );
    return Number(row!.n);
  }

  /** Those that ended before, the oldest first, locked until the transaction ends. */
  async lockEnded(before: Date, count: number): Promise<string[]> {
    const rows = await this.manager.find(NumberWarningCaseEntity, {
      select: { id: true },
      where: { emptiedAt: IsNull(), endedAt: LessThan(before) },
      order: { endedAt: 'ASC' },
      take: count,
      lock: { mode: 'pessimistic_write' },
    });
    return rows.map(({ id }) => id);
  }

  /** Leaves what was public and what is counted. @returns the ids of the files that nobody needs any more */
  async empty(warningId: string, emptiedAt: Date): Promise<string[]> {
    const evidence = await this.listEvidence(warningId);
    const evidenceIds = evidence.map(({ id }) => id);
    const files = await this.listFiles(evidenceIds);
    const holder = { holderAskedHowSealed: null, holderAnswerSealed: null };
    await this.manager.update(NumberWarningCaseEntity, { id: warningId }, { ...holder, emptiedAt });
    await this.manager.update(NumberWarningEvidenceEntity, { warningId }, { wordsSealed: null });
    await this.manager.update(NumberWarningMeasureEntity, { warningId }, { wordsSealed: null });
    await this.manager.update(NumberWarningEventEntity, { warningId }, { wordsSealed: null });
    await this.manager.delete(NumberWarningFileEntity, { evidenceId: In(evidenceIds) });
    return files.map(({ fileId }) => fileId);
  }

  private visible(id: string, scope: WarningScope) {
    const found = this.manager.createQueryBuilder(NumberWarningCaseEntity, 'w').where({ id });
    if (scope === null) return found;
    return found.andWhere('(w.bureau_code IN (:...scope) OR w.published_at IS NOT NULL)', {
      scope: [...scope, ''],
    });
  }
}

/** Of the region everything; of others what was published, which everybody can read. */
function inWarningScope(scope: WarningScope): Condition {
  if (scope === null) return yes;
  const published: Condition = { sql: 'w.published_at IS NOT NULL', values: [] };
  return some([oneOf('w.bureau_code', scope), published]);
}

/** The region's own, for lists of what is to be done. */
export function ofBureaus(scope: WarningScope): Condition {
  return scope === null ? yes : oneOf('w.bureau_code', scope);
}

/** @param reviewUntil DATE: the last review day that is listed as due */
export function listCondition(list: WarningList, scope: WarningScope, reviewUntil: string): Condition {
  const inState = (...states: WarningState[]) => oneOf('w.state', states);
  switch (list) {
    case 'open':
      return every([ofBureaus(scope), inState('draft', 'returned')]);
    case 'toApprove':
      return every([ofBureaus(scope), inState('proposed')]);
    case 'published':
      return inState('published');
    case 'toReview':
      return every([
        ofBureaus(scope),
        inState('published'),
        { sql: 'w.review_on <= ?', values: [reviewUntil] },
      ]);
    case 'ended':
      return every([inWarningScope(scope), inState('withdrawn', 'dropped')]);
    case 'all':
      return inWarningScope(scope);
  }
}

export function filterCondition({ state, number, brandId, bureauCode }: WarningFilter): Condition {
  const conditions: Condition[] = [];
  const equal = (column: string, value: string | undefined) => {
    if (value !== undefined) conditions.push({ sql: `${column} = ?`, values: [value] });
  };
  equal('w.state', state);
  equal('w.number', number);
  equal('w.brand_id', brandId);
  equal('w.bureau_code', bureauCode);
  return every(conditions);
}

function isAfter(order: WarningOrder, { key, id }: DeskCursor): Condition {
  const column = ORDERS[order];
  const sign = column.way === 'ASC' ? '>' : '<';
  const value = order === 'review' ? key : new Date(key);
  return {
    sql: `${column.key} ${sign}= ? AND (${column.key} ${sign} ? OR w.id ${sign} ?)`,
    values: [value, value, id],
  };
}
