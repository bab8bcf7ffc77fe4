import { setTimeout as delay } from 'node:timers/promises';
import { Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DatabaseAwayError } from '../database.errors.js';
import type { OutboxHandlers } from './outbox-handlers.js';
import type { OutboxRound } from './outbox-round.js';

const IDLE_MILLISECONDS = 1_000;
const AWAY_MILLISECONDS = 10_000;

/**
 * Delivers the outbox's entries in the background, as long as the process runs. Any number of processes may do so at once. With
 * no handler registered it does nothing.
 */
export class OutboxWorker implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Outbox');
  private readonly stopping = new AbortController();
  private running: Promise<void> | null = null;

  constructor(
    private readonly round: OutboxRound,
    private readonly handlers: OutboxHandlers,
  ) {}

  onApplicationBootstrap(): void {
    if (this.handlers.kinds.length > 0) this.running = this.run();
  }

  /** Lets what is being delivered end; before the database is let go. */
  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      await this.pause(await this.once());
    }
  }

  /** @returns how long to rest */
  private async once(): Promise<number> {
    try {
      return (await this.round.run()) > 0 ? 0 : IDLE_MILLISECONDS;
    } catch (error) {
      // The database is reported where it is kept; anything else is worth a line each time.
      if (!(error instanceof DatabaseAwayError)) this.logger.warn(`a round failed: ${String(error)}`);
      return AWAY_MILLISECONDS;
    }
  }

  private async pause(milliseconds: number): Promise<void> {
    try {
      await delay(milliseconds, undefined, { signal: this.stopping.signal });
    } catch (error) {
      if (!this.stopping.signal.aborted) throw error;
    }
  }
}
