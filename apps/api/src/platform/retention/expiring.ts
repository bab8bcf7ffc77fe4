import type { EntityManager } from 'typeorm';
import type { RetentionKind } from './retention-rules.js';

/** Lets go of one kind of what is kept for a time. */
export interface Expiring {
  kind: RetentionKind;
  /** How many at once, so that nobody else waits for long. */
  atOnce: number;
  /** Whether it is told in the trail: what is only technical is not. */
  audited: boolean;
  /**
   * Lets go of some, never more than `atOnce`; called again until there are fewer.
   * @param manager of a transaction
   * @param before what is from before this instant has been kept for long enough
   * @returns how many
   */
  letGo(manager: EntityManager, before: Date): Promise<number>;
}
