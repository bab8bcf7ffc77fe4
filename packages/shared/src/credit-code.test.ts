import fc from 'fast-check';
import { creditCodeCheckPlace, isCreditCode } from './credit-code.js';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const place = fc.constantFrom(...ALPHABET);
const codes = fc
  .tuple(place, place, fc.stringMatching(/^\d{6}$/), fc.array(place, { minLength: 9, maxLength: 9 }))
  .map(([first, second, division, rest]) => first + second + division + rest.join(''))
  .map((first17) => first17 + creditCodeCheckPlace(first17));

it('holds the example of the standard for right', () => {
  // GB 32100-2015, annex: the organization code is invented there.
  expect(isCreditCode('91350100M000100Y43')).toBe(true);
});

it('finds every single wrong place', () => {
  fc.assert(
    fc.property(codes, fc.nat(17), place, (code, at, other) => {
      expect(isCreditCode(code)).toBe(true);
      const changed = code.slice(0, at) + other + code.slice(at + 1);
      expect(isCreditCode(changed)).toBe(changed === code);
    }),
  );
});

it('finds two neighbouring places exchanged', () => {
  fc.assert(
    fc.property(codes, fc.integer({ min: 8, max: 16 }), (code, at) => {
      const changed = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2);
      expect(isCreditCode(changed)).toBe(changed === code);
    }),
  );
});

it.each([
  '',
  '91350100M000100Y4',
  '91350100M000100Y433',
  '91350100m000100y43',
  '91350100I000100Y43',
  '110108000000001',
])('%j is no code', (code) => {
  expect(isCreditCode(code)).toBe(false);
});
