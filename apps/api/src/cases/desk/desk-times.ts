import { shanghaiDate, startOfShanghaiDate } from '../../platform/clock.js';
import { addDays } from '../../platform/working-days/calendar-dates.js';
import type { WorkingDays } from '../../platform/working-days/working-days.js';

/** A deadline this near is shown as near. Our own choice; no rule says it. */
const DUE_SOON_WORKING_DAYS = 3;
/** The outbox tries at once; whatever is left after this is in trouble. */
const NOTICE_LATE_MILLISECONDS = 15 * 60 * 1000;
/** Province, city, county, station: nothing rises further. */
const MOST_LEVELS = 3;

/** The times that the lists ask for, worked out once for all of them. Days are DATE `YYYY-MM-DD`, Asia/Shanghai. */
export interface DeskTimes {
  today: string;
  /** The last day that counts as soon. */
  dueSoonUntil: string;
  /**
   * A case that nobody opened shows on the list of the bureau one level up when it came to its desk before the first of these
   * instants, two levels up before the second, and so on: one working day a level.
   */
  risenIfDeliveredBefore: readonly Date[];
  /** UTC: a notice that waits since then, or longer, should have been sent. */
  noticeLateSince: Date;
}

export function deskTimes(now: Date, calendar: WorkingDays): DeskTimes {
  const today = shanghaiDate(now);
  return {
    today,
    noticeLateSince: new Date(now.getTime() - NOTICE_LATE_MILLISECONDS),
    dueSoonUntil: calendar.addWorkingDays(today, DUE_SOON_WORKING_DAYS).date,
    risenIfDeliveredBefore: Array.from({ length: MOST_LEVELS }, (_, at) =>
      startOfShanghaiDate(addDays(lastOver(today, at + 1, calendar), 1)),
    ),
  };
}

/** The latest day from which so many working days are over, today not counted: it is not over yet. */
function lastOver(today: string, count: number, calendar: WorkingDays): string {
  let day = addDays(today, -1);
  while (calendar.addWorkingDays(day, count).date >= today) day = addDays(day, -1);
  return day;
}
