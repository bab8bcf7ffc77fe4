import { BlindIndex } from '../../platform/crypto/blind-index.js';
import { newFieldKeys } from '../../platform/crypto/testing/field-keys.js';
import { newPublicId } from '../../platform/public-id.js';
import { queryCodeOf, readQueryCode } from './query-code.js';

const index = new BlindIndex(newFieldKeys('k1'));

test('a code has 60 bits in three groups of letters that are not mistaken for one another', () => {
  const seen = new Set<string>();
  for (let round = 0; round < 2_000; round += 1) {
    const code = queryCodeOf(index, newPublicId(), 'key-of-a-test');
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
    seen.add(code);
  }
  expect(seen.size).toBe(2_000);
  for (let place = 0; place < 14; place += 1) {
    const letters = new Set([...seen].map((code) => code[place]));
    expect(letters.size).toBe(place % 5 === 4 ? 1 : 32);
  }
});

test('it is the same for the same sending, and another under another key of ours or of the request', () => {
  const id = newPublicId();
  expect(queryCodeOf(index, id, 'key-one')).toBe(queryCodeOf(index, id, 'key-one'));
  expect(queryCodeOf(index, id, 'key-one')).not.toBe(queryCodeOf(index, id, 'key-two'));
  const other = new BlindIndex(newFieldKeys('k2'));
  expect(queryCodeOf(index, id, 'key-one')).not.toBe(queryCodeOf(other, id, 'key-one'));
});

test.each([
  ['7Q2M-K9D4-XA5B', '7Q2MK9D4XA5B'],
  [' 7q2m k9d4 xa5b ', '7Q2MK9D4XA5B'],
  ['７Ｑ２Ｍ－Ｋ９Ｄ４－ＸＡ５Ｂ', '7Q2MK9D4XA5B'],
  ['7Q2M-K9D4-XA5', null],
  ['0OI1-K9D4-XA5B', null],
  ['', null],
])('%j is read as %j', (written, code) => {
  expect(readQueryCode(written)).toBe(code);
});
