const DAY_MILLISECONDS = 86_400_000;

/** What stands for "unbounded" at either end of a period of day numbers. */
const NO_FIRST_DAY = -(2 ** 31);
const NO_LAST_DAY = 2 ** 31 - 1;

/** Days from 1970-01-01 to a `YYYY-MM-DD` date. */
export function dayNumber(date: string): number {
  return Date.parse(date) / DAY_MILLISECONDS;
}

/** The first day of a period, as the segment keeps it. */
export function firstDay(validFrom: string | null): number {
  return validFrom === null ? NO_FIRST_DAY : dayNumber(validFrom);
}

/** The last day of a period, as the segment keeps it. */
export function lastDay(validTo: string | null): number {
  return validTo === null ? NO_LAST_DAY : dayNumber(validTo);
}

// A registry has few different dates, and writing one is slow enough to show in a list of fifty outlets.
const KEPT_DATES = 50_000;
const dates = new Map<number, string>();

/** The `YYYY-MM-DD` date of a day number, or null for an unbounded end. */
export function dateOfDay(day: number): string | null {
  if (day === NO_FIRST_DAY || day === NO_LAST_DAY) return null;
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * DAY_MILLISECONDS).toISOString().slice(0, 10);
  if (dates.size < KEPT_DATES) dates.set(day, date);
  return date;
}
