import { keepable, NO_FILTER, otherFilters, searchOf } from './case-filter';
import { readSaved } from './saved-filters';

test.each([
  ['202611281648635', { number: '202611281648635' }],
  ['YS2026112400017', { number: 'YS2026112400017' }],
  ['演示顺达', { respondent: '演示顺达' }],
  // A business's phone, which is shorter than our numbers.
  ['03115550701', { respondent: '03115550701' }],
  ['', {}],
])('looking for “%s” narrows by nothing else', (words, expected) => {
  const changed = searchOf(words);
  expect(Object.fromEntries(Object.entries(changed).filter(([, value]) => value))).toEqual(expected);
  expect(Object.keys(changed)).toEqual(Object.keys(NO_FILTER));
});

test('a saved filter keeps how one looks, and not whom one looks for', () => {
  expect(keepable({ kind: 'tipOff', respondent: '演示', number: '1' })).toEqual({ kind: 'tipOff' });
});

test('what a saved filter cannot be is forgotten, not shown', () => {
  expect(readSaved('[{"name":"a","filter":{}},{"name":1},null]')).toEqual([{ name: 'a', filter: {} }]);
  expect(readSaved('{')).toEqual([]);
  expect(readSaved(null)).toEqual([]);
});

test('a filter that another page set is said in words', () => {
  expect(otherFilters({ kind: 'tipOff', countyCode: 'none', progress: 'ended' })).toEqual([
    { name: 'progress', words: '已经结束' },
    { name: 'countyCode', words: '还没有分派到县区' },
  ]);
});
