import { Logger, type OnModuleDestroy } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { DoubtfulCheck, DoubtfulCheckListener } from '../../lookup/doubtful-checks.js';
import type { Clock } from '../../platform/clock.js';
import { DatabaseAwayError } from '../../platform/database.errors.js';
import { ClientsOfDay } from './clients-of-day.js';
import type { NumberSignalEntity } from './number-signal.entity.js';
import { NumberSignalRepository } from './number-signal.repository.js';
import { SignalTable } from './signal-table.js';

/** How much a process remembers. */
interface Bounds {
  /** Different counts between two writings. */
  signals: number;
  /** A power of two: slots for clients and numbers of a day, two thirds of which are used. */
  clientSlots: number;
}

/** Some 15 MB and 4 MB when full, which they are only when somebody tries. */
const BOUNDS: Bounds = { signals: 50_000, clientSlots: 2 ** 19 };
const COUNTY_CODE_LENGTH = 6;
const ROWS_AT_ONCE = 500;

/**
 * Counts doubtful numbers that people check. While a look-up is answered it only adds in memory; a background task writes the counts
 * away. What this process has not written yet is lost when it dies: a minute's counts at most.
 */
export class NumberSignals implements DoubtfulCheckListener, OnModuleDestroy {
  private readonly logger = new Logger(NumberSignals.name);
  private readonly clients: ClientsOfDay;
  private readonly table: SignalTable;

  constructor(
    private readonly source: () => DataSource,
    private readonly clock: Clock,
    bounds = BOUNDS,
  ) {
    this.clients = new ClientsOfDay(bounds.clientSlots);
    this.table = new SignalTable(bounds.signals);
  }

  hear({ number, kind, brandId, divisionCode }: DoubtfulCheck, clientAddress: string): void {
    const day = this.clock.today();
    if (!this.clients.isFirst(day, clientAddress, number)) return;
    this.table.add({ number, brandId: brandId ?? '', countyCode: countyOf(divisionCode), day, kind });
  }

  /** Writes the counts away, unless the database is away: then they wait, as far as there is room. */
  async flush(): Promise<void> {
    const { signals, overflow } = this.table.take();
    if (overflow > 0)
      this.logger.warn(`${overflow} checks of doubtful numbers were not counted: too many numbers`);
    // In one order, so that two processes do not wait for each other.
    signals.sort(byKey);
    for (let start = 0; start < signals.length; start += ROWS_AT_ONCE) {
      try {
        await new NumberSignalRepository(this.source().manager).add(
          signals.slice(start, start + ROWS_AT_ONCE),
        );
      } catch (error) {
        // Whether a statement that failed on its way took effect nobody knows: its counts go, rather than count twice.
        const unwritten = signals.slice(error instanceof DatabaseAwayError ? start : start + ROWS_AT_ONCE);
        for (const { count, ...key } of unwritten) this.table.add(key, count);
        throw error;
      }
    }
  }

  /** What was counted since the last round goes before the database does. */
  async onModuleDestroy(): Promise<void> {
    try {
      await this.flush();
    } catch (error) {
      this.logger.warn(`the last counts of doubtful numbers are lost: ${String(error)}`);
    }
  }
}

function countyOf(divisionCode: string | null): string {
  return divisionCode !== null && divisionCode.length >= COUNTY_CODE_LENGTH
    ? divisionCode.slice(0, COUNTY_CODE_LENGTH)
    : '';
}

function byKey(a: NumberSignalEntity, b: NumberSignalEntity): number {
  return (
    compare(a.number, b.number) ||
    compare(a.day, b.day) ||
    compare(a.countyCode, b.countyCode) ||
    compare(a.brandId, b.brandId) ||
    compare(a.kind, b.kind)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
