import type { CatalogueRecords } from './catalogue.js';
import type { Segment } from './segment/segment.js';

/** A whole new state of the read model, as the follower hands it over. Parts that did not change are the very same objects. */
export interface ModelUpdate {
  readonly base: Segment;
  /** What changed since the base was built. */
  readonly delta: Segment;
  /** Bits of the base's outlets that the delta replaces or that are gone. */
  readonly replaced: Uint8Array | null;
  readonly catalogue: CatalogueRecords;
  /** Rows of `certificate-rows.ts`. */
  readonly certificates: Uint8Array;
  readonly revision: number;
  readonly origin: 'registry' | 'snapshot';
  readonly registryAsOf: string;
}
