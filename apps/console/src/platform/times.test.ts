import { dayOf, timeText } from './times';

test.each([
  ['2026-11-26T16:05:00Z', '2026-11-27 00:05', '2026-11-27'],
  ['2026-11-27T15:59:59Z', '2026-11-27 23:59', '2026-11-27'],
  ['2026-01-01T00:00:00Z', '2026-01-01 08:00', '2026-01-01'],
])('%s is told as the clock in China says it, wherever the computer stands', (instant, time, day) => {
  expect(timeText(instant)).toBe(time);
  expect(dayOf(instant)).toBe(day);
});

test('a time that is not there is a dash', () => {
  expect(timeText(null)).toBe('—');
});
