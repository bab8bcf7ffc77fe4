import type { ClockKind } from '@jiweibao/shared';
import type { WorkingDays } from '../../platform/working-days/working-days.js';
import { BUREAU_CLOCKS } from '../rules/bureau-clocks.js';
import { type CaseClock, isOpen, isOverdue } from '../rules/clock.js';

/** What a bureau must do next in a case, and by when. */
export interface DeskDeadline {
  kind: ClockKind;
  /** DATE, Asia/Shanghai. */
  on: string;
  /** It may still change with a calendar that is not published yet. */
  provisional: boolean;
  /** It stands still: the day moves back while it does. */
  paused: boolean;
  /** It has passed. */
  overdue: boolean;
  /** Working days after today, up to the last day and with it; those since the last day, as a negative number, when it has passed. */
  workingDaysLeft: number;
}

/**
 * The deadline that a line of a list shows: the earliest that binds the bureau and runs, by which the lists of what is due are
 * made too; while none does, the consumer's, for whose materials it waits; else one that stands still.
 * @param clocks as they stand today; see `clocksOn`
 * @param today DATE, Asia/Shanghai
 */
export function nextDeadline(
  clocks: readonly CaseClock[],
  today: string,
  days: Pick<WorkingDays, 'workingDaysBetween'>,
): DeskDeadline | null {
  const open = clocks
    .filter(isOpen)
    .toSorted((one, other) => rank(one) - rank(other) || (one.dueOn < other.dueOn ? -1 : 1));
  return open[0] === undefined ? null : toDeadline(open[0], today, days);
}

function rank({ kind, state }: CaseClock): number {
  if (state === 'paused') return 2;
  return BUREAU_CLOCKS.includes(kind) ? 0 : 1;
}

function toDeadline(
  clock: CaseClock,
  today: string,
  days: Pick<WorkingDays, 'workingDaysBetween'>,
): DeskDeadline {
  const { kind, dueOn, provisional, state } = clock;
  const workingDaysLeft =
    dueOn < today ? 0 - days.workingDaysBetween(dueOn, today) : days.workingDaysBetween(today, dueOn);
  return {
    kind,
    on: dueOn,
    provisional,
    paused: state === 'paused',
    overdue: isOverdue(clock),
    workingDaysLeft,
  };
}
