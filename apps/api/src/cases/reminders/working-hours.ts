import { shanghaiDate, shanghaiTime } from '../../platform/clock.js';
import type { WorkingDays } from '../../platform/working-days/working-days.js';
import type { ReminderRules } from '../rules/reminder-rules.js';

/** Whether people are at work now, so that they may be reminded. */
export function isWorkingTime(now: Date, { hours }: ReminderRules, days: WorkingDays): boolean {
  const time = shanghaiTime(now);
  return days.isWorkingDay(shanghaiDate(now)) && time >= hours.from && time < hours.until;
}
