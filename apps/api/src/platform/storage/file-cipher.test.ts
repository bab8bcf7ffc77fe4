import { randomBytes } from 'node:crypto';
import { FieldKeysMissing } from '../crypto/column-name.js';
import { newFieldKeys } from '../crypto/testing/field-keys.js';
import { newPublicId } from '../public-id.js';
import { FileCipher, UndecipherableFile } from './file-cipher.js';

const keys = newFieldKeys('k1');
const cipher = new FileCipher(keys);
const id = newPublicId();

describe('a stored file', () => {
  test.each([0, 1, 1_000_000])('of %d bytes is given back as it was', (length) => {
    const plain = randomBytes(length);
    expect(cipher.decrypt(id, cipher.encrypt(id, plain)).equals(plain)).toBe(true);
  });

  test('tells nothing of what is in it, and never looks the same twice', () => {
    const plain = Buffer.from('演示张三的发票');
    const once = cipher.encrypt(id, plain);
    expect(once.includes(plain.subarray(0, 6))).toBe(false);
    expect(once.equals(cipher.encrypt(id, plain))).toBe(false);
  });

  test('is of no use as another file', () => {
    expect(() => cipher.decrypt(newPublicId(), cipher.encrypt(id, Buffer.from('a')))).toThrow(
      UndecipherableFile,
    );
  });

  test('is refused when any byte of it was altered', () => {
    const stored = cipher.encrypt(id, Buffer.from('facts'));
    for (const at of stored.keys()) {
      const altered = Buffer.from(stored);
      altered[at]! ^= 1;
      expect(() => cipher.decrypt(id, altered)).toThrow(UndecipherableFile);
    }
  });

  test('is refused when it was cut short, wherever', () => {
    const stored = cipher.encrypt(id, Buffer.from('facts'));
    for (const at of stored.keys()) {
      expect(() => cipher.decrypt(id, stored.subarray(0, at))).toThrow(UndecipherableFile);
    }
  });

  test('is opened by its key after another took its place, and not without it', () => {
    const stored = cipher.encrypt(id, Buffer.from('a'));
    const fresh = newFieldKeys('k2');
    const rotated = { ...fresh, byId: new Map([...fresh.byId, ...keys.byId]) };
    expect(new FileCipher(rotated).decrypt(id, stored).toString()).toBe('a');
    expect(() => new FileCipher(fresh).decrypt(id, stored)).toThrow(UndecipherableFile);
    expect(() => new FileCipher(null).encrypt(id, Buffer.from('a'))).toThrow(FieldKeysMissing);
  });
});
