import fc from 'fast-check';
import type { FieldKeys } from '../../config/field-keys.js';
import { BLIND_INDEX_LENGTH, BlindIndex } from './blind-index.js';
import { FieldKeysMissing } from './column-name.js';
import { FieldCipher, UndecipherableValue } from './field-cipher.js';
import { newFieldKeys } from './testing/field-keys.js';

const COLUMN = 'consumer.openid';
const keys = newFieldKeys('k1');
const cipher = new FieldCipher(keys);

describe('an encrypted column', () => {
  test('gives back what was put in, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (plain) => {
        expect(cipher.decrypt(COLUMN, cipher.encrypt(COLUMN, plain))).toBe(plain);
      }),
    );
  });

  test('says which key opens it, tells nothing else, and never looks the same twice', () => {
    const once = cipher.encrypt(COLUMN, 'o-openid-openid');
    expect(once).toMatch(/^k1\.[\w-]+$/);
    expect(once).not.toContain('openid');
    expect(cipher.encrypt(COLUMN, 'o-openid-openid')).not.toBe(once);
  });

  test('is refused when a single bit of it was changed', () => {
    const value = cipher.encrypt(COLUMN, 'o-openid');
    const sealed = Buffer.from(value.slice(3), 'base64url');
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const altered = Buffer.from(sealed);
      altered[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => cipher.decrypt(COLUMN, `k1.${altered.toString('base64url')}`)).toThrow(
        UndecipherableValue,
      );
    }
  });

  test.each(['', 'k1', 'k1.', 'k1.AAAA', 'plain text', 'k9.AAAA'])('is refused as %j', (value) => {
    expect(() => cipher.decrypt(COLUMN, value)).toThrow(UndecipherableValue);
  });

  test('is of no use in another column or another table', () => {
    const value = cipher.encrypt(COLUMN, 'o-openid');
    expect(() => cipher.decrypt('consumer.unionid', value)).toThrow(UndecipherableValue);
    expect(() => cipher.decrypt('complaint.openid', value)).toThrow(UndecipherableValue);
  });

  test('is opened by an old key after a new one took its place, and not under the new one’s name', () => {
    const fresh = newFieldKeys('k2');
    const rotated: FieldKeys = { ...fresh, byId: new Map([...fresh.byId, ...keys.byId]) };
    const value = cipher.encrypt(COLUMN, 'o-openid');
    const after = new FieldCipher(rotated);
    expect(after.decrypt(COLUMN, value)).toBe('o-openid');
    expect(after.encrypt(COLUMN, 'o-openid')).toMatch(/^k2\./);
    expect(() => after.decrypt(COLUMN, value.replace('k1.', 'k2.'))).toThrow(UndecipherableValue);
    expect(() => new FieldCipher(fresh).decrypt(COLUMN, value)).toThrow(UndecipherableValue);
  });

  test('an error about it repeats neither the value nor its plain text', () => {
    const value = cipher.encrypt(COLUMN, 'o-openid');
    try {
      cipher.decrypt('consumer.unionid', value);
    } catch (error) {
      expect(String(error)).not.toContain(value.slice(3));
      expect(String(error)).not.toContain('o-openid');
    }
    expect.assertions(2);
  });

  test('is not written at all without keys', () => {
    expect(() => new FieldCipher(null).encrypt(COLUMN, 'x')).toThrow(FieldKeysMissing);
    expect(() => new BlindIndex(null).of(COLUMN, 'x')).toThrow(FieldKeysMissing);
  });
});

describe('a blind index', () => {
  const index = new BlindIndex(keys);

  test('is equal for equal values of one column, and for nothing else', () => {
    const one = index.of(COLUMN, 'o-openid');
    expect(one).toHaveLength(BLIND_INDEX_LENGTH);
    expect(index.of(COLUMN, 'o-openid')).toBe(one);
    expect(index.of(COLUMN, 'o-openid ')).not.toBe(one);
    expect(index.of('consumer.unionid', 'o-openid')).not.toBe(one);
    expect(new BlindIndex(newFieldKeys('k1')).of(COLUMN, 'o-openid')).not.toBe(one);
  });

  test('stays the same when the keys of the cipher change', () => {
    const rotated: FieldKeys = { ...newFieldKeys('k2'), index: keys.index };
    expect(new BlindIndex(rotated).of(COLUMN, 'o-openid')).toBe(index.of(COLUMN, 'o-openid'));
  });
});
