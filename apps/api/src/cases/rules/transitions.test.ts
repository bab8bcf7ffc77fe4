import { CASE_ACTS, CASE_KINDS, type CaseKind, type CaseState } from '@jiweibao/shared';
import { EVERYBODY, STATES } from './testing/any-case.js';
import { endStates, isEnd, transitionFor, transitionsOf } from './transitions.js';

const LINES = CASE_KINDS.flatMap((kind) => transitionsOf(kind).map((line) => ({ kind, ...line })));
const STATES_OF_KINDS = CASE_KINDS.flatMap((kind) => STATES[kind].map((state) => [kind, state] as const));

test.each(LINES)('$kind: $act from $from names who may do it', ({ who }) => {
  expect(who.length).toBeGreaterThan(0);
  expect(EVERYBODY).toEqual(expect.arrayContaining([...who]));
});

test.each(LINES)('$kind: $act from $from keeps to the states of its kind', ({ kind, from, to }) => {
  expect(from.length).toBeGreaterThan(0);
  expect(STATES[kind]).toEqual(expect.arrayContaining([...from]));
  if (to !== 'stays') expect(STATES[kind]).toContain(to);
});

test.each(STATES_OF_KINDS)('%s: an act from %s is on one line of the table at most', (kind, state) => {
  for (const act of CASE_ACTS) {
    const lines = transitionsOf(kind).filter((line) => line.act === act && line.from.includes(state));
    expect(lines.length).toBeLessThanOrEqual(1);
  }
});

test('every act of the vocabulary is in a table', () => {
  expect(new Set(LINES.map(({ act }) => act))).toEqual(new Set(CASE_ACTS));
});

test('administrators keep accounts, and act on no case', () => {
  expect(LINES.filter(({ who }) => who.includes('administrator'))).toEqual([]);
});

test.each(LINES)(
  '$kind: $act from $from is for those who have it, or for those above who take it',
  ({ act, who }) => {
    expect(who.includes('superior')).toBe(act === 'takeUp');
    if (act === 'takeUp') expect(who).toEqual(['superior']);
  },
);

test.each(STATES_OF_KINDS)('%s: from %s an end can be reached', (kind, state) => {
  expect(reachable(kind, [state]).some((each) => isEnd(kind, each))).toBe(true);
});

test.each(STATES_OF_KINDS)('%s: from receipt, %s can be reached', (kind, state) => {
  expect(reachable(kind, ['received'])).toContain(state);
});

// One active handler is what makes a bureau's desk a desk: nothing may wait for a second person.
test.each(CASE_KINDS)('%s: a bureau with one handler brings it to an end alone', (kind) => {
  const alone = reachable(kind, ['received'], (who) => who.includes('handler'));
  expect(alone.some((state) => isEnd(kind, state))).toBe(true);
  for (const state of alone) {
    expect(reachable(kind, [state], (who) => who.includes('handler')).some((each) => isEnd(kind, each))).toBe(
      true,
    );
  }
});

test.each(CASE_KINDS)('%s: after an end nothing is lawful but to rate and to reopen', (kind) => {
  for (const state of endStates(kind)) {
    for (const act of CASE_ACTS) {
      if (act !== 'rate' && act !== 'reopen') expect(transitionFor(kind, state, act)).toBeNull();
    }
  }
});

test('mediation is never extended: no line of complaints is', () => {
  expect(transitionsOf('complaint').some(({ act }) => act === 'extend')).toBe(false);
});

/** Every state that acts lead to from these. */
function reachable(
  kind: CaseKind,
  from: readonly CaseState[],
  allowed: (who: readonly string[]) => boolean = () => true,
): CaseState[] {
  const found = new Set(from);
  for (const state of found) {
    for (const line of transitionsOf(kind)) {
      if (line.to !== 'stays' && line.from.includes(state) && allowed(line.who)) found.add(line.to);
    }
  }
  return [...found];
}
