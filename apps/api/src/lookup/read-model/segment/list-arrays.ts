import { toShared } from './growing-array.js';
import type { ListArrays } from './segment.js';

/**
 * Groups ordinals by a number: `groupOf(i)` names the group of `ordinalOf(i)`. Within a group the given order stays.
 * @param pairs how many pairs there are
 */
export function groupIntoLists(
  groupCount: number,
  pairs: number,
  groupOf: (index: number) => number,
  ordinalOf: (index: number) => number,
): ListArrays {
  const offsets = new Uint32Array(groupCount + 1);
  for (let index = 0; index < pairs; index++) offsets[groupOf(index) + 1]!++;
  for (let group = 0; group < groupCount; group++) offsets[group + 1]! += offsets[group]!;
  const values = new Uint32Array(pairs);
  const next = offsets.slice();
  for (let index = 0; index < pairs; index++) values[next[groupOf(index)]!++] = ordinalOf(index);
  return { offsets: toShared(offsets), values: toShared(values) };
}

/** List `index`, not copied. */
export function listAt(lists: ListArrays, index: number): Uint32Array {
  return lists.values.subarray(lists.offsets[index]!, lists.offsets[index + 1]!);
}

interface Ascending {
  readonly length: number;
  readonly [index: number]: number;
}

/** The first index in `from..to` whose value is not below `value`; `to` when there is none. */
export function lowerBound(values: Ascending, value: number, from = 0, to = values.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
