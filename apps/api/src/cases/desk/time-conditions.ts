import type { CaseEventAct, ClockKind } from '@jiweibao/shared';
import { startOfShanghaiDate } from '../../platform/clock.js';
import { addDays } from '../../platform/working-days/calendar-dates.js';
import { BUREAU_CLOCKS } from '../rules/bureau-clocks.js';
import { type Condition, every, oneOf } from './condition.js';

/** Days from one to another, DATE `YYYY-MM-DD` in Asia/Shanghai, both ends inclusive; an end that is not given is open. */
export interface DaySpan {
  from?: string;
  to?: string;
}

/** How a period of the bureau's ended. */
export type PeriodOutcome = 'late' | 'inTime';

/** What a consumer waits for first: whether the complaint is taken up, whether the clue becomes an investigation. */
const ANSWERS: readonly CaseEventAct[] = ['accept', 'decline', 'openInvestigation', 'declineInvestigation'];

/** The instant lies in the span. Said of the column alone, so that an index of it serves. @param column never from outside */
export function instantWithin(column: string, { from, to }: DaySpan): Condition {
  const conditions: Condition[] = [];
  if (from !== undefined) conditions.push({ sql: `${column} >= ?`, values: [startOfShanghaiDate(from)] });
  if (to !== undefined) {
    conditions.push({ sql: `${column} < ?`, values: [startOfShanghaiDate(addDays(to, 1))] });
  }
  return every(conditions);
}

/** The event `a` is the first answer to its case, and was given in the span. A reopened case is answered twice; its sender waited for the first. */
export function isFirstAnswer(span: DaySpan): Condition {
  const answers = oneOf('a.act', ANSWERS);
  const earlier = oneOf('b.act', ANSWERS);
  const first: Condition = {
    sql: `NOT EXISTS (SELECT 1 FROM case_event b WHERE b.case_id = a.case_id AND b.seq < a.seq AND ${earlier.sql})`,
    values: earlier.values,
  };
  return every([answers, instantWithin('a.happened_at', span), first]);
}

/** The case `c` was first answered in the span. */
export function firstAnswered(span: DaySpan): Condition {
  const { sql, values } = isFirstAnswer(span);
  return { sql: `EXISTS (SELECT 1 FROM case_event a WHERE a.case_id = c.id AND ${sql})`, values };
}

/** Which ended periods are asked for. */
export interface EndedPeriods {
  span: DaySpan;
  /** Of which kind; undefined for all that bind a bureau. */
  clock?: ClockKind;
  /** DATE: a period that ends today is not over. */
  today: string;
}

/** A period `k` that binds the bureau was over in the span. One that stands still, or no longer matters, has no end. */
export function periodEnded({ span: { from, to }, clock, today }: EndedPeriods): Condition {
  const days: Condition[] = [{ sql: 'k.due_on < ?', values: [today] }];
  if (from !== undefined) days.push({ sql: 'k.due_on >= ?', values: [from] });
  if (to !== undefined) days.push({ sql: 'k.due_on <= ?', values: [to] });
  const counts: Condition = { sql: "k.state NOT IN ('paused', 'dropped')", values: [] };
  return every([...days, counts, oneOf('k.kind', clock === undefined ? BUREAU_CLOCKS : [clock])]);
}

/** What such a period `k` waited for was not done by its last day. */
export const PERIOD_LATE: Condition = {
  sql: 'k.finished_on IS NULL OR k.finished_on > k.due_on',
  values: [],
};

/** At least one such period ended: late, or each of them in time. */
export function hasEndedPeriod(periods: EndedPeriods, outcome: PeriodOutcome | undefined): Condition {
  const ended = periodEnded(periods);
  const one = exists(ended);
  const late = exists(every([ended, PERIOD_LATE]));
  if (outcome === undefined) return one;
  return outcome === 'late' ? late : every([one, { sql: `NOT ${late.sql}`, values: late.values }]);
}

function exists({ sql, values }: Condition): Condition {
  return { sql: `EXISTS (SELECT 1 FROM case_clock k WHERE k.case_id = c.id AND ${sql})`, values };
}
