import type { AuthorizationRecord } from '../../../registry/registry-record.js';

/*
 * A segment is a set of outlets with its indexes, immutable, in flat arrays of shared memory: the follower's thread builds it,
 * the thread that answers requests reads it, nobody copies it. The read model has two: the base, and the small delta over it.
 *
 * Outlets are numbered by ascending id ("ordinals"), so a smaller ordinal is a smaller id. Brands and divisions are numbered
 * within the segment; names of brands, categories and divisions are not in it, so renaming one touches no segment.
 */

/** Lists of different lengths, one after another: list `i` is `values[offsets[i]..offsets[i + 1]]`. */
export interface ListArrays {
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
}

export interface SegmentTables {
  readonly outletCount: number;
  /** By the segment's brand number. */
  readonly brandIds: readonly string[];
  /** By the segment's division number, ascending, so that a division and all within it are neighbours. */
  readonly divisionCodes: readonly string[];
  /** Divisions in which outlets lie at any depth: province, city, county and township of each. */
  readonly areaCodes: readonly string[];
  /** Sets of category codes that authorizations cover, by number. */
  readonly categorySets: readonly (readonly string[])[];
  /** Brands with enough outlets to have a tree of their own, by brand number; tree 0 is that of all outlets. */
  readonly treeBrands: readonly number[];
}

export interface SegmentArrays {
  /** UTF-8 of the beginning of each outlet's JSON object: what lists show, then what only its page shows. Not closed. */
  readonly text: Uint8Array;
  /** Per outlet: where its list part and its page part begin; one more at the end. */
  readonly textOffsets: Uint32Array;

  /** UTF-16 of each outlet's folded name and address, each ended by `FIELD_END`. */
  readonly folded: Uint16Array;
  /** Per outlet: where its name and its address begin; one more at the end. */
  readonly foldedOffsets: Uint32Array;

  /** Per outlet: its division's number. */
  readonly divisions: Uint16Array;
  /** Outlets by area, ascending. */
  readonly areaOutlets: ListArrays;

  /** Per outlet: where its authorizations begin; one more at the end. */
  readonly authorizationOffsets: Uint32Array;
  readonly authorizationBrands: Uint16Array;
  /** Day numbers, inclusive; `NO_FIRST_DAY` and `NO_LAST_DAY` where unbounded. */
  readonly authorizationFirstDays: Int32Array;
  readonly authorizationLastDays: Int32Array;
  /** Index in `AUTHORIZATION_STATES`. */
  readonly authorizationStates: Uint8Array;
  readonly authorizationCategorySets: Uint16Array;
  /** Outlets by brand, whatever the authorization's standing. */
  readonly brandOutlets: ListArrays;

  /** Ascending `phoneKey`s, and the outlet of each: once for each brand whose number it is there, `NO_BRAND` where it is nobody's. */
  readonly phoneKeys: Float64Array;
  readonly phoneOutlets: Uint32Array;
  readonly phoneBrands: Uint16Array;

  /** Ascending bigrams of the folded text, and the outlets of each. */
  readonly bigrams: Int32Array;
  readonly bigramOutlets: ListArrays;

  /** Per outlet: its point on the unit sphere, x, y, z; NaN without a location. */
  readonly points: Float64Array;
  /** Trees of points as lists of outlets, see `point-tree.ts`. */
  readonly trees: ListArrays;
  /** Outlets without a location, ascending. */
  readonly unlocated: Uint32Array;
}

export interface Segment {
  readonly tables: SegmentTables;
  readonly arrays: SegmentArrays;
}

/** A number that an outlet has and no brand says is its own. */
export const NO_BRAND = 0xffff;

/** Ends each field of the folded text: no word of a query contains it, so no match runs from one field into the next. */
export const FIELD_END = 10;

/** Stands before each name in the bigrams, and only there: with the first character it tells the names that begin so. */
export const NAME_START = 1;

/** What is kept of an outlet: what look-ups may show. Contract numbers and internal ids stay in the registry. */
export interface ListedOutlet {
  id: string;
  name: string;
  licenceCode: string | null;
  address: string;
  divisionCode: string;
  location: { lat: number; lng: number } | null;
  /** Each with the brands whose number it is. */
  phones: { number: string; extension: string | null; brandIds: string[] }[];
  hours: string | null;
  services: string | null;
  tradeIn: boolean | null;
  authorizations: ListedAuthorization[];
}

export type ListedAuthorization = Pick<
  AuthorizationRecord,
  'brandId' | 'categoryCodes' | 'validFrom' | 'validTo' | 'state'
>;
