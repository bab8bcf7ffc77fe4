import { WARNING_ACTS, WARNING_STATES } from '@jiweibao/shared';
import fc from 'fast-check';
import { refusalOf, WARNING_TRANSITIONS, type WarningParty } from './warning-transitions.js';

const parties = fc.subarray<WarningParty>(['preparer', 'approver']);
const person = fc.constantFrom('writer', 'proposer', 'third');
const proposed = { state: 'proposed', editedBy: 'writer', proposedBy: 'proposer' } as const;

test('nobody makes a warning stand whose words or proposal are their own, whatever they are', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...WARNING_ACTS),
      fc.constantFrom(...WARNING_STATES),
      parties,
      person,
      (act, state, roles, who) => {
        const refusal = refusalOf(act, { ...proposed, state }, roles, who);
        if (refusal === null && WARNING_TRANSITIONS[act].to === 'published') expect(who).toBe('third');
      },
    ),
  );
});

test('a warning stands by an approver alone, and leaves look-ups by one alone', () => {
  expect(refusalOf('publish', proposed, ['preparer'], 'third')).toBe('not-yours');
  expect(refusalOf('publish', proposed, ['approver'], 'third')).toBeNull();
  expect(refusalOf('publish', proposed, ['approver', 'preparer'], 'proposer')).toBe('second-person-needed');
  expect(refusalOf('publish', proposed, ['approver', 'preparer'], 'writer')).toBe('second-person-needed');
  const published = { ...proposed, state: 'published' } as const;
  expect(refusalOf('withdraw', published, ['approver'], 'proposer')).toBeNull();
  expect(refusalOf('withdraw', published, ['preparer'], 'third')).toBe('not-yours');
});

test('nothing follows an end', () => {
  for (const state of ['withdrawn', 'dropped'] as const) {
    for (const act of WARNING_ACTS) {
      expect(refusalOf(act, { ...proposed, state }, ['preparer', 'approver'], 'third')).toBe('wrong-state');
    }
  }
});

test('only what was proposed is published, and only from it', () => {
  const ways = WARNING_STATES.filter(
    (state) => refusalOf('publish', { ...proposed, state }, ['approver'], 'third') === null,
  );
  expect(ways).toEqual(['proposed']);
});
