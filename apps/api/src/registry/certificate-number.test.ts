import { newPublicId } from '../platform/public-id.js';
import { certificateNumber } from './certificate-number.js';

test.each([
  ['AAAAAAAAAAAAAAAAAAAAAA', '00000-00000'],
  ['_____________________w', 'ZZZZZ-ZZZZZ'],
  // 000000 000001 000010 … → 00000 00000 01000 01000 00110 00100 00010 10001 10000 11100
  ['ABCDEFGHIJKLMNOPQRSTUV', '00886-42HGW'],
])('the certificate %s is number %s', (id, number) => {
  expect(certificateNumber(id)).toBe(number);
});

test('a number has no letter that is easily mistaken, and different certificates have different ones', () => {
  const numbers = Array.from({ length: 2_000 }, () => certificateNumber(newPublicId()));
  expect(numbers.filter((number) => !/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/.test(number))).toEqual(
    [],
  );
  expect(new Set(numbers).size).toBe(numbers.length);
});
