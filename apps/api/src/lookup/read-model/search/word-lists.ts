import { bigram, listsByUnit, outletsByBigram } from '../segment/bigrams.js';
import type { Segment } from '../segment/segment.js';

/**
 * Lists of outlets, ascending, the shortest first: an outlet that has all the words is in each of them.
 * @param words at least one
 */
export function wordLists(segment: Segment, words: readonly Uint16Array[]): Uint32Array[] {
  const lists = words.flatMap((word) => bigramLists(segment, word));
  // Only words of one character.
  if (lists.length === 0) lists.push(outletsWithUnit(segment, words[0]![0]!));
  return lists.sort((a, b) => a.length - b.length);
}

function bigramLists({ arrays }: Segment, word: Uint16Array): Uint32Array[] {
  return Array.from({ length: word.length - 1 }, (_, at) =>
    outletsByBigram(arrays, bigram(word[at]!, word[at + 1]!)),
  );
}

function outletsWithUnit({ tables, arrays }: Segment, unit: number): Uint32Array {
  const { from, to, lists } = listsByUnit(arrays, unit);
  const found = new Uint8Array(tables.outletCount);
  for (let at = lists.offsets[from]!; at < lists.offsets[to]!; at++) found[lists.values[at]!] = 1;
  return Uint32Array.from(found.keys()).filter((ordinal) => found[ordinal] === 1);
}
