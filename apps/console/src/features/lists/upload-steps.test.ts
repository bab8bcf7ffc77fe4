import { firstStep, isOpenStep, stepState } from './upload-steps';

type Upload = Parameters<typeof firstStep>[0];
const ROWS = { rows: 30, accepted: 28, errors: 2, otherProvince: 0, duplicates: 0, leftOut: 0, warned: 1 };
const DIFF = {
  added: 3,
  changed: 1,
  unchanged: 24,
  missing: 2,
  missingUndecided: 2,
  losing: 0,
  losingUndecided: 0,
  registeredInScope: 27,
  conflicts: 0,
  claimsOfOthers: 0,
};
const upload = (changes: Partial<Upload>): Upload => ({
  state: 'draft',
  needsMapping: false,
  rowCounts: ROWS,
  diffCounts: DIFF,
  fileVersion: 1,
  ...changes,
});
const FINE = { ...ROWS, errors: 0 };

test.each<[string, Partial<Upload>, string]>([
  ['whose columns are not known', { needsMapping: true, rowCounts: null, diffCounts: null }, 'columns'],
  ['that is still being read', { rowCounts: null, diffCounts: null }, 'columns'],
  ['with faults', {}, 'rows'],
  ['that was returned', { state: 'returned', rowCounts: FINE }, 'rows'],
  ['with choices to make', { rowCounts: FINE }, 'diff'],
  ['that is before the bureau', { state: 'submitted' }, 'submit'],
  ['that was published', { state: 'published' }, 'submit'],
])('a list %s is opened where something is to be done', (_what, changes, step) => {
  expect(firstStep(upload(changes))).toBe(step);
});

test('nobody is led to a step before there is something to see', () => {
  const unread = upload({ needsMapping: true, rowCounts: null, diffCounts: null });
  expect(['columns', 'rows', 'diff', 'submit'].filter((step) => isOpenStep(step as 'rows', unread))).toEqual([
    'columns',
  ]);
});

test('a step is done once nothing is left to do there', () => {
  expect(stepState('rows', upload({}))).toBe('open');
  expect(stepState('rows', upload({ rowCounts: FINE }))).toBe('done');
  expect(stepState('diff', upload({}))).toBe('open');
  expect(stepState('diff', upload({ diffCounts: { ...DIFF, missingUndecided: 0 } }))).toBe('done');
});

test('while the columns are not known, what was found under other columns is not shown', () => {
  expect(isOpenStep('rows', upload({ needsMapping: true }))).toBe(false);
  expect(isOpenStep('diff', upload({ needsMapping: true }))).toBe(false);
});
