import type { SegmentView } from './segment-view.js';
import { IN_FORCE, standingOf } from './standing.js';

/** How many outlets each brand authorizes on a day, counted once a day for each state of the read model. */
export class OutletCounts {
  private day = Number.NaN;
  private counts = new Map<string, number>();

  constructor(private readonly views: readonly SegmentView[]) {}

  /** @param day day number */
  on(day: number): (brandId: string) => number {
    if (day !== this.day) {
      this.counts = new Map();
      for (const view of this.views) this.countIn(view, day);
      this.day = day;
    }
    const { counts } = this;
    return (brandId) => counts.get(brandId) ?? 0;
  }

  private countIn(view: SegmentView, day: number): void {
    const { arrays, tables } = view.segment;
    const counts = new Uint32Array(tables.brandIds.length);
    // An outlet may hold several authorizations of one brand, one a category; it is one outlet.
    const countedFor = new Int32Array(tables.brandIds.length).fill(-1);
    for (let ordinal = 0; ordinal < tables.outletCount; ordinal++) {
      if (view.isReplaced(ordinal)) continue;
      const end = arrays.authorizationOffsets[ordinal + 1]!;
      for (let at = arrays.authorizationOffsets[ordinal]!; at < end; at++) {
        const brand = arrays.authorizationBrands[at]!;
        if (countedFor[brand] === ordinal || standingOf(arrays, at, day) !== IN_FORCE) continue;
        countedFor[brand] = ordinal;
        counts[brand]!++;
      }
    }
    tables.brandIds.forEach((id, brand) => {
      this.counts.set(id, (this.counts.get(id) ?? 0) + counts[brand]!);
    });
  }
}
