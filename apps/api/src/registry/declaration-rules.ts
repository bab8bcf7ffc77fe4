import { parsePhoneNumber } from '@jiweibao/shared';
import { ValidateBy } from 'class-validator';

/** A class-validator rule: a phone number in any way that a person writes one. */
export function IsPhoneNumber(): PropertyDecorator {
  const faultOf = (value: unknown): string | null => {
    if (typeof value !== 'string') return '号码应写成文字，例如 "400-555-0101"。';
    const result = parsePhoneNumber(value);
    return result.ok ? null : result.message;
  };
  return ValidateBy({
    name: 'phoneNumber',
    validator: {
      validate: (value) => faultOf(value) === null,
      defaultMessage: (context) => faultOf(context?.value) ?? '',
    },
  });
}

/** A class-validator rule: a day that exists, as `YYYY-MM-DD`. */
export function IsCalendarDate(label: string): PropertyDecorator {
  return ValidateBy({
    name: 'calendarDate',
    validator: {
      validate: (value) => typeof value === 'string' && isCalendarDate(value),
      defaultMessage: () => `${label}应写成 2026-01-31 这样的日期。`,
    },
  });
}

function isCalendarDate(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
  );
}
