import { warningStands } from '../phone-verdict.js';
import type { Catalogue } from './catalogue.js';
import { dateOfDay } from './day-number.js';
import { outletsByPhone } from './segment/phone-keys.js';
import type { Segment } from './segment/segment.js';

const NONE: readonly string[] = [];

/**
 * Which outlets have numbers that a bureau warns about: a list may hold one that was confirmed false later. Worked out once a day
 * for each state of the read model, from the few warnings and not from the many outlets.
 */
export class WarnedOutlets {
  private day = Number.NaN;
  private numbers = new Map<number, string[]>();

  constructor(
    private readonly segment: Segment,
    private readonly catalogue: Catalogue,
  ) {}

  /** The outlet's numbers under a warning that stands that day, digits only. @param day day number */
  numbersOf(ordinal: number, day: number): readonly string[] {
    if (day !== this.day) {
      this.numbers = this.gather(dateOfDay(day) ?? '');
      this.day = day;
    }
    return this.numbers.get(ordinal) ?? NONE;
  }

  private gather(today: string): Map<number, string[]> {
    const standing = this.catalogue.warnings.filter((warning) => warningStands(warning, today));
    const gathered = new Map<number, string[]>();
    for (const number of new Set(standing.map((warning) => warning.number))) {
      for (const ordinal of new Set(outletsByPhone(this.segment.arrays, number))) {
        const numbers = gathered.get(ordinal);
        if (numbers) numbers.push(number);
        else gathered.set(ordinal, [number]);
      }
    }
    return gathered;
  }
}
