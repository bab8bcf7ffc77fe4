/** The only source of time, injected so that a test can move it. */
export abstract class Clock {
  /** This instant. */
  abstract now(): Date;

  /** Today's date where the product works, as `YYYY-MM-DD` in Asia/Shanghai. */
  today(): string {
    return shanghaiDate(this.now());
  }
}

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

export class SystemClock extends Clock {
  /** @param shiftDays how far ahead of the machine's clock it is; only for trying out what time brings */
  constructor(private readonly shiftDays = 0) {
    super();
  }

  now(): Date {
    return new Date(Date.now() + this.shiftDays * DAY_MILLISECONDS);
  }
}

// Asia/Shanghai has had no daylight saving time since 1991, so the date is plain arithmetic: no Intl on the hot path.
const SHANGHAI_OFFSET_MILLISECONDS = 8 * 60 * 60 * 1000;

/** The calendar date of an instant in Asia/Shanghai, as `YYYY-MM-DD`. */
export function shanghaiDate(instant: Date): string {
  return new Date(instant.getTime() + SHANGHAI_OFFSET_MILLISECONDS).toISOString().slice(0, 10);
}

/** The instant at which a calendar date begins in Asia/Shanghai. @param date `YYYY-MM-DD` */
export function startOfShanghaiDate(date: string): Date {
  return new Date(Date.parse(date) - SHANGHAI_OFFSET_MILLISECONDS);
}

/** The time of day of an instant in Asia/Shanghai, as `HH:mm`. */
export function shanghaiTime(instant: Date): string {
  return new Date(instant.getTime() + SHANGHAI_OFFSET_MILLISECONDS).toISOString().slice(11, 16);
}
