import type { ModelUpdate } from '../model-update.js';

/** What the follower's thread needs; copied to it. */
export interface FollowerThreadData {
  databaseUrl: string;
  snapshotDirectory: string;
}

/**
 * What it says. An update leaves out the parts that are as they were in the one before, so that no catalogue is copied for an
 * outlet's sake; segments are shared memory.
 */
export type FollowerMessage =
  | { kind: 'update'; update: Partial<ModelUpdate> }
  | { kind: 'confirm'; registryAsOf: string }
  | { kind: 'report'; database: 'following' | 'unreachable' }
  | { kind: 'log'; level: 'log' | 'warn' | 'error'; text: string };

/** Only what differs from the update before. */
export function differenceOf(previous: ModelUpdate | null, update: ModelUpdate): Partial<ModelUpdate> {
  if (previous === null) return update;
  const entries = Object.entries(update).filter(
    ([key, value]) => previous[key as keyof ModelUpdate] !== value,
  );
  return Object.fromEntries(entries) as Partial<ModelUpdate>;
}
