import type { Point } from '../../lookup-types.js';

/** What the outlets of an answer must meet: all of it. */
export interface OutletFilter {
  /** Each must authorize the outlet. The first is the one asked for, whose authorization is shown. */
  readonly brandIds: readonly string[];
  /** Each must be covered, by each brand's authorization when brands are named. */
  readonly categories: readonly string[];
  /** In any of these or below; null means anywhere. */
  readonly divisionCodes: readonly string[] | null;
  readonly phone: { readonly digits: string; readonly complete: boolean } | null;
  /** Folded; each stands in the name or in the address. */
  readonly words: readonly string[];
  readonly point: Point | null;
  /** Only with a point; leaves out outlets without a location as well. */
  readonly radiusMeters: number | null;
}

/**
 * Whether the filter points at outlets themselves rather than at what is official somewhere. Then outlets whose authorization is
 * not in force are listed too, last and with their status: who looks for a shop by its name must learn that it expired.
 * In a list by brand, category or place everything shown is official.
 */
export function namesOutlets(filter: OutletFilter): boolean {
  return filter.words.length > 0 || filter.phone !== null;
}
