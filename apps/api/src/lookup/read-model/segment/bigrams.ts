import { GrowingArray, toShared } from './growing-array.js';
import { listAt, lowerBound } from './list-arrays.js';
import type { ListArrays, SegmentArrays } from './segment.js';
import { FIELD_END, NAME_START } from './segment.js';

/*
 * Which outlets have two given characters beside each other. The end of a field counts as a character, so every character
 * begins some bigram and a word of one character can be found as well.
 */

/** Two UTF-16 units as one integer; signed, because V8 keeps signed 32-bit integers unboxed. */
export function bigram(first: number, second: number): number {
  return (first << 16) | second;
}

/** @param starts per outlet: where its name and its address begin in `folded`; one more at the end */
export function indexBigrams(
  folded: Uint16Array,
  starts: Uint32Array,
): Pick<SegmentArrays, 'bigrams' | 'bigramOutlets'> {
  const { numbers, counts } = countOutlets(folded, starts);
  const sorted = Int32Array.from(numbers.keys()).sort();
  const offsets = new Uint32Array(sorted.length + 1);
  const next = new Uint32Array(sorted.length);
  sorted.forEach((key, index) => {
    const number = numbers.get(key)!;
    next[number] = offsets[index]!;
    offsets[index + 1] = offsets[index]! + counts[number]!;
  });
  const values = new Uint32Array(offsets[sorted.length]!);
  const latest = new Int32Array(sorted.length).fill(-1);
  forEachBigram(folded, starts, (key, ordinal) => {
    const number = numbers.get(key)!;
    if (latest[number] === ordinal) return;
    latest[number] = ordinal;
    values[next[number]!++] = ordinal;
  });
  return {
    bigrams: toShared(sorted),
    bigramOutlets: { offsets: toShared(offsets), values: toShared(values) },
  };
}

function countOutlets(folded: Uint16Array, starts: Uint32Array) {
  const numbers = new Map<number, number>();
  const counts = new GrowingArray(Uint32Array);
  const latest = new GrowingArray(Int32Array);
  forEachBigram(folded, starts, (key, ordinal) => {
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
      counts.push(0);
      latest.push(-1);
    }
    if (latest.at(number) === ordinal) return;
    latest.set(number, ordinal);
    counts.set(number, counts.at(number) + 1);
  });
  return { numbers, counts: counts.toShared() };
}

function forEachBigram(
  folded: Uint16Array,
  starts: Uint32Array,
  visit: (key: number, ordinal: number) => void,
): void {
  for (let ordinal = 0; ordinal * 2 + 2 < starts.length; ordinal++) {
    const end = starts[ordinal * 2 + 2]! - 1;
    visit(bigram(NAME_START, folded[starts[ordinal * 2]!]!), ordinal);
    for (let at = starts[ordinal * 2]!; at < end; at++) {
      if (folded[at] !== FIELD_END) visit(bigram(folded[at]!, folded[at + 1]!), ordinal);
    }
  }
}

const NONE = new Uint32Array(0);

/** The outlets whose text has these two units beside each other, ascending. */
export function outletsByBigram(arrays: SegmentArrays, key: number): Uint32Array {
  const index = lowerBound(arrays.bigrams, key);
  return arrays.bigrams[index] === key ? listAt(arrays.bigramOutlets, index) : NONE;
}

/** The outlets whose name begins with this unit, ascending. */
export function outletsByFirstUnit(arrays: SegmentArrays, unit: number): Uint32Array {
  return outletsByBigram(arrays, bigram(NAME_START, unit));
}

/** The lists of all bigrams that begin with this unit; an outlet may be in several. */
export function listsByUnit(
  arrays: SegmentArrays,
  unit: number,
): { from: number; to: number; lists: ListArrays } {
  const from = lowerBound(arrays.bigrams, bigram(unit, 0));
  const last = lowerBound(arrays.bigrams, bigram(unit, 0xffff), from);
  const to = arrays.bigrams[last] === bigram(unit, 0xffff) ? last + 1 : last;
  return { from, to, lists: arrays.bigramOutlets };
}
