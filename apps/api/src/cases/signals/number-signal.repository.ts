import type { EntityManager } from 'typeorm';
import { type Condition, every, oneOf, yes } from '../desk/condition.js';
import type { NumberSignalEntity } from './number-signal.entity.js';

/** How people met a number: nobody has registered it, a bureau warned of it, somebody filed a case about it. */
export const SIGNAL_MEETINGS = ['unlisted', 'warned', 'filed'] as const;
export type SignalMeeting = (typeof SIGNAL_MEETINGS)[number];

/** Days, both ends inclusive; `YYYY-MM-DD`, Asia/Shanghai. */
export interface Period {
  from: string;
  to: string;
}

/** What of the counts somebody may see. */
export interface SignalScope {
  /** The counties of their region; null for all, and for checks of which nobody knows where. */
  countyCodes: readonly string[] | null;
  /** The desks whose cases they may see; null for all. */
  holderCodes: readonly string[] | null;
}

/** The cases received in a period, by instants, UTC: from the first, before the second. */
export interface Received {
  from: Date;
  before: Date;
}

/** By what the numbers are narrowed; what is not given is not asked. */
export interface SignalFilter {
  /** Digits. */
  number?: string;
  /** The brand that was meant. */
  brandId?: string;
  countyCode?: string;
  /** Only numbers that people met in this way. */
  met?: SignalMeeting;
}

/** A number and how often people met it. */
export interface CountedNumber {
  /** Digits. */
  number: string;
  unlistedChecks: number;
  warnedChecks: number;
  cases: number;
}

/** How often a brand was meant by those who checked a number. */
export interface BrandCount {
  number: string;
  brandId: string;
  checks: number;
}

/** The rows of `number_signal`, and the cases about the same numbers. */
export class NumberSignalRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Adds counts to those that are there. */
  async add(signals: readonly NumberSignalEntity[]): Promise<void> {
    if (signals.length === 0) return;
    await this.manager.query(
      `INSERT INTO number_signal (number, brand_id, county_code, day, kind, count)
       VALUES ${signals.map(() => '(?, ?, ?, ?, ?, ?)').join(', ')}
       ON DUPLICATE KEY UPDATE count = count + VALUES(count)`,
      signals.flatMap(({ number, brandId, countyCode, day, kind, count }) => [
        number,
        brandId,
        countyCode,
        day,
        kind,
        count,
      ]),
    );
  }

  /**
   * Numbers by how often they were met, checks and cases together; of those that nobody warned of or filed a case about, only
   * such as several people checked.
   * @param least checks of a number that nothing else is known of
   */
  async listNumbers(
    period: Period,
    received: Received,
    scope: SignalScope,
    { least, count, offset }: { least: number; count: number; offset: number },
    filter: SignalFilter = {},
  ): Promise<CountedNumber[]> {
    const checked = every([duringDays(period), inCounties(scope), ofChecks(filter)]);
    const filed = every([duringReceipt(received), onDesks(scope), ofCases(filter)]);
    // One of our own words, never from outside.
    const met = filter.met === undefined ? 'TRUE' : `SUM(${filter.met}) > 0`;
    const rows: Record<keyof CountedNumber, string>[] = await this.manager.query(
      `SELECT number, SUM(unlisted) AS unlistedChecks, SUM(warned) AS warnedChecks, SUM(filed) AS cases
       FROM (
         SELECT s.number AS number, IF(s.kind = 'unlisted', s.count, 0) AS unlisted,
           IF(s.kind = 'warned', s.count, 0) AS warned, 0 AS filed
         FROM number_signal s WHERE ${checked.sql}
         UNION ALL
         SELECT c.respondent_phone, 0, 0, COUNT(*) FROM consumer_case c WHERE ${filed.sql}
         GROUP BY c.respondent_phone
       ) met
       GROUP BY number
       HAVING (SUM(unlisted) >= ? OR SUM(warned) > 0 OR SUM(filed) > 0) AND ${met}
       ORDER BY SUM(unlisted) + SUM(warned) + SUM(filed) DESC, number LIMIT ? OFFSET ?`,
      [...checked.values, ...filed.values, least, count, offset],
    );
    return rows.map(({ number, unlistedChecks, warnedChecks, cases }) => ({
      number,
      unlistedChecks: Number(unlistedChecks),
      warnedChecks: Number(warnedChecks),
      cases: Number(cases),
    }));
  }

  /** Which brands were meant, the most often meant first. */
  async listBrands(numbers: readonly string[], period: Period, scope: SignalScope): Promise<BrandCount[]> {
    if (numbers.length === 0) return [];
    const where = every([oneOf('s.number', numbers), duringDays(period), inCounties(scope)]);
    const rows: { number: string; brandId: string; checks: string }[] = await this.manager.query(
      `SELECT s.number AS number, s.brand_id AS brandId, SUM(s.count) AS checks FROM number_signal s
       WHERE ${where.sql} AND s.brand_id <> '' GROUP BY s.number, s.brand_id ORDER BY checks DESC, s.brand_id`,
      [...where.values],
    );
    return rows.map((row) => ({ ...row, checks: Number(row.checks) }));
  }

  /** @returns how many rows of before that day went */
  async removeBefore(day: string, count: number): Promise<number> {
    const { affectedRows } = await this.manager.query('DELETE FROM number_signal WHERE day < ? LIMIT ?', [
      day,
      count,
    ]);
    return affectedRows;
  }
}

function duringDays({ from, to }: Period): Condition {
  return { sql: 's.day BETWEEN ? AND ?', values: [from, to] };
}

function inCounties({ countyCodes }: SignalScope): Condition {
  return countyCodes === null ? yes : oneOf('s.county_code', countyCodes);
}

function ofChecks({ number, brandId, countyCode }: SignalFilter): Condition {
  return every([is('s.number', number), is('s.brand_id', brandId), is('s.county_code', countyCode)]);
}

function ofCases({ number, brandId, countyCode }: SignalFilter): Condition {
  return every([
    is('c.respondent_phone', number),
    is('c.brand_id', brandId),
    is('c.county_code', countyCode),
  ]);
}

/** @param column never from outside */
function is(column: string, value: string | undefined): Condition {
  return value === undefined ? yes : { sql: `${column} = ?`, values: [value] };
}

function duringReceipt({ from, before }: Received): Condition {
  return {
    sql: 'c.received_at >= ? AND c.received_at < ? AND c.respondent_phone IS NOT NULL',
    values: [from, before],
  };
}

function onDesks({ holderCodes }: SignalScope): Condition {
  return holderCodes === null ? yes : oneOf('c.holder_code', holderCodes);
}
