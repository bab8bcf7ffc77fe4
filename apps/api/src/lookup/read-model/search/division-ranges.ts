import { listAt } from '../segment/list-arrays.js';
import type { Segment } from '../segment/segment.js';
import type { SegmentNumbers } from './segment-numbers.js';

/** Stretches of a segment's division numbers: `from`, `to`, `from`, `to`, … with `to` exclusive. */
export type DivisionRanges = readonly number[];

/** The divisions of a segment that are one of `codes` or lie within it. */
export function divisionRanges({ tables }: Segment, codes: readonly string[]): DivisionRanges {
  return outermost(codes).flatMap((code) => {
    const from = lowerBoundOfCode(tables.divisionCodes, code);
    // No code contains a character as great as this one, so everything that begins with `code` is below.
    const to = lowerBoundOfCode(tables.divisionCodes, `${code}\uffff`);
    return from < to ? [from, to] : [];
  });
}

export function inDivisionRanges(ranges: DivisionRanges, division: number): boolean {
  for (let at = 0; at < ranges.length; at += 2) {
    if (division >= ranges[at]! && division < ranges[at + 1]!) return true;
  }
  return false;
}

/** The outlets of the divisions that are one of `codes` or lie within it, ascending; copied only when there are several. */
export function outletsInDivisions(
  { arrays }: Segment,
  numbers: SegmentNumbers,
  codes: readonly string[],
): Uint32Array {
  const lists = outermost(codes)
    .map((code) => numbers.areaOf(code))
    .filter((area) => area !== -1)
    .map((area) => listAt(arrays.areaOutlets, area));
  const [first, ...others] = lists;
  if (first === undefined) return NONE;
  return others.length === 0 ? first : Uint32Array.from(lists.flatMap((list) => [...list])).sort();
}

const NONE = new Uint32Array(0);

/** What lies both in `outer` (null for anywhere) and in one of `inner` (null for anywhere). */
export function intersectDivisions(
  outer: string | null,
  inner: readonly string[] | null,
): readonly string[] | null {
  if (outer === null) return inner;
  if (inner === null) return [outer];
  if (inner.some((code) => outer.startsWith(code))) return [outer];
  return inner.filter((code) => code.startsWith(outer));
}

/** Without the codes that lie within another one, so that no outlet comes twice. */
function outermost(codes: readonly string[]): string[] {
  const distinct = [...new Set(codes)];
  return distinct.filter((code) => !distinct.some((other) => other !== code && code.startsWith(other)));
}

function lowerBoundOfCode(codes: readonly string[], code: string): number {
  let low = 0;
  let high = codes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (codes[middle]! < code) low = middle + 1;
    else high = middle;
  }
  return low;
}
