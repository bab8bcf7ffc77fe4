import type { Catalogue } from './catalogue.js';
import { SegmentNumbers } from './search/segment-numbers.js';
import type { SearchedSegment } from './search/segment-search.js';
import type { Segment } from './segment/segment.js';
import { ordinalOfId } from './segment/segment-reading.js';
import { WarnedOutlets } from './warned-outlets.js';

/** A segment as replies are made from it: with the present names of its brands and divisions, as JSON. */
export class SegmentView implements SearchedSegment {
  readonly text: Buffer;
  readonly numbers: SegmentNumbers;
  private readonly warned: WarnedOutlets;
  private readonly brandNames: string[] = [];
  private readonly divisionNames: string[] = [];
  private readonly categorySets: string[] = [];

  constructor(
    readonly segment: Segment,
    readonly replaced: Uint8Array | null,
    private readonly catalogue: Catalogue,
  ) {
    this.numbers = new SegmentNumbers(segment.tables);
    this.warned = new WarnedOutlets(segment, catalogue);
    const { text } = segment.arrays;
    this.text = Buffer.from(text.buffer, text.byteOffset, text.byteLength);
  }

  /** `{"id":…,"name":…}` */
  brandJson(brand: number): string {
    this.brandNames[brand] ??= JSON.stringify(this.catalogue.brandName(this.segment.tables.brandIds[brand]!));
    return this.brandNames[brand];
  }

  /** A set of category codes as a JSON array. */
  categorySetJson(set: number): string {
    this.categorySets[set] ??= JSON.stringify(this.segment.tables.categorySets[set]);
    return this.categorySets[set];
  }

  /** The division's full name as a JSON string. */
  divisionNameJson(ordinal: number): string {
    const division = this.segment.arrays.divisions[ordinal]!;
    this.divisionNames[division] ??= JSON.stringify(
      this.catalogue.divisionName(this.segment.tables.divisionCodes[division]!),
    );
    return this.divisionNames[division];
  }

  /** The outlet's numbers under a warning that stands that day, as a JSON array. @param day day number */
  warnedPhonesJson(ordinal: number, day: number): string {
    const numbers = this.warned.numbersOf(ordinal, day);
    return numbers.length === 0 ? '[]' : JSON.stringify(numbers);
  }

  /** The ordinal of an outlet that counts here, or -1. */
  find(id: string): number {
    const ordinal = ordinalOfId(this.segment, id);
    return ordinal === -1 || this.isReplaced(ordinal) ? -1 : ordinal;
  }

  isReplaced(ordinal: number): boolean {
    return this.replaced !== null && (this.replaced[ordinal >>> 3]! & (1 << (ordinal & 7))) !== 0;
  }
}
