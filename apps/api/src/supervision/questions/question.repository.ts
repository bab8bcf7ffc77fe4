import type { QuestionList, QuestionState } from '@jiweibao/shared';
import { type EntityManager, In, IsNull, LessThan, Not } from 'typeorm';
import { type Condition, every, oneOf, yes } from '../../cases/desk/condition.js';
import type { DeskCursor } from '../../cases/desk/desk-cursor.js';
import { NumberQuestionEntity, NumberQuestionFileEntity } from './number-question.entity.js';

/** By which a list of questions is sorted: by the last day, or the newest first. */
export type QuestionOrder = 'due' | 'newest';

const ORDERS: Record<QuestionOrder, { key: string; way: 'ASC' | 'DESC' }> = {
  due: { key: 'q.due_on', way: 'ASC' },
  newest: { key: 'q.asked_at', way: 'DESC' },
};

/** Whose questions: those of these bureaus, null for all bureaus; or those to one agent. */
export type QuestionScope = { bureauCodes: readonly string[] | null } | { generalAgentId: string };

/** The rows of questions to general agents. Every method that finds one for somebody is given their scope. */
export class QuestionRepository {
  constructor(private readonly manager: EntityManager) {}

  async insert(rows: NumberQuestionEntity[]): Promise<void> {
    await this.manager.insert(NumberQuestionEntity, rows);
  }

  async update(id: string, change: Partial<NumberQuestionEntity>): Promise<void> {
    await this.manager.update(NumberQuestionEntity, { id }, change);
  }

  async insertFiles(questionId: string, fileIds: readonly string[]): Promise<void> {
    if (fileIds.length === 0) return;
    const files = fileIds.map((fileId, position) => ({ questionId, fileId, position }));
    await this.manager.insert(NumberQuestionFileEntity, files);
  }

  /** Null for one that is not there, and for one that they may not see. */
  find(id: string, scope: QuestionScope): Promise<NumberQuestionEntity | null> {
    return this.visible(id, scope).getOne();
  }

  /** The same, locked until the transaction ends. */
  lock(id: string, scope: QuestionScope): Promise<NumberQuestionEntity | null> {
    return this.visible(id, scope).setLock('pessimistic_write').getOne();
  }

  /** Brands that this bureau asked about the number and that have not answered; read with a lock. */
  async listAwaited(bureauCode: string, number: string): Promise<string[]> {
    const rows: { brandId: string }[] = await this.manager.query(
      `SELECT brand_id AS brandId FROM number_question
       WHERE number = ? AND bureau_code = ? AND state = 'open' FOR UPDATE`,
      [number, bureauCode],
    );
    return rows.map(({ brandId }) => brandId);
  }

  /** Brands whose agents said that the number is theirs, or an outlet's. */
  async listClaims(number: string): Promise<{ brandId: string; outletName: string | null }[]> {
    return this.manager.query(
      `SELECT brand_id AS brandId, MAX(outlet_name) AS outletName FROM number_question
       WHERE number = ? AND answer IN ('ours', 'outlets') GROUP BY brand_id`,
      [number],
    );
  }

  listByWarning(warningId: string): Promise<NumberQuestionEntity[]> {
    return this.manager.find(NumberQuestionEntity, {
      where: { warningId },
      order: { askedAt: 'ASC', id: 'ASC' },
    });
  }

  /** By question, then as they were put. */
  listFiles(questionIds: readonly string[]): Promise<NumberQuestionFileEntity[]> {
    return this.manager.find(NumberQuestionFileEntity, {
      where: { questionId: In([...questionIds]) },
      order: { position: 'ASC' },
    });
  }

  /** @param after where the page before ended; null for the first */
  async page(
    where: Condition,
    order: QuestionOrder,
    after: DeskCursor | null,
    count: number,
  ): Promise<{ row: NumberQuestionEntity; key: DeskCursor }[]> {
    const { key, way } = ORDERS[order];
    const from = every([where, after === null ? yes : isAfter(order, after)]);
    const found: { id: string; sortedBy: Date | string }[] = await this.manager.query(
      `SELECT q.id AS id, ${key} AS sortedBy FROM number_question q WHERE ${from.sql}
       ORDER BY ${key} ${way}, q.id ${way} LIMIT ?`,
      [...from.values, count],
    );
    const ids = found.map(({ id }) => id);
    const rows = ids.length === 0 ? [] : await this.manager.findBy(NumberQuestionEntity, { id: In(ids) });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return found.flatMap(({ id, sortedBy }) => {
      const row = byId.get(id);
      const at = sortedBy instanceof Date ? sortedBy.toISOString() : sortedBy;
      return row === undefined ? [] : [{ row, key: { id, key: at } }];
    });
  }

  async count(where: Condition): Promise<number> {
    const [row]: { n: number }[] = await this.manager.query(
      `SELECT COUNT(*) AS n FROM number_question q WHERE ${where.sql}`,
      [...where.values],
    );
    return Number(row!.n);
  }

  /** Those asked before and not waiting, the oldest first, locked until the transaction ends. */
  async lockOver(before: Date, count: number): Promise<string[]> {
    const rows = await this.manager.find(NumberQuestionEntity, {
      select: { id: true },
      where: { emptiedAt: IsNull(), askedAt: LessThan(before), state: Not('open') },
      order: { askedAt: 'ASC' },
      take: count,
      lock: { mode: 'pessimistic_write' },
    });
    return rows.map(({ id }) => id);
  }

  /** Leaves who was asked about what, and which answer it was. @returns the ids of the files that nobody needs any more */
  async empty(questionId: string, emptiedAt: Date): Promise<string[]> {
    const files = await this.listFiles([questionId]);
    await this.update(questionId, { wordsSealed: null, answerSealed: null, emptiedAt });
    await this.manager.delete(NumberQuestionFileEntity, { questionId });
    return files.map(({ fileId }) => fileId);
  }

  private visible(id: string, scope: QuestionScope) {
    const found = this.manager.createQueryBuilder(NumberQuestionEntity, 'q').where({ id });
    if ('generalAgentId' in scope) return found.andWhere({ generalAgentId: scope.generalAgentId });
    const { bureauCodes } = scope;
    return bureauCodes === null ? found : found.andWhere({ bureauCode: In([...bureauCodes]) });
  }
}

export function inQuestionScope(scope: QuestionScope): Condition {
  if ('generalAgentId' in scope) return { sql: 'q.general_agent_id = ?', values: [scope.generalAgentId] };
  return scope.bureauCodes === null ? yes : oneOf('q.bureau_code', scope.bureauCodes);
}

/** @param today DATE */
export function questionList(list: QuestionList, today: string): Condition {
  switch (list) {
    case 'open':
      return inState('open');
    case 'overdue':
      return every([inState('open'), { sql: 'q.due_on < ?', values: [today] }]);
    case 'answered':
      return inState('answered');
    case 'all':
      return yes;
  }
}

export function inState(state: QuestionState): Condition {
  return { sql: 'q.state = ?', values: [state] };
}

export function equalTo(column: 'q.number' | 'q.brand_id', value: string | undefined): Condition {
  return value === undefined ? yes : { sql: `${column} = ?`, values: [value] };
}

function isAfter(order: QuestionOrder, { key, id }: DeskCursor): Condition {
  const column = ORDERS[order];
  const sign = column.way === 'ASC' ? '>' : '<';
  const value = order === 'due' ? key : new Date(key);
  return {
    sql: `${column.key} ${sign}= ? AND (${column.key} ${sign} ? OR q.id ${sign} ?)`,
    values: [value, value, id],
  };
}
