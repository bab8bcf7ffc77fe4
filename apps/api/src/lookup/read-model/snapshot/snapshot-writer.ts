import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import type { ModelUpdate } from '../model-update.js';

/** Changes that follow each other at once are written together. */
const LEAST_WAIT_MILLISECONDS = 1_000;
/** Writing may take one part in so many of the time: a large registry that changes all day is written less often. */
const REST_SHARE = 20;

/** Writes the latest update to disk beside the following, one file at a time. */
export class SnapshotWriter {
  private latest: ModelUpdate | null = null;
  private writing: Promise<void> | null = null;
  private lastTook = 0;
  private readonly stopping = new AbortController();

  constructor(
    private readonly save: (update: ModelUpdate) => Promise<void>,
    /** Told when a file could not be written; look-ups do not depend on it. */
    private readonly failed: (reason: string) => void,
  ) {}

  offer(update: ModelUpdate): void {
    this.latest = update;
    this.writing ??= this.writeAll();
  }

  /** Writes what is not yet written, then resolves. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.writing;
  }

  private async writeAll(): Promise<void> {
    while (this.latest !== null) {
      await this.rest();
      const update = this.latest;
      this.latest = null;
      await this.write(update);
    }
    this.writing = null;
  }

  private async write(update: ModelUpdate): Promise<void> {
    const startedAt = performance.now();
    try {
      await this.save(update);
    } catch (error) {
      this.failed(`the snapshot could not be written: ${String(error)}`);
    }
    this.lastTook = performance.now() - startedAt;
  }

  private async rest(): Promise<void> {
    const wait = Math.max(LEAST_WAIT_MILLISECONDS, this.lastTook * REST_SHARE);
    try {
      await delay(wait, undefined, { signal: this.stopping.signal });
    } catch (error) {
      if (!this.stopping.signal.aborted) throw error;
    }
  }
}
