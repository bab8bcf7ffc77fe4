import type { CaseKind } from '@jiweibao/shared';
import type { EntityManager } from 'typeorm';
import type { ListSource } from '../desk/case-lists.js';
import { type Condition, every } from '../desk/condition.js';
import {
  type DaySpan,
  type EndedPeriods,
  isFirstAnswer,
  PERIOD_LATE,
  periodEnded,
} from '../desk/time-conditions.js';
import type { PlaceColumn } from './overview-places.js';

/** By what cases are counted; none of it from outside. */
export type CountedColumn =
  | 'c.category_code'
  | 'c.brand_id'
  | 'c.channel'
  | 'c.violation_kinds'
  | PlaceColumn;

export interface CountOf {
  /** The column's; null where the case has none. */
  value: string | null;
  count: number;
}

export interface CountOfDay {
  /** DATE, Asia/Shanghai. */
  day: string;
  kind: CaseKind;
  count: number;
}

export interface CountedAnswer {
  kind: CaseKind;
  receivedOn: string;
  answeredOn: string;
  count: number;
}

export interface CountedPeriods {
  value: string | null;
  ended: number;
  late: number;
}

/** Counts of cases for the people of the bureaus. Every condition that it is given holds the scope of whoever asks. */
export class OverviewRepository {
  constructor(private readonly manager: EntityManager) {}

  async countByDay(column: 'c.received_at' | 'c.ended_at', where: Condition): Promise<CountOfDay[]> {
    const rows: { day: string; kind: CaseKind; n: number }[] = await this.manager.query(
      `SELECT ${shanghaiDay(column)} AS day, c.kind AS kind, COUNT(*) AS n FROM consumer_case c
       WHERE ${where.sql} GROUP BY day, kind`,
      [...where.values],
    );
    return rows.map(({ day, kind, n }) => ({ day, kind, count: Number(n) }));
  }

  async countBy(column: CountedColumn, where: Condition): Promise<CountOf[]> {
    return this.countIn({ sql: 'consumer_case c', values: [] }, column, where);
  }

  /** Of a list of the desk, narrowed. */
  async countListBy(column: CountedColumn, source: ListSource, filter: Condition): Promise<CountOf[]> {
    return this.countIn(source.from, column, every([source.where, filter]));
  }

  /** By the days of receipt and of the first answer. @param where on the case */
  async countAnswers(span: DaySpan, where: Condition): Promise<CountedAnswer[]> {
    const all = every([isFirstAnswer(span), where]);
    const rows: (Omit<CountedAnswer, 'count'> & { n: number })[] = await this.manager.query(
      `SELECT c.kind AS kind, ${shanghaiDay('c.received_at')} AS receivedOn,
         ${shanghaiDay('a.happened_at')} AS answeredOn, COUNT(*) AS n
       FROM case_event a JOIN consumer_case c ON c.id = a.case_id
       WHERE ${all.sql} GROUP BY kind, receivedOn, answeredOn`,
      [...all.values],
    );
    return rows.map(({ n, ...row }) => ({ ...row, count: Number(n) }));
  }

  /** Cases with such a period, each once however many it has. @param where on the case */
  async countPeriods(
    column: PlaceColumn | 'k.kind',
    periods: EndedPeriods,
    where: Condition,
  ): Promise<CountedPeriods[]> {
    const all = every([periodEnded(periods), where]);
    const rows: { value: string | null; ended: number; late: number }[] = await this.manager.query(
      `SELECT ${column} AS value, COUNT(DISTINCT k.case_id) AS ended,
         COUNT(DISTINCT CASE WHEN ${PERIOD_LATE.sql} THEN k.case_id END) AS late
       FROM case_clock k JOIN consumer_case c ON c.id = k.case_id WHERE ${all.sql} GROUP BY value`,
      [...all.values],
    );
    return rows.map(({ value, ended, late }) => ({ value, ended: Number(ended), late: Number(late) }));
  }

  private async countIn(
    from: ListSource['from'],
    column: CountedColumn,
    where: Condition,
  ): Promise<CountOf[]> {
    const rows: { value: string | null; n: number }[] = await this.manager.query(
      `SELECT ${column} AS value, COUNT(*) AS n FROM ${from.sql} WHERE ${where.sql} GROUP BY value`,
      [...from.values, ...where.values],
    );
    return rows.map(({ value, n }) => ({ value, count: Number(n) }));
  }
}

/** The column's instant as a DATE in Asia/Shanghai, which has no summer time. */
function shanghaiDay(column: string): string {
  return `DATE_FORMAT(${column} + INTERVAL 8 HOUR, '%Y-%m-%d')`;
}
