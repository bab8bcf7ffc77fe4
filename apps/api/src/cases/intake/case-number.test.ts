import fc from 'fast-check';
import { newCaseNumber, readCaseNumber } from './case-number.js';

const DAY = '2026-11-24';

test('a number is the day, six digits and a check digit', () => {
  for (let round = 0; round < 100; round += 1) {
    const number = newCaseNumber(DAY);
    expect(number).toMatch(/^20261124\d{7}$/);
    expect(readCaseNumber(number)).toBe(number);
  }
});

test('one mistyped digit is noticed, whichever it is', () => {
  fc.assert(
    fc.property(fc.nat(14), fc.integer({ min: 1, max: 9 }), (place, shift) => {
      const number = newCaseNumber(DAY);
      const wrong = String((Number(number[place]) + shift) % 10);
      expect(readCaseNumber(number.slice(0, place) + wrong + number.slice(place + 1))).toBeNull();
    }),
  );
});

test('it is read however people write it', () => {
  const number = newCaseNumber(DAY);
  const wide = [...number].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
  for (const written of [
    ` ${number} `,
    `${number.slice(0, 8)}-${number.slice(8)}`,
    number.replace(/(\d{4})/g, '$1 '),
    wide,
  ]) {
    expect(readCaseNumber(written)).toBe(number);
  }
});

test.each(['', '2026', 'a'.repeat(15), `${newCaseNumber(DAY)}1`, '<script>alert(1)</script>'])(
  'what cannot be one is none: %j',
  (text) => {
    expect(readCaseNumber(text)).toBeNull();
  },
);
