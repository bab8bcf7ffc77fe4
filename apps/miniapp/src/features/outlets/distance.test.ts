import { distanceInWords } from './distance';

test.each([
  [0, '约 10 米'],
  [64, '约 60 米'],
  [944, '约 940 米'],
  [950, '约 0.9 公里'],
  [1_000, '约 1.0 公里'],
  [3_249, '约 3.2 公里'],
  [9_949, '约 9.9 公里'],
  [9_950, '约 10 公里'],
  [46_320, '约 46 公里'],
])('%d metres are %s', (meters, words) => {
  expect(distanceInWords(meters)).toBe(words);
});
