import { FIELD_END, type SegmentArrays } from '../segment/segment.js';

/** How an outlet's name and address answer the words of a search; a smaller one is better. */
export const WORDS = {
  areTheName: 0,
  beginTheName: 1,
  areInTheName: 2,
  areInTheAddress: 3,
  areMissing: 4,
} as const;

/** The UTF-16 units of each word. */
export function unitsOf(words: readonly string[]): Uint16Array[] {
  return words.map((word) => Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at)));
}

/** Where the words stand in an outlet's name and address. */
export function matchWords(arrays: SegmentArrays, ordinal: number, words: readonly Uint16Array[]): number {
  const { folded, foldedOffsets } = arrays;
  const name = foldedOffsets[ordinal * 2]!;
  const address = foldedOffsets[ordinal * 2 + 1]!;
  const end = foldedOffsets[ordinal * 2 + 2]!;
  let allInName = true;
  let letters = 0;
  for (const word of words) {
    letters += word.length;
    if (allInName && contains(folded, name, address, word)) continue;
    allInName = false;
    if (!contains(folded, name, end, word)) return WORDS.areMissing;
  }
  if (!allInName) return WORDS.areInTheAddress;
  if (words.length === 0 || !contains(folded, name, name + words[0]!.length, words[0]!)) {
    return WORDS.areInTheName;
  }
  // Without the end of the field the words are as long as the name, and they stand in it: they are the name.
  return letters === address - name - 1 && folded[address - 1] === FIELD_END
    ? WORDS.areTheName
    : WORDS.beginTheName;
}

function contains(folded: Uint16Array, from: number, to: number, word: Uint16Array): boolean {
  const first = word[0]!;
  const last = to - word.length;
  for (let start = from; start <= last; start++) {
    if (folded[start] !== first) continue;
    let at = 1;
    while (at < word.length && folded[start + at] === word[at]) at++;
    if (at === word.length) return true;
  }
  return false;
}
