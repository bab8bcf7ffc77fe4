import type { Reading } from '../../lookup-types.js';
import { foldText } from '../../understanding/fold-text.js';
import type { Lexicon } from '../../understanding/lexicon.js';
import { understandQuery } from '../../understanding/understand-query.js';

const KINDS = ['brand', 'category', 'place', 'phone'] as const;

const NOTHING_TYPED: Reading = {
  brand: null,
  category: null,
  place: null,
  phone: null,
  rest: [],
  fillers: [],
};

/** The ways to read what was typed, the likeliest first. */
export class LineReadings {
  readonly likely: readonly Reading[];
  private everyone: readonly Reading[] | null = null;

  constructor(
    q: string | null,
    private readonly lexicon: Lexicon,
  ) {
    this.likely = q === null ? [NOTHING_TYPED] : understandQuery(q, lexicon).readings;
  }

  /**
   * Those and, for a line that names two brands or two places, one for each left-over word that takes it in the other's stead:
   * when the first one has no outlets, the second may.
   */
  get all(): readonly Reading[] {
    const [first] = this.likely;
    this.everyone ??= [...this.likely, ...first!.rest.flatMap((word) => this.inStead(first!, word))];
    return this.everyone;
  }

  private inStead(first: Reading, word: string): Reading[] {
    const [alone] = understandQuery(word, this.lexicon).readings;
    const taken = KINDS.filter((kind) => alone![kind] !== null);
    if (taken.length === 0) return [];
    const displaced = taken.flatMap((kind) => (first[kind] === null ? [] : [foldText(first[kind].word)]));
    const others = first.rest.filter((other) => other !== word);
    const parts = Object.fromEntries(taken.map((kind) => [kind, alone![kind]]));
    return [{ ...first, ...parts, rest: [...displaced, ...others, ...alone!.rest] }];
  }
}
