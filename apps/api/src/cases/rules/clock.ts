import type { ClockKind } from '@jiweibao/shared';
import { addDays, daysBetween } from '../../platform/working-days/calendar-dates.js';
import type { CountedDay, WorkingDays } from '../../platform/working-days/working-days.js';
import type { Period, RuleSet } from './rule-set.js';
import { periodOf } from './rule-sets.js';

/** `missed`: its day passed first; done late, it stays missed and gets its `finishedOn`. `dropped`: it no longer matters. */
export type ClockState = 'running' | 'paused' | 'met' | 'missed' | 'dropped';

/** A period that runs on a case. All days are `YYYY-MM-DD`, Asia/Shanghai. */
export interface CaseClock {
  kind: ClockKind;
  /** From 1. A period that starts again (a receiver's own, a reopened case's) is the next round. */
  round: number;
  state: ClockState;
  /** The day of the event that starts it; counting begins the day after. */
  startedOn: string;
  /** The last day that is in time. */
  dueOn: string;
  /** It rests on days for which no official calendar is published. */
  provisional: boolean;
  pausedOn: string | null;
  /** How many days stood still so far, in the unit of its period (working days or calendar days). */
  pausedDays: number;
  extendedOn: string | null;
  /** When what it waits for was done, or it was dropped. */
  finishedOn: string | null;
}

/** Something still waits for this clock: it runs, stands still, or is overdue. */
export function isOpen(clock: CaseClock): boolean {
  return clock.state === 'running' || clock.state === 'paused' || isOverdue(clock);
}

/** Its day has passed, and it is still to be done. */
export function isOverdue(clock: CaseClock): boolean {
  return clock.state === 'missed' && clock.finishedOn === null;
}

/** Starts a period of the rule set. */
export function started(
  rules: RuleSet,
  kind: ClockKind,
  on: string,
  round: number,
  days: WorkingDays,
): CaseClock {
  const clock = { ...blank(kind, on, round), dueOn: on };
  return counted(clock, rules, days);
}

/** Starts a clock whose day somebody set. */
export function startedUntil(kind: ClockKind, on: string, round: number, dueOn: string): CaseClock {
  return { ...blank(kind, on, round), dueOn };
}

/** Its day counted anew, by what is known of the calendar today. Clocks whose day was set keep it. */
export function counted(clock: CaseClock, rules: RuleSet, days: WorkingDays): CaseClock {
  const period = periodOf(rules, clock.kind);
  if (period === null) return clock;
  const length =
    period.days + clock.pausedDays + (clock.extendedOn === null ? 0 : extensionOf(rules, clock.kind));
  const due = countedDay(period, clock.startedOn, length, days);
  return { ...clock, dueOn: due.date, provisional: due.provisional };
}

/** The last day of a period that starts on this day. */
export function countedDay(period: Period, on: string, length: number, days: WorkingDays): CountedDay {
  return period.unit === 'working'
    ? days.addWorkingDays(on, length)
    : { date: addDays(on, length), provisional: false };
}

/** A clock that runs stands still from the day after. */
export function paused(clock: CaseClock, on: string): CaseClock {
  return clock.state === 'running' ? { ...clock, state: 'paused', pausedOn: on } : clock;
}

/** A clock that stands still runs on from the day after; the days between do not count. */
export function resumed(clock: CaseClock, on: string, rules: RuleSet, days: WorkingDays): CaseClock {
  if (clock.state !== 'paused' || clock.pausedOn === null) return clock;
  const unit = periodOf(rules, clock.kind)?.unit;
  const stood =
    unit === 'working' ? days.workingDaysBetween(clock.pausedOn, on) : daysBetween(clock.pausedOn, on);
  const running: CaseClock = { ...clock, state: 'running', pausedOn: null };
  return counted({ ...running, pausedDays: clock.pausedDays + Math.max(stood, 0) }, rules, days);
}

export function extended(clock: CaseClock, on: string, rules: RuleSet, days: WorkingDays): CaseClock {
  return counted({ ...clock, extendedOn: on }, rules, days);
}

/** What it waited for is done: in time up to and with its day. */
export function finished(clock: CaseClock, on: string): CaseClock {
  if (!isOpen(clock)) return clock;
  const late = clock.state === 'missed' || (clock.state === 'running' && on > clock.dueOn);
  return { ...clock, state: late ? 'missed' : 'met', finishedOn: on };
}

/** What it waited for no longer matters. One that was missed stays missed. */
export function dropped(clock: CaseClock, on: string): CaseClock {
  if (!isOpen(clock)) return clock;
  return { ...clock, state: clock.state === 'missed' ? 'missed' : 'dropped', finishedOn: on };
}

/** By how many days this clock may be extended; 0 when the law has no extension for it. */
export function extensionOf(rules: RuleSet, kind: ClockKind): number {
  return rules.extensions.find(({ clock }) => clock === kind)?.days ?? 0;
}

function blank(kind: ClockKind, on: string, round: number) {
  const never = { pausedOn: null, pausedDays: 0, extendedOn: null, finishedOn: null };
  return { kind, round, state: 'running' as const, startedOn: on, provisional: false, ...never };
}
