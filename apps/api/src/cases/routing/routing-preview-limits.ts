import { WriteLimits } from '../../platform/http/write-limits.js';

/**
 * A preview writes nothing, but asks the database and reads an address: more of them than of writes, since a form asks anew
 * whenever a place in it changes, but not any number.
 */
const LIMITS = { windowSeconds: 600, perAddress: 300, inAll: 20_000 };

/** The previews of this process, counted apart from its writes, so that they use up nobody's share of those. */
export class RoutingPreviewLimits extends WriteLimits {
  constructor() {
    super(LIMITS);
  }
}
