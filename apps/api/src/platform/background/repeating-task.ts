import { setTimeout as delay } from 'node:timers/promises';
import { Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DatabaseAwayError } from '../database.errors.js';

/** Does something again and again in the background, as long as the process runs. */
export class RepeatingTask implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger: Logger;
  private readonly stopping = new AbortController();
  private running: Promise<void> | null = null;

  /** @param once one round; what it throws is logged, and the next round comes all the same */
  constructor(
    private readonly name: string,
    private readonly everyMilliseconds: number,
    private readonly once: () => Promise<unknown>,
  ) {
    this.logger = new Logger(name);
  }

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  /** Lets a round that has begun end; before the database is let go. */
  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        await this.once();
      } catch (error) {
        // The database is reported where it is kept; anything else is worth a line each time.
        if (!(error instanceof DatabaseAwayError)) this.logger.warn(`${this.name} failed: ${String(error)}`);
      }
      await this.rest();
    }
  }

  private async rest(): Promise<void> {
    try {
      await delay(this.everyMilliseconds, undefined, { signal: this.stopping.signal });
    } catch (error) {
      if (!this.stopping.signal.aborted) throw error;
    }
  }
}
