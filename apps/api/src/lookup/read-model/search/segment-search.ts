import { listAt, lowerBound } from '../segment/list-arrays.js';
import { outletsByPhone, outletsByPhoneEnding } from '../segment/phone-keys.js';
import { chordSquaredTo, metersOfChord, unitVector, visitNear } from '../segment/point-tree.js';
import type { Segment } from '../segment/segment.js';
import { IN_FORCE, NO_AUTHORIZATION } from '../standing.js';
import { ChordLimit } from './chord-limit.js';
import { type DivisionRanges, divisionRanges, inDivisionRanges, outletsInRanges } from './division-ranges.js';
import { namesOutlets, type OutletFilter } from './outlet-filter.js';
import { NO_DISTANCE, outletKey } from './outlet-key.js';
import { Requirements } from './requirements.js';
import type { SegmentNumbers } from './segment-numbers.js';
import type { TopOutlets } from './top-outlets.js';
import { gallop, wordLists } from './word-lists.js';
import { bestWordMatch, matchWords, unitsOf, WORDS } from './word-match.js';

/** A segment to search, and which of its outlets no longer count. */
export interface SearchedSegment {
  readonly segment: Segment;
  /** One bit an outlet, set when the delta replaces or removes it; null when none is. */
  readonly replaced: Uint8Array | null;
  readonly numbers: SegmentNumbers;
}

/** Outlets of so few divisions are measured one by one: a tree would pass over everything nearer that lies elsewhere. */
const WORTH_A_TREE = 4096;

/** Offers the outlets of one segment that meet a filter, by whichever of its indexes names the fewest. */
export class SegmentSearch {
  private readonly segment: Segment;
  private readonly replaced: Uint8Array | null;
  private readonly ranges: DivisionRanges | null;
  private readonly words: readonly Uint16Array[];
  private readonly target: Float64Array | null;
  private readonly listsOthers: boolean;
  /** Outlets of the rarest brand demanded, ascending; null when none is. */
  private readonly ofBrand: Uint32Array | null;
  /** Outlets of the divisions demanded; null for anywhere. */
  private readonly inDivisions: Uint32Array | null;

  private constructor(
    searched: SearchedSegment,
    private readonly source: number,
    private readonly filter: OutletFilter,
    private readonly requirements: Requirements,
    private readonly today: number,
    private readonly top: TopOutlets,
  ) {
    this.segment = searched.segment;
    this.replaced = searched.replaced;
    this.ranges = filter.divisionCodes && divisionRanges(this.segment, filter.divisionCodes);
    this.words = unitsOf(filter.words);
    this.target = filter.point && unitVector(filter.point);
    this.listsOthers = namesOutlets(filter);
    const { brandOutlets } = this.segment.arrays;
    this.ofBrand = requirements.brands
      .map((brand) => listAt(brandOutlets, brand))
      .reduce<Uint32Array | null>(shorter, null);
    this.inDivisions = this.ranges && outletsInRanges(this.segment, this.ranges);
  }

  /** @param source the segment's place among the segments of `top` */
  static run(
    searched: SearchedSegment,
    source: number,
    filter: OutletFilter,
    today: number,
    top: TopOutlets,
  ): void {
    const requirements = Requirements.of(searched.segment, searched.numbers, filter);
    if (requirements === null) return;
    new SegmentSearch(searched, source, filter, requirements, today, top).offerAll();
  }

  private offerAll(): void {
    const { phone } = this.filter;
    if (phone !== null) {
      const find = phone.complete ? outletsByPhone : outletsByPhoneEnding;
      this.considerAll(new Set(find(this.segment.arrays, phone.digits)));
    } else if (this.words.length > 0) {
      this.offerByWords();
    } else if (this.target !== null) {
      this.offerByDistance(this.target);
    } else {
      this.offerById();
    }
  }

  /** Meets the shortest list and leaves out what is not in the next one, for which most outlets need not be read. */
  private offerByWords(): void {
    const lists = wordLists(this.segment, this.words);
    if (this.ofBrand !== null) lists.push(this.ofBrand);
    const [shortest, next] = lists.sort((a, b) => a.length - b.length);
    if (this.inDivisions !== null && this.inDivisions.length < shortest!.length) {
      this.considerAll(this.inDivisions);
    } else if (next === undefined) {
      this.considerAll(shortest!);
    } else {
      let at = 0;
      for (const ordinal of shortest!) {
        if (this.isTooLate(ordinal)) continue;
        at = gallop(next, ordinal, at);
        if (next[at] === ordinal) this.consider(ordinal);
      }
    }
  }

