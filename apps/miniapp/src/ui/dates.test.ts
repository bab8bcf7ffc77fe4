import { agoInWords, dateInWords, momentInWords, periodInWords } from './dates';

test('dates are read without leading zeros', () => {
  expect(dateInWords('2026-05-01')).toBe('2026年5月1日');
});

test.each([
  ['2026-04-30T16:00:00.000Z', '2026年5月1日 00:00'],
  ['2026-04-30T15:59:59.999Z', '2026年4月30日 23:59'],
  ['2026-12-31T23:30:00Z', '2027年1月1日 07:30'],
])('the moment %s is %s in China, whatever the clock of the phone', (utc, words) => {
  expect(momentInWords(utc)).toBe(words);
});

test.each([
  ['2025-01-01', '2026-12-31', '2025年1月1日至2026年12月31日'],
  ['2025-01-01', null, '自2025年1月1日起'],
  [null, '2026-12-31', '至2026年12月31日止'],
  [null, null, null],
])('from %s to %s', (from, to, words) => {
  expect(periodInWords(from, to)).toBe(words);
});

test.each([
  ['2026-05-01T12:00:00Z', '刚刚'],
  ['2026-05-01T11:59:01Z', '刚刚'],
  ['2026-05-01T11:59:00Z', '1 分钟前'],
  ['2026-05-01T11:00:01Z', '59 分钟前'],
  ['2026-05-01T11:00:00Z', '1 小时前'],
  ['2026-04-30T12:00:01Z', '23 小时前'],
  ['2026-04-30T12:00:00Z', '1 天前'],
  ['2026-05-01T12:30:00Z', '刚刚'],
])('at noon, %s was %s', (utc, words) => {
  expect(agoInWords(utc, Date.parse('2026-05-01T12:00:00Z'))).toBe(words);
});
