import { outletsByFirstUnit } from '../segment/bigrams.js';
import { listAt, lowerBound } from '../segment/list-arrays.js';
import { outletsByPhone, outletsByPhoneEnding } from '../segment/phone-keys.js';
import { chordSquaredTo, metersOfChord, unitVector, visitNear } from '../segment/point-tree.js';
import type { Segment } from '../segment/segment.js';
import { IN_FORCE, NO_AUTHORIZATION } from '../standing.js';
import { AscendingList } from './ascending-list.js';
import { ChordLimit } from './chord-limit.js';
import {
  type DivisionRanges,
  divisionRanges,
  inDivisionRanges,
  outletsInDivisions,
} from './division-ranges.js';
import { namesOutlets, type OutletFilter } from './outlet-filter.js';
import { NO_DISTANCE, outletKey } from './outlet-key.js';
import { Requirements } from './requirements.js';
import type { SegmentNumbers } from './segment-numbers.js';
import type { TopOutlets } from './top-outlets.js';
import { wordLists } from './word-lists.js';
import { matchWords, unitsOf, WORDS } from './word-match.js';

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
  /** Outlets of the divisions demanded, ascending; null for anywhere. */
  private readonly inDivisions: Uint32Array | null;
  /** Ascending lists in which every outlet of the answer is: those of the brands and of the divisions demanded. */
  private readonly demanded: readonly Uint32Array[];

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
    this.inDivisions =
      filter.divisionCodes && outletsInDivisions(this.segment, searched.numbers, filter.divisionCodes);
    this.demanded = [
      ...requirements.brands.map((brand) => listAt(brandOutlets, brand)),
      ...(this.inDivisions === null ? [] : [this.inDivisions]),
    ];
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

  private offerByWords(): void {
    const lists = [...wordLists(this.segment, this.words), ...this.demanded];
    if (this.target !== null) {
      this.offerCommon(lists, WORDS.areTheName);
      return;
    }
    // Names that begin with the word come first; after them the rest is met by id, and only until the page is full.
    const beginning = outletsByFirstUnit(this.segment.arrays, this.words[0]![0]!);
    this.offerCommon(lists, WORDS.areTheName, { only: beginning });
    this.offerCommon(lists, WORDS.areInTheName, { unless: beginning });
  }

  /** All keys are the same here, so the first outlets by id are enough. */
  private offerById(): void {
    const from = this.top.firstOrdinal(this.source, outletKey(true, WORDS.areTheName, 0));
    if (this.demanded.length > 0) {
      this.offerCommon(this.demanded, WORDS.areTheName, { from });
      return;
    }
    const { outletCount } = this.segment.tables;
    let ordinal = from;
    while (ordinal < outletCount && !this.isTooLate(ordinal, WORDS.areTheName)) this.consider(ordinal++);
  }

  private offerByDistance(target: Float64Array): void {
    const { arrays, tables } = this.segment;
    const tree = this.requirements.brands.length === 0 ? 0 : this.requirements.treeOf(tables.treeBrands);
    if (tree === -1 || (this.inDivisions !== null && this.inDivisions.length < WORTH_A_TREE)) {
      this.offerCommon(this.demanded, WORDS.areTheName);
      return;
    }
    const limit = new ChordLimit(this.filter.radiusMeters);
    visitNear(arrays.points, listAt(arrays.trees, tree), target, limit.of(this.top.limit), (ordinal) => {
      this.consider(ordinal);
      return limit.of(this.top.limit);
    });
    if (!this.top.full) this.considerAll(arrays.unlocated);
  }

  /**
   * Considers, by id, what is in the two shortest of these ascending lists.
   * @param best the best that the words can match, which tells when the page is full of better ones
   * @param limits only what is in that list too, or is not; from that ordinal on
   */
  private offerCommon(
    lists: readonly Uint32Array[],
    best: number,
    { only, unless, from = 0 }: { only?: Uint32Array; unless?: Uint32Array; from?: number } = {},
  ): void {
    const [shortest, next] = [...lists].sort((a, b) => a.length - b.length);
    const inNext = next && new AscendingList(next);
    const inOnly = only && new AscendingList(only);
    const inUnless = unless && new AscendingList(unless);
    for (let at = lowerBound(shortest!, from); at < shortest!.length; at++) {
      const ordinal = shortest![at]!;
      if (this.isTooLate(ordinal, best)) return;
      if (inNext && !inNext.has(ordinal)) continue;
      if (inOnly && !inOnly.has(ordinal)) continue;
      if (inUnless?.has(ordinal)) continue;
      this.consider(ordinal);
    }
  }

  /** Whether the page is full of outlets that come before this one and before every later one that is met by id. */
  private isTooLate(ordinal: number, best: number): boolean {
    if (!this.top.full || this.target !== null) return false;
    return !this.top.wants(outletKey(true, best, 0), this.source, ordinal);
  }

  private considerAll(ordinals: Iterable<number>): void {
    for (const ordinal of ordinals) this.consider(ordinal);
  }

  /** Offers an outlet if it meets the filter; what is cheap to know comes first. */
  private consider(ordinal: number): void {
    const { arrays } = this.segment;
    if (this.replaced !== null && (this.replaced[ordinal >>> 3]! & (1 << (ordinal & 7))) !== 0) return;
    if (this.ranges !== null && !inDivisionRanges(this.ranges, arrays.divisions[ordinal]!)) return;
    const distance = this.distanceTo(ordinal);
    if (distance === null) return;
    if (this.target !== null && outletKey(true, WORDS.areTheName, distance) > this.top.limit) return;
    const match = this.words.length === 0 ? WORDS.areTheName : matchWords(arrays, ordinal, this.words);
    if (match === WORDS.areMissing) return;
    const standing = this.requirements.standing(ordinal, this.today);
    if (standing === NO_AUTHORIZATION) return;
    if (standing !== IN_FORCE && !this.listsOthers) return;
    this.top.offer(outletKey(standing === IN_FORCE, match, distance), this.source, ordinal);
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
