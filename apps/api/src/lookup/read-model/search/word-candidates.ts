import { bigram, listsByUnit, outletsByBigram } from '../segment/bigrams.js';
import { lowerBound } from '../segment/list-arrays.js';
import type { Segment } from '../segment/segment.js';

// A list this short is checked outlet by outlet sooner than it is narrowed.
const SHORT = 32;

/**
 * Outlets that may have all the words, ascending: every one that has them, and some that have their letters in other places.
 * @param words at least one
 */
export function wordCandidates(segment: Segment, words: readonly Uint16Array[]): Uint32Array {
  const lists = words.flatMap((word) => bigramLists(segment, word));
  // Only words of one character.
  if (lists.length === 0) return outletsWithUnit(segment, words[0]![0]!);
  lists.sort((a, b) => a.length - b.length);
  const [shortest, next] = lists;
  if (next === undefined || shortest!.length <= SHORT) return shortest!;
  return intersect(shortest!, next);
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

/** What stands in both ascending lists; `short` should be the shorter one. */
function intersect(short: Uint32Array, long: Uint32Array): Uint32Array {
  const common = new Uint32Array(short.length);
  let size = 0;
  let at = 0;
  for (const ordinal of short) {
    at = gallop(long, ordinal, at);
    if (at === long.length) break;
    if (long[at] === ordinal) common[size++] = ordinal;
  }
  return common.subarray(0, size);
}

/** The first index from `start` on whose value is not below `value`, found fast when it is near. */
function gallop(list: Uint32Array, value: number, start: number): number {
  let step = 1;
  let low = start;
  while (low + step < list.length && list[low + step]! < value) {
    low += step;
    step *= 2;
  }
  return lowerBound(list, value, low, Math.min(list.length, low + step + 1));
}
