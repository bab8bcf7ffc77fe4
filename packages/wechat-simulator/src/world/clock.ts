/** The simulated server's clock: this machine's, and what a test moved it by. */
export class Clock {
  private aheadMilliseconds = 0;

  /** @param base milliseconds since 1970 before any move */
  constructor(private readonly base: () => number = Date.now) {}

  /** Milliseconds since 1970. */
  now(): number {
    return this.base() + this.aheadMilliseconds;
  }

  /** Seconds since 1970, as WeChat writes times. */
  nowSeconds(): number {
    return Math.floor(this.now() / 1000);
  }

  /** The day on WeChat's calendar, which is China's: `2026-11-24`. */
  today(): string {
    return new Date(this.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  }

  advance(seconds: number): void {
    this.aheadMilliseconds += seconds * 1000;
  }
}
