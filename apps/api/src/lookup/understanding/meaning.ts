/** What a word of the lexicon can mean. */
export type Meaning =
  | { kind: 'brand'; id: string; categoryCodes: readonly string[] }
  | { kind: 'category'; code: string }
  | { kind: 'place'; codes: readonly string[]; level: 'area' | 'township' }
  | { kind: 'filler' };

/** How a word stands for its meaning; the order of certainty. */
export type WordForm = 'name' | 'otherName' | 'pinyin' | 'initials';

export interface Term {
  /** Folded. */
  text: string;
  form: WordForm;
  meaning: Meaning;
}

/** Two meanings are the same when their keys are. */
export function meaningKey(meaning: Meaning): string {
  switch (meaning.kind) {
    case 'brand':
      return `brand ${meaning.id}`;
    case 'category':
      return `category ${meaning.code}`;
    case 'place':
      return `place ${meaning.level} ${meaning.codes.join(' ')}`;
    case 'filler':
      return 'filler';
  }
}
