import type { Clock } from './clock.js';

export interface Limit {
  perMinute?: number;
  perDay?: number;
}

/** How often something was done in this minute and on this day. */
export class Quotas {
  private readonly counts = new Map<string, { window: string; times: number }>();

  constructor(private readonly clock: Clock) {}

  /**
   * Counts one more.
   * @param key what is counted, such as a path, or a path and a person
   * @returns which limit it goes over, if any
   */
  count(key: string, limit: Limit): 'minute' | 'day' | null {
    const minute = this.increase(`${key} a minute`, String(Math.floor(this.clock.now() / 60_000)));
    const day = this.increase(`${key} a day`, this.clock.today());
    if (limit.perDay !== undefined && day > limit.perDay) return 'day';
    if (limit.perMinute !== undefined && minute > limit.perMinute) return 'minute';
    return null;
  }

  private increase(key: string, window: string): number {
    const before = this.counts.get(key);
    const times = before?.window === window ? before.times + 1 : 1;
    this.counts.set(key, { window, times });
    return times;
  }
}
