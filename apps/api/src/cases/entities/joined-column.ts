import type { ValueTransformer } from 'typeorm';

/** Words of a vocabulary, each at most once, as one text with commas; none is the empty text. */
export function joined<Word extends string>(): ValueTransformer {
  return {
    to: (words: readonly Word[]) => words.join(','),
    from: (text: string) => (text === '' ? [] : (text.split(',') as Word[])),
  };
}
