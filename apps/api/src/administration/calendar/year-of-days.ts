import { addDays } from '../../platform/working-days/calendar-dates.js';
import type { WorkingDays } from '../../platform/working-days/working-days.js';
import type { CalendarDayKind } from './calendar-replies.js';

export interface CalendarDay {
  date: string;
  kind: CalendarDayKind;
  provisional: boolean;
}

/** Each day of a year as the clocks of cases count it. */
export function yearOfDays(year: number, days: WorkingDays): CalendarDay[] {
  const all: CalendarDay[] = [];
  for (let date = `${year}-01-01`; date.startsWith(`${year}-`); date = addDays(date, 1)) {
    all.push({ date, kind: kindOf(date, days.isWorkingDay(date)), provisional: !days.isKnown(date) });
  }
  return all;
}

function kindOf(date: string, isWorking: boolean): CalendarDayKind {
  const isWeekend = [0, 6].includes(new Date(date).getUTCDay());
  if (isWorking) return isWeekend ? 'makeUp' : 'working';
  return isWeekend ? 'off' : 'holiday';
}
