import { chordOfMeters } from '../segment/point-tree.js';
import { distanceOfKey } from './outlet-key.js';

/** How far a nearest search still has to look, as a squared chord; worked out anew only when the last key has moved. */
export class ChordLimit {
  private key = Number.NaN;
  private chordSquared = 0;

  constructor(private readonly radiusMeters: number | null) {}

  /** @param key the last key wanted, infinite while there is room */
  of(key: number): number {
    if (key !== this.key) {
      this.key = key;
      const metersOfKey = Number.isFinite(key) ? distanceOfKey(key) : key;
      // A metre more: keys are rounded, and an outlet as far as the last one may come before it by its id.
      this.chordSquared = chordOfMeters(Math.min(metersOfKey, this.radiusMeters ?? metersOfKey) + 1);
    }
    return this.chordSquared;
  }
}
