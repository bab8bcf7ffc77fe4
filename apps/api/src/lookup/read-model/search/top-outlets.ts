import type { Segment } from '../segment/segment.js';
import { lowerBoundOfId, outletId } from '../segment/segment-reading.js';

/** Where a page begins: after this key, and among equal keys after this id. */
export interface PageStart {
  readonly key: number;
  readonly id: string;
}

/**
 * The first outlets of an answer by ascending key, equal keys by ascending id, gathered from several segments.
 * Made once and used again for every answer.
 */
export class TopOutlets {
  /** Whether anything was offered, before the page's start too. */
  matched = false;
  size = 0;
  readonly keys: Float64Array;
  readonly ordinals: Uint32Array;
  readonly sources: Uint8Array;
  wanted = 0;
  private start: PageStart | null = null;
  /** By segment: the first ordinal whose id is greater than the start's. */
  private readonly ordinalsAfter: number[] = [];
  private segments: readonly Segment[] = [];

  constructor(capacity: number) {
    this.keys = new Float64Array(capacity);
    this.ordinals = new Uint32Array(capacity);
    this.sources = new Uint8Array(capacity);
  }

  begin(segments: readonly Segment[], wanted: number, start: PageStart | null): void {
    if (wanted > this.keys.length) throw new RangeError(`at most ${this.keys.length} outlets at once`);
    this.segments = segments;
    this.matched = false;
    this.size = 0;
    this.wanted = wanted;
    this.start = start;
    if (start === null) return;
    segments.forEach((segment, source) => {
      const at = lowerBoundOfId(segment, start.id);
      const found = at < segment.tables.outletCount && outletId(segment, at) === start.id;
      this.ordinalsAfter[source] = found ? at + 1 : at;
    });
  }

  get full(): boolean {
    return this.size === this.wanted;
  }

  /** The key beyond which nothing is taken any more. */
  get limit(): number {
    return this.full ? this.keys[this.size - 1]! : Number.POSITIVE_INFINITY;
  }

  /** The first ordinal of a segment that can still come when every key is the same. */
  firstOrdinal(source: number, key: number): number {
    return this.start !== null && this.start.key === key ? this.ordinalsAfter[source]! : 0;
  }

  /** Whether an outlet would come before the last one of a full page. */
  wants(key: number, source: number, ordinal: number): boolean {
    return this.isBefore(key, source, ordinal, this.size - 1);
  }

  offer(key: number, source: number, ordinal: number): void {
    this.matched = true;
    if (this.start !== null && !this.isAfterStart(key, source, ordinal)) return;
    if (this.full && !this.wants(key, source, ordinal)) return;
    let at = this.full ? this.size - 1 : this.size++;
    while (at > 0 && this.isBefore(key, source, ordinal, at - 1)) {
      this.keys[at] = this.keys[at - 1]!;
      this.ordinals[at] = this.ordinals[at - 1]!;
      this.sources[at] = this.sources[at - 1]!;
      at--;
    }
    this.keys[at] = key;
    this.ordinals[at] = ordinal;
    this.sources[at] = source;
  }

  private isAfterStart(key: number, source: number, ordinal: number): boolean {
    const { key: startKey } = this.start!;
    return key > startKey || (key === startKey && ordinal >= this.ordinalsAfter[source]!);
  }

  private isBefore(key: number, source: number, ordinal: number, at: number): boolean {
    if (key !== this.keys[at]) return key < this.keys[at]!;
    if (source === this.sources[at]) return ordinal < this.ordinals[at]!;
    return (
      outletId(this.segments[source]!, ordinal) <
      outletId(this.segments[this.sources[at]!]!, this.ordinals[at]!)
    );
  }
}
