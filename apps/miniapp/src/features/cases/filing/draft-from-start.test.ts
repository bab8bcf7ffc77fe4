import { startAt } from '../../../testing/case-start';
import { draftFromStart } from './draft-from-start';
import { stepFaults } from './filing-faults';

const NOTHING = { outlet: null, certificateNumber: null };
const OUTLET = { id: 'outlet-1', name: '演示网点', address: '演示路 1 号' };

test('a number that was checked is a tip-off with all filled in: number, violation, brand, and words to go on from', () => {
  const draft = draftFromStart(startAt({ number: '4005550999', brandId: 'brand-1' }), NOTHING);
  expect(draft).toMatchObject({
    kinds: ['tipOff'],
    violationKinds: ['outletsConfused'],
    respondentPhone: '400-555-0999',
    brandId: 'brand-1',
  });
  expect(draft.facts).toContain('400-555-0999');
  for (const step of ['story', 'business'] as const)
    expect(stepFaults(step, draft, '2026-11-25')).toEqual({});
});

test('from an outlet the outlet is the respondent, and the person says whether to complain or to tip off', () => {
  expect(draftFromStart(startAt({ outletId: 'outlet-1' }), { ...NOTHING, outlet: OUTLET })).toMatchObject({
    outlet: OUTLET,
    kinds: [],
    facts: '',
  });
});

test('from a certificate its number and its outlet are filled in; one that nobody issued says so', () => {
  const start = startAt({ certificate: 'AbCdEfGhIjKlMnOpQrSt_-' });
  const draft = draftFromStart(start, { outlet: OUTLET, certificateNumber: '7Q2MK-9D4XA' });
  expect(draft).toMatchObject({ outlet: OUTLET });
  expect(draft.facts).toContain('7Q2MK-9D4XA');
  expect(draftFromStart(start, NOTHING).facts).toContain('查不到');
});

test('a kind that the form was opened for is chosen', () => {
  expect(draftFromStart(startAt({ kind: 'tipOff' }), NOTHING).kinds).toEqual(['tipOff']);
});
