/** How much is stuck, as this process counted it last. */
export interface CountedStuck {
  count: number;
  /** UTC. */
  countedAt: Date;
}

/** Holds what a background task counted, so that whoever watches the process need not wait for the database. */
export class StuckCount {
  /** Null until it was counted once. */
  latest: CountedStuck | null = null;
}
