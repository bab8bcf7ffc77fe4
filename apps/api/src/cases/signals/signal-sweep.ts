import type { DataSource } from 'typeorm';
import type { Clock } from '../../platform/clock.js';
import { addDays } from '../../platform/working-days/calendar-dates.js';
import { NumberSignalRepository } from './number-signal.repository.js';

/** A year to compare with, and a month of grace. A checked number may be a private person's, so it is not kept for ever. */
export const SIGNALS_KEPT_DAYS = 400;
const ROWS_AT_ONCE = 5_000;

/** Removes counts that nobody needs any more. */
export class SignalSweep {
  constructor(
    private readonly source: () => DataSource,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const before = addDays(this.clock.today(), -SIGNALS_KEPT_DAYS);
    for (let removed = ROWS_AT_ONCE; removed === ROWS_AT_ONCE; ) {
      removed = await new NumberSignalRepository(this.source().manager).removeBefore(before, ROWS_AT_ONCE);
    }
  }
}
