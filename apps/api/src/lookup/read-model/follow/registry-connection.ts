import type { DataSource } from 'typeorm';
import type { Clock } from '../../../platform/clock.js';
import { createDataSource } from '../../../platform/data-source.js';
import { RegistryFeed } from '../../../registry/registry-feed.js';
import type { RegistryChanges, RegistrySnapshot } from '../../../registry/registry-record.js';
import type { FollowedRegistry } from './registry-follower.js';

/** The registry over a connection of the follower's own, made at the first question and again after a failure. */
export class RegistryConnection implements FollowedRegistry {
  private source: DataSource | null = null;
  private readonly feed: RegistryFeed;

  constructor(
    private readonly databaseUrl: string,
    clock: Clock,
  ) {
    this.feed = new RegistryFeed(() => this.connected(), clock);
  }

  loadSnapshot(): Promise<RegistrySnapshot> {
    return this.ask(() => this.feed.loadSnapshot());
  }

  currentRevision(): Promise<number> {
    return this.ask(() => this.feed.currentRevision());
  }

  changesSince(revision: number): Promise<RegistryChanges> {
    return this.ask(() => this.feed.changesSince(revision));
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
    return question();
  }

  private connected(): DataSource {
    if (this.source === null) throw new Error('asked before connecting');
    return this.source;
  }
}
