import type { SegmentTables } from '../segment/segment.js';

/** A segment's own numbers of brands and categories, found without a search through its tables at every question. */
export class SegmentNumbers {
  private readonly brands: ReadonlyMap<string, number>;
  private readonly areas: ReadonlyMap<string, number>;
  private readonly setsByCategory = new Map<string, Uint8Array>();

  constructor(private readonly tables: SegmentTables) {
    this.brands = new Map(tables.brandIds.map((id, number) => [id, number]));
    this.areas = new Map(tables.areaCodes.map((code, number) => [code, number]));
  }

  /** -1 when no outlet of the segment lies in that division. */
  areaOf(code: string): number {
    return this.areas.get(code) ?? -1;
  }

  /** -1 when no outlet of the segment is authorized by it. */
  brandOf(id: string): number {
    return this.brands.get(id) ?? -1;
  }

  /** By number of the category set: 1 when it contains the category. Asked for categories of the dictionary only. */
  setsWith(category: string): Uint8Array {
    const known = this.setsByCategory.get(category);
    if (known !== undefined) return known;
    const sets = Uint8Array.from(this.tables.categorySets, (codes) => (codes.includes(category) ? 1 : 0));
    this.setsByCategory.set(category, sets);
    return sets;
  }
}
