import type { Segment } from '../segment/segment.js';
import { NO_AUTHORIZATION, type Standing, standingOf } from '../standing.js';
import type { OutletFilter } from './outlet-filter.js';
import type { SegmentNumbers } from './segment-numbers.js';

/** An authorization that an outlet must have: of one brand or of any, covering one category or any. */
interface Requirement {
  /** The segment's number of the brand, or -1 for any. */
  readonly brand: number;
  /** By number of the category set: 1 when it contains the category. Null for any. */
  readonly sets: Uint8Array | null;
}

/** The authorizations that a filter demands, in a segment's own numbers. */
export class Requirements {
  /** The segment's numbers of the brands demanded. */
  readonly brands: readonly number[];

  private constructor(
    private readonly segment: Segment,
    private readonly list: readonly Requirement[],
  ) {
    this.brands = list.flatMap(({ brand }) => (brand === -1 ? [] : [brand]));
  }

  /** Null when no outlet of the segment can meet them. */
  static of(segment: Segment, numbers: SegmentNumbers, filter: OutletFilter): Requirements | null {
    const brands = filter.brandIds.map((id) => numbers.brandOf(id));
    if (brands.includes(-1)) return null;
    const sets = filter.categories.map((code) => numbers.setsWith(code));
    const list = (brands.length > 0 ? brands : [-1]).flatMap((brand) =>
      (sets.length > 0 ? sets : [null]).map((categorySet) => ({ brand, sets: categorySet })),
    );
    return new Requirements(segment, list);
  }

  /** Any authorization will do. */
  static none(segment: Segment): Requirements {
    return new Requirements(segment, [{ brand: -1, sets: null }]);
  }

  /** Which tree of points holds all outlets of one of the brands demanded; -1 when none does. */
  treeOf(treeBrands: readonly number[]): number {
    const index = treeBrands.findIndex((brand) => this.brands.includes(brand));
    return index === -1 ? -1 : index + 1;
  }

  /** The standing of the worst-met requirement; `NO_AUTHORIZATION` when one is not met at all. */
  standing(ordinal: number, today: number): Standing {
    let worst = 0;
    for (const requirement of this.list) {
      const authorization = this.best(requirement, ordinal, today);
      if (authorization === -1) return NO_AUTHORIZATION;
      worst = Math.max(worst, standingOf(this.segment.arrays, authorization, today));
    }
    return worst;
  }

  /** The authorization to show: the best one for the first requirement; -1 when there is none. */
  shown(ordinal: number, today: number): number {
    return this.best(this.list[0]!, ordinal, today);
  }

  /** Of equal standing the one that lasts longer is better, then the earlier one. */
  private best({ brand, sets }: Requirement, ordinal: number, today: number): number {
    const { arrays } = this.segment;
    let best = -1;
    let bestStanding = NO_AUTHORIZATION;
    const end = arrays.authorizationOffsets[ordinal + 1]!;
    for (let at = arrays.authorizationOffsets[ordinal]!; at < end; at++) {
      if (brand !== -1 && arrays.authorizationBrands[at] !== brand) continue;
      if (sets !== null && sets[arrays.authorizationCategorySets[at]!] === 0) continue;
      const standing = standingOf(arrays, at, today);
      const longer = best !== -1 && arrays.authorizationLastDays[at]! > arrays.authorizationLastDays[best]!;
      if (standing < bestStanding || (standing === bestStanding && longer)) {
        best = at;
        bestStanding = standing;
      }
    }
    return best;
  }
}
