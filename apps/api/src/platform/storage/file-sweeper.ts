import { setTimeout as delay } from 'node:timers/promises';
import { Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DatabaseAwayError } from '../database.errors.js';
import type { FileSweep } from './file-sweep.js';

const EVERY_MILLISECONDS = 5 * 60_000;

/** Sweeps now and then, as long as the process runs. Any number of processes may do so. */
export class FileSweeper implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(FileSweeper.name);
  private readonly stopping = new AbortController();
  private running: Promise<void> | null = null;

  constructor(private readonly sweep: FileSweep) {}

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        // A sweep takes a bounded number; after a flood there are more.
        while ((await this.sweep.run()) > 0 && !this.stopping.signal.aborted);
      } catch (error) {
        if (!(error instanceof DatabaseAwayError)) this.logger.warn(`a sweep failed: ${String(error)}`);
      }
      await this.pause();
    }
  }

  private async pause(): Promise<void> {
    try {
      await delay(EVERY_MILLISECONDS, undefined, { signal: this.stopping.signal });
    } catch (error) {
      if (!this.stopping.signal.aborted) throw error;
    }
  }
}
