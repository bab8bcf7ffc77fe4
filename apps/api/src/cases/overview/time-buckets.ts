import { addDays, daysBetween } from '../../platform/working-days/calendar-dates.js';

export const BUCKET_SIZES = ['day', 'week', 'month'] as const;
/** A week begins on Monday. */
export type BucketSize = (typeof BUCKET_SIZES)[number];

/** Days that are counted together, `YYYY-MM-DD`, both ends inclusive. */
export interface TimeBucket {
  from: string;
  to: string;
}

const MOST_DAYS_BY_DAY = 45;
const MOST_DAYS_BY_WEEK = 200;

/** What leaves a chart readable. */
export function fittingSize({ from, to }: TimeBucket): BucketSize {
  const days = daysBetween(from, to) + 1;
  if (days <= MOST_DAYS_BY_DAY) return 'day';
  return days <= MOST_DAYS_BY_WEEK ? 'week' : 'month';
}

/** The span cut into days, weeks or months; the first and the last are as much of theirs as lies within. */
export function timeBuckets({ from, to }: TimeBucket, size: BucketSize): TimeBucket[] {
  const buckets: TimeBucket[] = [];
  for (let day = from; day <= to; ) {
    const last = lastDayOf(day, size);
    buckets.push({ from: day, to: last < to ? last : to });
    day = addDays(last, 1);
  }
  return buckets;
}

function lastDayOf(day: string, size: BucketSize): string {
  if (size === 'day') return day;
  const date = new Date(day);
  // Sunday is 0 and ends its week.
  if (size === 'week') return addDays(day, (7 - date.getUTCDay()) % 7);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).toISOString().slice(0, 10);
}
