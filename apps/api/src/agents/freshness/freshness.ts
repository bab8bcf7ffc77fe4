import type { FreshnessReason, FreshnessStanding } from '@jiweibao/shared';
import { addDays } from '../../platform/working-days/calendar-dates.js';
import type { WorkingDays } from '../../platform/working-days/working-days.js';
import type { FreshnessRules } from './freshness-rules.js';

/** What is known of an entry. Dates `YYYY-MM-DD` in Asia/Shanghai. */
export interface FreshnessFacts {
  /** When somebody who answers for it last said that it is right; null for never. */
  confirmedOn: string | null;
  /** Since when a consumer's report of a fault waits for an answer; null for none. */
  reportedOn: string | null;
  /** The last day of an authorization that is over, and since when nobody confirmed the entry; null for none. */
  endedOn: string | null;
}

export interface Freshness {
  standing: FreshnessStanding;
  /** The last day to confirm it; null when it never was, and is due at once. */
  dueOn: string | null;
  because: FreshnessReason;
  /** Counted over days of which the official calendar is not published yet. */
  provisional: boolean;
}

type Days = Pick<WorkingDays, 'addWorkingDays'>;

/** By which day an entry is to be confirmed, and how that stands today: the earliest of what asks for it. Pure. */
export function freshnessOf(
  facts: FreshnessFacts,
  rules: FreshnessRules,
  days: Days,
  today: string,
): Freshness {
  const asked: { dueOn: string; because: FreshnessReason; provisional: boolean }[] = [];
  const afterChange = (knownOn: string | null, because: FreshnessReason) => {
    if (knownOn === null) return;
    const { date, provisional } = days.addWorkingDays(knownOn, rules.change.amount);
    asked.push({ dueOn: date, because, provisional });
  };
  afterChange(facts.reportedOn, 'reported');
  afterChange(facts.endedOn, 'authorizationEnded');
  if (facts.confirmedOn !== null) {
    const dueOn = yearsAfter(facts.confirmedOn, rules.regular.amount);
    asked.push({ dueOn, because: 'yearly', provisional: false });
  }
  const [first] = asked.sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
  if (facts.confirmedOn === null && (first === undefined || first.dueOn >= today)) {
    return { standing: 'due', dueOn: null, because: 'never', provisional: false };
  }
  const { dueOn } = first!;
  const standing = dueOn < today ? 'overdue' : dueOn <= addDays(today, rules.aheadDays) ? 'due' : 'fresh';
  return { standing, ...first! };
}

/** The dates up to which something must have been for it to be due by a day. */
export interface FreshnessCutOffs {
  confirmedOn: string;
  /** Of a report and of an authorization's end alike. */
  changedOn: string;
}

/** For queries: what was confirmed, or changed, on these days or before is due on `by` or before. */
export function cutOffs(rules: FreshnessRules, days: Days, by: string): FreshnessCutOffs {
  const yearly = (date: string) => yearsAfter(date, rules.regular.amount);
  const afterChange = (date: string) => days.addWorkingDays(date, rules.change.amount).date;
  return {
    confirmedOn: latestDueBy(yearly, yearsAfter(by, -rules.regular.amount), by),
    changedOn: latestDueBy(afterChange, addDays(by, -rules.change.amount), by),
  };
}

/** @param guess any date near it @param dueOf a date's due day, which grows with it */
function latestDueBy(dueOf: (date: string) => string, guess: string, by: string): string {
  let date = guess;
  while (dueOf(date) > by) date = addDays(date, -1);
  while (dueOf(addDays(date, 1)) <= by) date = addDays(date, 1);
  return date;
}

/** The same day of another year; the 29th of February becomes the 1st of March where there is none. */
function yearsAfter(date: string, years: number): string {
  const day = new Date(date);
  day.setUTCFullYear(day.getUTCFullYear() + years);
  return day.toISOString().slice(0, 10);
}
