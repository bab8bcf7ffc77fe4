import { brandRight, type LetterTerms, letterStatus, rightEndsOn } from './brand-right.js';

const TODAY = '2026-06-15';
const letter = (more: Partial<LetterTerms> = {}): LetterTerms => ({
  state: 'valid',
  validFrom: '2026-01-01',
  validTo: '2026-06-15',
  ...more,
});

test.each([
  ['on its first day', letter({ validFrom: TODAY }), 'inForce'],
  ['on its last day', letter(), 'inForce'],
  ['the day after its last', letter({ validTo: '2026-06-14' }), 'expired'],
  ['the day before its first', letter({ validFrom: '2026-06-16', validTo: null }), 'notYet'],
  ['without an end', letter({ validTo: null }), 'inForce'],
  ['that nobody has decided about', letter({ state: 'pending' }), 'pending'],
  ['that was returned', letter({ state: 'returned' }), 'returned'],
  ['that was ended early', letter({ state: 'ended', validTo: null }), 'ended'],
] as const)('a letter %s', (_when, terms, status) => {
  expect(letterStatus(terms, TODAY)).toBe(status);
});

test.each([
  ['without any letter, the registry has it from before', [], 'registry'],
  ['with a letter that waits or was returned, as before', [letter({ state: 'pending' })], 'registry'],
  ['with a letter in force', [letter({ validTo: '2025-01-01' }), letter()], 'inForce'],
  ['once its last letter is over', [letter({ validTo: '2026-06-14' })], 'ended'],
  [
    'once its letter was ended, even while a new one waits',
    [letter({ state: 'ended' }), letter({ state: 'pending' })],
    'ended',
  ],
  ['before its letter begins', [letter({ validFrom: '2026-07-01', validTo: null })], 'ended'],
] as const)('the right to a brand %s', (_when, letters, right) => {
  expect(brandRight(letters, TODAY)).toBe(right);
});

test('a right ends with the latest of the letters in force, or never', () => {
  expect(
    rightEndsOn([letter(), letter({ validTo: '2026-12-31' }), letter({ validTo: '2026-01-31' })], TODAY),
  ).toBe('2026-12-31');
  expect(rightEndsOn([letter(), letter({ validTo: null })], TODAY)).toBeNull();
  expect(rightEndsOn([], TODAY)).toBeNull();
});
