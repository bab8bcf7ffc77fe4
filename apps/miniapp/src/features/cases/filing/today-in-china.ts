const SHANGHAI_OFFSET_MILLISECONDS = 8 * 60 * 60 * 1000;
const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** DATE `YYYY-MM-DD`; counted by hand, as old phones know no time zones by name. */
export function todayInChina(now = Date.now()): string {
  return new Date(now + SHANGHAI_OFFSET_MILLISECONDS).toISOString().slice(0, 10);
}

/** The same for so many days ago. China has no summer time. */
export function dayInChina(daysAgo: number, now = Date.now()): string {
  return todayInChina(now - daysAgo * DAY_MILLISECONDS);
}
