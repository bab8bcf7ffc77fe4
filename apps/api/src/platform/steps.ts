import { setImmediate as otherWork } from 'node:timers/promises';

/**
 * Computing in steps: a generator that stops wherever it may be interrupted, and returns what it found. It stays as pure as a function,
 * and whoever runs it says whether others may come between.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** What a look-up may have to wait for at most; the thread is asked for by others after each. */
const SLICE_MILLISECONDS = 8;
/** Of what takes microseconds each. */
const MEMBERS_A_STEP = 16;
/** What sorts in about a millisecond. */
const SORTED_AT_ONCE = 512;

/** Runs the steps so that the thread answers others between slices of some milliseconds. */
export async function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  for (let began = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE_MILLISECONDS) continue;
    await otherWork();
    began = performance.now();
  }
}

/** Runs the steps in one go, where nobody waits. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** `for (const member of members) act(member)` */
export function* eachInSteps<Member>(members: Iterable<Member>, act: (member: Member) => void): Steps<void> {
  let count = 0;
  for (const member of members) {
    act(member);
    if (++count % MEMBERS_A_STEP === 0) yield;
  }
}

/** `members.map(convert)` */
export function* mapInSteps<Member, Converted>(
  members: Iterable<Member>,
  convert: (member: Member) => Converted,
): Steps<Converted[]> {
  const converted: Converted[] = [];
  yield* eachInSteps(members, (member) => converted.push(convert(member)));
  return converted;
}

/** `members.filter(holds)` */
export function* filterInSteps<Member>(
  members: Iterable<Member>,
  holds: (member: Member) => boolean,
): Steps<Member[]> {
  const held: Member[] = [];
  yield* eachInSteps(members, (member) => {
    if (holds(member)) held.push(member);
  });
  return held;
}

/** `[...members].sort(compare)`: stable as that is. */
export function* sortInSteps<Member>(
  members: readonly Member[],
  compare: (one: Member, other: Member) => number,
): Steps<Member[]> {
  const runs: Member[][] = [];
  for (let start = 0; start < members.length; start += SORTED_AT_ONCE) {
    runs.push(members.slice(start, start + SORTED_AT_ONCE).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    // Neighbours are merged, so that equals keep their order.
    for (let at = 0; at < runs.length - 1; at++)
      runs.splice(at, 2, yield* merge(runs[at]!, runs[at + 1]!, compare));
  }
  return runs[0] ?? [];
}

function* merge<Member>(
  first: readonly Member[],
  second: readonly Member[],
  compare: (one: Member, other: Member) => number,
): Steps<Member[]> {
  const merged: Member[] = [];
  let [one, other] = [0, 0];
  while (one < first.length || other < second.length) {
    const fromFirst =
      other === second.length || (one < first.length && compare(first[one]!, second[other]!) <= 0);
    merged.push(fromFirst ? first[one++]! : second[other++]!);
    if (merged.length % SORTED_AT_ONCE === 0) yield;
  }
  return merged;
}
