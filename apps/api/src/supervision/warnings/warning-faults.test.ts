import { proposalFaults, reviewFaults, type WarningContent, yearAfter } from './warning-faults.js';

const TODAY = '2026-03-10';
const WHOLE: WarningContent = {
  reason: '演示：冒充云岭售后',
  source: '演示局核实',
  reviewOn: '2026-09-10',
  holderOutcome: 'answered',
  holderAskedOn: '2026-03-09',
  holderAskedHow: '电话',
  holderAnswer: '演示：说不出是谁授权的',
};
const fieldsAtFault = (change: Partial<WarningContent>, evidence = 1) =>
  proposalFaults({ ...WHOLE, ...change }, evidence, TODAY).map(({ field }) => field);

test('a whole case has no faults', () => {
  expect(fieldsAtFault({})).toEqual([]);
});

test.each<[string, Partial<WarningContent>]>([
  ['reason', { reason: '' }],
  ['source', { source: '' }],
  ['reviewOn', { reviewOn: null }],
  ['holderOutcome', { holderOutcome: null }],
  ['holderAskedOn', { holderAskedOn: null }],
  ['holderAskedOn', { holderAskedOn: '2026-03-11' }],
  ['holderAskedHow', { holderAskedHow: null }],
  ['holderAnswer', { holderAnswer: null }],
])('without a fit %s it cannot be proposed', (field, change) => {
  expect(fieldsAtFault(change)).toEqual([field]);
});

test('without evidence it cannot be proposed', () => {
  expect(fieldsAtFault({}, 0)).toEqual(['evidence']);
});

test('a holder who could not be reached has said nothing', () => {
  expect(fieldsAtFault({ holderOutcome: 'unreachable', holderAnswer: null })).toEqual([]);
});

test.each([
  ['2026-03-10', false],
  ['2026-03-11', true],
  ['2027-03-10', true],
  ['2027-03-11', false],
])('a review on %s, seen from 2026-03-10, does: %s', (reviewOn, does) => {
  expect(reviewFaults(reviewOn, TODAY).length === 0).toBe(does);
});

test('a year after the last day of a leap February is the last of the next', () => {
  expect(yearAfter('2028-02-29')).toBe('2029-02-28');
});
