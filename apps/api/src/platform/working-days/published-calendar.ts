import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A day that differs from what the package of holidays says of it. */
interface CalendarOverride {
  /** `YYYY-MM-DD` */
  date: string;
  working: boolean;
  name: string;
}

/** Which days depart from the ordinary week, and up to where that is known. */
export interface PublishedCalendar {
  /** The last day for which the official arrangement is published, `YYYY-MM-DD`. */
  knownThrough: string;
  /** Day → whether people in public service work then; weekends and weekdays are not named. */
  exceptions: ReadonlyMap<string, boolean>;
}

interface CalendarSource {
  source: string;
  certainty: string;
}

const FILE = new URL('../../../data/calendar/working-days.json', import.meta.url);

/** The calendar of `chinese-days` with the committed overrides over it. */
export function readPublishedCalendar(): PublishedCalendar {
  const { knownThrough, overrides } = readCommitted();
  return {
    knownThrough,
    exceptions: new Map([
      ...packagedDays(),
      ...overrides.map(({ date, working }) => [date, working] as const),
    ]),
  };
}

/** What the calendar rests on, in Chinese, and how sure it is. */
export function readCalendarSource(): CalendarSource {
  const { source, certainty } = readCommitted();
  return { source, certainty };
}

// Our own file, checked by test, so its shape is taken on trust here.
function readCommitted(): CalendarSource & { knownThrough: string; overrides: CalendarOverride[] } {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

/*
 * The package's data, not its functions: those parse a day as UTC and then ask for the weekday of the machine's own zone, so that
 * west of Greenwich every answer is a day off.
 */
function packagedDays(): [date: string, working: boolean][] {
  const days: Record<'holidays' | 'workdays', Record<string, string>> = createRequire(import.meta.url)(
    'chinese-days/dist/chinese-days.json',
  );
  return [
    ...Object.keys(days.holidays).map((date): [string, boolean] => [date, false]),
    ...Object.keys(days.workdays).map((date): [string, boolean] => [date, true]),
  ];
}
