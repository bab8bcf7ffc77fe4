import { ValidateBy } from 'class-validator';
import { isCalendarDate } from '../../../platform/working-days/calendar-dates.js';

/** A DATE `YYYY-MM-DD` that exists. */
export function IsDay(): PropertyDecorator {
  return ValidateBy({
    name: 'day',
    validator: {
      validate: (text) => typeof text === 'string' && isCalendarDate(text),
      defaultMessage: () => '日期看不明白，请重新选择。',
    },
  });
}
