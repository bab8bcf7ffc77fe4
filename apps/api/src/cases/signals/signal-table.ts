import type { NumberSignalEntity } from './number-signal.entity.js';

/** What is counted together. */
export type SignalKey = Omit<NumberSignalEntity, 'count'>;

/**
 * Counts in memory until they are taken away: so many different keys and no more, since whoever asks chooses them. What does not fit
 * is not counted, only how often that happened.
 */
export class SignalTable {
  private counts = new Map<string, NumberSignalEntity>();
  /** How many counts found no room since they were last taken away. */
  private overflow = 0;

  constructor(private readonly most: number) {}

  add(key: SignalKey, by = 1): void {
    const text = `${key.number} ${key.brandId} ${key.countyCode} ${key.day} ${key.kind}`;
    const known = this.counts.get(text);
    if (known !== undefined) known.count += by;
    else if (this.counts.size < this.most) this.counts.set(text, { ...key, count: by });
    else this.overflow += by;
  }

  get size(): number {
    return this.counts.size;
  }

  /** Leaves the table empty. */
  take(): { signals: NumberSignalEntity[]; overflow: number } {
    const taken = { signals: [...this.counts.values()], overflow: this.overflow };
    this.counts = new Map();
    this.overflow = 0;
    return taken;
  }
}