  /** All keys are the same here, so outlets are met by id and the first ones are enough. */
  private offerById(): void {
    const { outletCount } = this.segment.tables;
    const all = this.ofBrand?.length ?? outletCount;
    if (this.inDivisions !== null) {
      const untilEnough = ((this.top.wanted + 1) * outletCount) / Math.max(1, this.inDivisions.length);
      if (this.inDivisions.length < Math.min(all, untilEnough)) {
        this.considerAll(this.inDivisions);
        return;
      }
    }
    const first = this.top.firstOrdinal(this.source, outletKey(true, WORDS.areTheName, 0));
    if (this.ofBrand === null) {
      let ordinal = first;
      while (ordinal < outletCount && this.consider(ordinal)) ordinal++;
    } else {
      let at = lowerBound(this.ofBrand, first);
      while (at < all && this.consider(this.ofBrand[at]!)) at++;
    }
  }

  private offerByDistance(target: Float64Array): void {
    const { arrays, tables } = this.segment;
    const tree = this.ofBrand === null ? 0 : this.requirements.treeOf(tables.treeBrands);
    if (tree === -1 || (this.inDivisions !== null && this.inDivisions.length < WORTH_A_TREE)) {
      this.considerAll(this.shortest());
      return;
    }
    const limit = new ChordLimit(this.filter.radiusMeters);
    visitNear(arrays.points, listAt(arrays.trees, tree), target, limit.of(this.top.limit), (ordinal) => {
      this.consider(ordinal);
      return limit.of(this.top.limit);
    });
    if (!this.top.full) this.considerAll(arrays.unlocated);
  }

  /** The fewer of the brand's and the divisions' outlets; null when neither is demanded. */
  private shortest(): Uint32Array | null {
    return this.inDivisions === null ? this.ofBrand : shorter(this.ofBrand, this.inDivisions);
  }

  private considerAll(ordinals: Iterable<number> | null): void {
    for (const ordinal of ordinals ?? []) this.consider(ordinal);
  }

  /**
   * Offers an outlet if it meets the filter. What is cheap to know comes first, and most outlets of a long list are passed over
   * as soon as the page is full of better ones.
   * @returns false when no later one can be wanted that has the same key
   */
  private consider(ordinal: number): boolean {
    const { arrays } = this.segment;
    if (this.replaced !== null && (this.replaced[ordinal >>> 3]! & (1 << (ordinal & 7))) !== 0) return true;
    if (this.ranges !== null && !inDivisionRanges(this.ranges, arrays.divisions[ordinal]!)) return true;
    if (this.isTooLate(ordinal)) return false;
    const distance = this.distanceTo(ordinal);
    if (distance === null) return true;
    if (this.target !== null && this.top.full && outletKey(true, WORDS.areTheName, distance) > this.top.limit)
      return true;
    const match = this.words.length === 0 ? WORDS.areTheName : matchWords(arrays, ordinal, this.words);
    if (match === WORDS.areMissing) return true;
    const standing = this.requirements.standing(ordinal, this.today);
    if (standing === NO_AUTHORIZATION) return true;
    if (standing !== IN_FORCE && !this.listsOthers) return true;
    this.top.offer(outletKey(standing === IN_FORCE, match, distance), this.source, ordinal);
    return true;
  }

  /** Whether the page is full of outlets that come before whatever this one can be. */
  private isTooLate(ordinal: number): boolean {
    if (!this.top.full || this.target !== null) return false;
    const best = outletKey(true, bestWordMatch(this.segment.arrays, ordinal, this.words), 0);
    return !this.top.wants(best, this.source, ordinal);
  }

  /** Whole metres, 0 without a point; null beyond the radius. */
  private distanceTo(ordinal: number): number | null {
    if (this.target === null) return 0;
    const { radiusMeters } = this.filter;
    const chordSquared = chordSquaredTo(this.segment.arrays.points, ordinal, this.target);
    if (Number.isNaN(chordSquared)) return radiusMeters === null ? NO_DISTANCE : null;
    const meters = metersOfChord(chordSquared);
    return radiusMeters !== null && meters > radiusMeters ? null : Math.round(meters);
  }
}

/** Null counts as everything. */
function shorter(a: Uint32Array | null, b: Uint32Array): Uint32Array {
  return a !== null && a.length < b.length ? a : b;
}
