import type { DataSource } from 'typeorm';
import type { Clock } from '../../../platform/clock.js';
import { createDataSource } from '../../../platform/data-source.js';
import { inTime } from '../../../platform/in-time.js';
import { RegistryFeed } from '../../../registry/registry-feed.js';
import type { RegistryChanges, RegistrySnapshot } from '../../../registry/registry-record.js';
import type { FollowedRegistry } from './registry-follower.js';

/** A server that has not answered by then is as good as away: a connection can hang without ever failing. */
const ANSWER_MILLISECONDS = 20_000;

/**
 * The registry over a connection of the follower's own. It is made at the first question, and anew after any failure, because a
 * connection that failed once says nothing about the next.
 */
export class RegistryConnection implements FollowedRegistry {
  private source: DataSource | null = null;
  private readonly feed: RegistryFeed;

  constructor(
    private readonly databaseUrl: string,
    clock: Clock,
    private readonly answerMilliseconds = ANSWER_MILLISECONDS,
  ) {
    this.feed = new RegistryFeed(() => this.connected(), clock);
  }

  /** Without a limit of time: it grows with the registry. */
  loadSnapshot(): Promise<RegistrySnapshot> {
    return this.ask(() => this.feed.loadSnapshot());
  }

  currentRevision(): Promise<number> {
    return this.ask(() => inTime(this.feed.currentRevision(), this.answerMilliseconds));
  }

  changesSince(revision: number): Promise<RegistryChanges> {
    return this.ask(() => inTime(this.feed.changesSince(revision), this.answerMilliseconds));
  }

  async close(): Promise<void> {
    const { source } = this;
    this.source = null;
    if (source?.isInitialized) await source.destroy();
  }

  private async ask<Answer>(question: () => Promise<Answer>): Promise<Answer> {
    if (this.source === null) {
      // Only raw queries go over it, so it knows no entity.
      const source = createDataSource(this.databaseUrl, { entities: [], migrations: [] });
      this.source = await source.initialize();
    }
    try {
      return await question();
    } catch (error) {
      // Not awaited: closing a connection that hangs may hang as well. How it ends changes nothing.
      this.close().catch(() => undefined);
      throw error;
    }
  }

  private connected(): DataSource {
    if (this.source === null) throw new Error('asked before connecting');
    return this.source;
  }
}
