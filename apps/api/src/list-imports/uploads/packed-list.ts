import { eachInSteps, type Steps } from '../../platform/steps.js';
import type { FaultyRow, ListProblem, ResolvedList, ResolvedOutlet } from '../resolved-list.js';

/**
 * Long lists as bytes, one member to a line of JSON. A thread hands bytes over without a copy, and whoever reads them need not read
 * all of them at once, which for fifty thousand rows would stop everything else.
 */
export type PackedLines = Uint8Array;

const NEWLINE = 10;

type ListLine = { outlet: ResolvedOutlet } | { faultyRow: FaultyRow } | { problem: ListProblem };

export function packLines(values: Iterable<unknown>): PackedLines {
  const lines = Array.from(values, (value) => `${JSON.stringify(value)}\n`);
  return new TextEncoder().encode(lines.join(''));
}

/** Our own bytes, packed above. */
export function* unpackLines(packed: Uint8Array): Generator<unknown> {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    yield JSON.parse(bytes.toString('utf8', start, end));
    start = end + 1;
  }
}

/** First what is short about the list, then its outlets, faulty rows and problems. */
export function packList({ outlets, faultyRows, problems, ...short }: ResolvedList): PackedLines {
  function* lines(): Generator<unknown> {
    yield { ...short, outlets: [], faultyRows: [], problems: [] };
    for (const outlet of outlets) yield { outlet };
    for (const faultyRow of faultyRows) yield { faultyRow };
    for (const problem of problems) yield { problem };
  }
  return packLines(lines());
}

export function* unpackList(packed: Uint8Array): Steps<ResolvedList> {
  const lines = unpackLines(packed);
  const list = lines.next().value as ResolvedList;
  yield* eachInSteps(lines as Generator<ListLine>, (line) => {
    if ('outlet' in line) list.outlets.push(line.outlet);
    else if ('faultyRow' in line) list.faultyRows.push(line.faultyRow);
    else list.problems.push(line.problem);
  });
  return list;
}
