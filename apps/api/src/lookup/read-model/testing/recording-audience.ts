import type { FollowerAudience } from '../follow/registry-follower.js';
import type { ModelUpdate } from '../model-update.js';
import type { ReadModel } from '../read-model.js';
import { newModel } from './model-of.js';

/** Applies what a follower says to a read model of its own, remembers it, and lets a test wait for it. */
export class RecordingAudience implements FollowerAudience {
  readonly model: ReadModel = newModel();
  readonly updates: ModelUpdate[] = [];
  readonly reports: string[] = [];
  readonly mergeFailures: string[] = [];
  private waiting: { condition: () => boolean; resolve: () => void }[] = [];

  publish(update: ModelUpdate): void {
    this.model.apply(update);
    this.updates.push(update);
    this.settle();
  }

  confirm(registryAsOf: string): void {
    this.model.confirm(registryAsOf);
    this.settle();
  }

  report(database: 'following' | 'unreachable'): void {
    this.model.report(database);
    this.reports.push(database);
    this.settle();
  }

  mergeFailed(reason: string): void {
    this.mergeFailures.push(reason);
    this.settle();
  }

  /** Resolves at the first word of the follower after which the condition holds. */
  until(condition: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push({ condition, resolve });
      this.settle();
    });
  }

  private settle(): void {
    const met = this.waiting.filter(({ condition }) => condition());
    this.waiting = this.waiting.filter((each) => !met.includes(each));
    for (const { resolve } of met) resolve();
  }
}
