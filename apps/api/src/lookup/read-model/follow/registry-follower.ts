import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../../../platform/clock.js';
import type { RegistryFeed } from '../../../registry/registry-feed.js';
import type { ModelUpdate } from '../model-update.js';
import type { Segment } from '../segment/segment.js';
import { type MergeTask, ModelKeeper } from './model-keeper.js';

export type FollowedRegistry = Pick<RegistryFeed, 'loadSnapshot' | 'currentRevision' | 'changesSince'>;

/** Who is told of what the follower learns. */
export interface FollowerAudience {
  publish(update: ModelUpdate): void;
  /** Nothing has changed up to this moment, UTC ISO 8601. */
  confirm(registryAsOf: string): void;
  /** Told at every change of state, not at every try. */
  report(database: 'following' | 'unreachable', reason: string | null): void;
  /** The delta goes on growing until a later merge succeeds. */
  mergeFailed(reason: string): void;
}

export interface FollowerPace {
  /** Between two questions while all is well. */
  pollMilliseconds: number;
  /** After failures the wait doubles up to this. */
  longestWaitMilliseconds: number;
}

const FOLLOWER_PACE: FollowerPace = { pollMilliseconds: 500, longestWaitMilliseconds: 10_000 };

/** The code of the feed's error when the registry is older than what it is asked about. */
const REVISION_UNKNOWN = 'revision-unknown';

/** Waits are drawn from this share of the full length up, so that processes do not ask in step. */
const LEAST_WAIT = 0.8;

/**
 * Loads the registry once and then follows its revisions, for as long as it runs. The whole registry is loaded again when the
 * revisions show that this is an older copy or another database.
 */
export class RegistryFollower {
  private keeper: ModelKeeper | null = null;
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private merging: Promise<void> = Promise.resolve();
  private state: 'following' | 'unreachable' | null = null;

  constructor(
    private readonly registry: FollowedRegistry,
    private readonly audience: FollowerAudience,
    private readonly merge: (task: MergeTask, signal: AbortSignal) => Promise<Segment>,
    private readonly clock: Clock,
    private readonly pace: FollowerPace = FOLLOWER_PACE,
  ) {}

  start(): void {
    this.running = this.run();
  }

  /** Resolves when nothing of it runs any more. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
    await this.merging;
  }

  private async run(): Promise<void> {
    let wait = this.pace.pollMilliseconds;
    while (!this.stopping.signal.aborted) {
      try {
        await this.step();
        this.enter('following', null);
        wait = this.pace.pollMilliseconds;
      } catch (error) {
        this.enter('unreachable', String(error));
        wait = Math.min(wait * 2, this.pace.longestWaitMilliseconds);
      }
      await this.pause(wait);
    }
  }

  private async step(): Promise<void> {
    if (this.keeper === null) {
      await this.load();
      return;
    }
    const askedAt = this.clock.now().toISOString();
    const revision = await this.registry.currentRevision();
    if (revision === this.keeper.revision) {
      this.audience.confirm(askedAt);
    } else {
      await this.catchUp(this.keeper);
    }
  }

  private async load(): Promise<void> {
    const keeper = ModelKeeper.ofSnapshot(await this.registry.loadSnapshot());
    this.keeper = keeper;
    this.audience.publish(keeper.update);
  }

  private async catchUp(keeper: ModelKeeper): Promise<void> {
    try {
      keeper.apply(await this.registry.changesSince(keeper.revision));
    } catch (error) {
      if ((error as { code?: unknown }).code !== REVISION_UNKNOWN) throw error;
      await this.load();
      return;
    }
    this.audience.publish(keeper.update);
    const task = keeper.beginMerge();
    if (task !== null) this.merging = this.mergeInto(keeper, task);
  }

  /** Runs beside the following, which goes on meanwhile. */
  private async mergeInto(keeper: ModelKeeper, task: MergeTask): Promise<void> {
    try {
      keeper.endMerge(await this.merge(task, this.stopping.signal));
    } catch (error) {
      keeper.abandonMerge();
      this.audience.mergeFailed(String(error));
      return;
    }
    // Loaded anew meanwhile: then this base belongs to nothing any more.
    if (this.keeper === keeper) this.audience.publish(keeper.update);
  }

  private enter(state: 'following' | 'unreachable', reason: string | null): void {
    if (state === this.state) return;
    this.state = state;
    this.audience.report(state, reason);
  }

  /** Ends early when told to stop. */
  private async pause(milliseconds: number): Promise<void> {
    const drawn = milliseconds * (LEAST_WAIT + Math.random() * (1 - LEAST_WAIT));
    try {
      await delay(drawn, undefined, { signal: this.stopping.signal });
    } catch (error) {
      if (!this.stopping.signal.aborted) throw error;
    }
  }
}
