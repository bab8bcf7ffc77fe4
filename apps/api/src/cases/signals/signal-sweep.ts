import type { DataSource } from 'typeorm';
import { type Clock, shanghaiDate } from '../../platform/clock.js';
import { keptSince } from '../../platform/retention/retention-rules.js';
import { NumberSignalRepository } from './number-signal.repository.js';

const ROWS_AT_ONCE = 5_000;

/** Removes counts that nobody needs any more. */
export class SignalSweep {
  constructor(
    private readonly source: () => DataSource,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const before = shanghaiDate(keptSince('numberSignals', this.clock.now()));
    for (let removed = ROWS_AT_ONCE; removed === ROWS_AT_ONCE; ) {
      removed = await new NumberSignalRepository(this.source().manager).removeBefore(before, ROWS_AT_ONCE);
    }
  }
}
