import type { Reading } from '../lookup-types.js';
import type { Meaning } from './meaning.js';
import type { Cut } from './segmentation.js';
import type { TypedLine } from './typed-line.js';

export interface ScoredReading {
  reading: Reading;
  cost: number;
}

/** How words taken together make a reading less or more likely than each alone. */
const COHERENCE = {
  /** A second brand, a second category, a place elsewhere: a search has one of each, so the word stays text. */
  leftOver: 2,
  /** The brand does not make what is asked for. */
  otherTrade: 1.5,
  /** A place inside the one before it. */
  nestedPlace: -0.5,
};

/** Gathers the words of one cut into one brand, one category, one place, and the rest. */
export function gatherReading(line: TypedLine, cut: Cut, phone: Reading['phone']): ScoredReading {
  const gathering = new Gathering(line, phone, cut.cost);
  for (const { start, end, meaning } of cut.words) gathering.take(meaning, start, end);
  return gathering.finish();
}

class Gathering {
  private readonly reading: Reading;
  private brandTrades: readonly string[] = [];

  constructor(
    private readonly line: TypedLine,
    phone: Reading['phone'],
    private cost: number,
  ) {
    this.reading = { brand: null, category: null, place: null, phone, rest: [], fillers: [] };
  }

  take(meaning: Meaning | null, start: number, end: number): void {
    const word = this.line.original(start, end);
    if (meaning?.kind === 'filler') {
      this.reading.fillers.push(word);
    } else if (meaning === null) {
      this.reading.rest.push(this.line.folded.slice(start, end));
    } else if (!this.accept(meaning, word)) {
      this.reading.rest.push(this.line.folded.slice(start, end));
      this.cost += COHERENCE.leftOver;
    }
  }

  finish(): ScoredReading {
    const { category, brand } = this.reading;
    const otherTrade = brand && category && !this.brandTrades.includes(category.code);
    return { reading: this.reading, cost: this.cost + (otherTrade ? COHERENCE.otherTrade : 0) };
  }

  private accept(meaning: Exclude<Meaning, { kind: 'filler' }>, word: string): boolean {
    const { reading } = this;
    switch (meaning.kind) {
      case 'brand':
        if (reading.brand) return reading.brand.id === meaning.id;
        reading.brand = { id: meaning.id, word };
        this.brandTrades = meaning.categoryCodes;
        return true;
      case 'category':
        if (reading.category) return reading.category.code === meaning.code;
        reading.category = { code: meaning.code, word };
        return true;
      case 'place':
        return this.acceptPlace(meaning.codes, word);
    }
  }

  private acceptPlace(codes: readonly string[], word: string): boolean {
    const known = this.reading.place;
    if (!known) {
      this.reading.place = { divisionCodes: [...codes], word };
      return true;
    }
    const common = inBoth(known.divisionCodes, codes);
    if (common.length === 0) return false;
    this.reading.place = { divisionCodes: common, word: known.word + word };
    this.cost += COHERENCE.nestedPlace;
    return true;
  }
}

/** The narrower of each pair of divisions of which one lies in the other. */
function inBoth(some: readonly string[], others: readonly string[]): string[] {
  const narrower = [
    ...some.filter((code) => others.some((other) => code.startsWith(other))),
    ...others.filter((code) => some.some((other) => code.startsWith(other))),
  ];
  return [...new Set(narrower)].sort();
}
