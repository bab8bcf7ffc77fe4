import { ValidateBy } from 'class-validator';
import { isCalendarDate } from '../platform/working-days/calendar-dates.js';

/** Files with one piece of evidence, or one answer. */
export const MOST_FILES = 9;

/** A day that there is, as `YYYY-MM-DD`. */
export function IsDay(): PropertyDecorator {
  return ValidateBy({
    name: 'day',
    validator: {
      validate: (text) => typeof text === 'string' && isCalendarDate(text),
      defaultMessage: () => '日期看不明白，请重新选择。',
    },
  });
}
