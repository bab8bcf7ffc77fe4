import { secondsToWait } from './reveal-limits.js';

const now = new Date('2026-05-11T02:00:00.000Z');
/** So many looks, one each so many seconds, the last of them just now. */
const looks = (count: number, secondsApart: number) =>
  Array.from({ length: count }, (_, at) => new Date(now.getTime() - at * secondsApart * 1000));

test.each([
  ['nobody was looked at', looks(0, 1), 0],
  ['one less than an hour allows', looks(59, 1), 0],
  ['as many as an hour allows, a second apart: until the first is an hour old', looks(60, 1), 3600 - 59],
  ['one a minute, all day', looks(199, 62), 0],
  ['as many as a day allows', looks(200, 300), 86_400 - 199 * 300],
])('%s', (_case, earlier, seconds) => {
  expect(secondsToWait(earlier, now)).toBe(seconds);
});
