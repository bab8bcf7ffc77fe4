import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { FieldKeys } from '../../config/field-keys.js';
import { type ColumnName, FieldKeysMissing } from './column-name.js';

/** The nonce and tag that NIST SP 800-38D recommends for GCM. A random nonce is safe for 2^32 values under one key. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const ALGORITHM = 'aes-256-gcm';

/** A stored value that none of our keys opens: altered, moved from another column, or its key is gone. Says nothing of it. */
export class UndecipherableValue extends Error {
  constructor(column: ColumnName, reason: string) {
    super(`a value of ${column} cannot be decrypted: ${reason}`);
    this.name = 'UndecipherableValue';
  }
}

/**
 * Personal data in columns: AES-256-GCM, as `KEYID.BASE64URL(nonce, ciphertext, tag)`. The value itself says which key opens it,
 * so keys are changed by putting a new one in front of `FIELD_KEYS` and keeping the old.
 */
export class FieldCipher {
  constructor(private readonly keys: FieldKeys | null) {}

  /** @throws {FieldKeysMissing} */
  encrypt(column: ColumnName, plain: string): string {
    if (this.keys === null) throw new FieldKeysMissing();
    const { id, key } = this.keys.current;
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(boundTo(id, column));
    const sealed = Buffer.concat([nonce, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `${id}.${sealed.toString('base64url')}`;
  }

  /**
   * @throws {FieldKeysMissing}
   * @throws {UndecipherableValue}
   */
  decrypt(column: ColumnName, value: string): string {
    if (this.keys === null) throw new FieldKeysMissing();
    const [id = '', text = ''] = value.split('.');
    const key = this.keys.byId.get(id);
    if (key === undefined) throw new UndecipherableValue(column, 'it names no key of FIELD_KEYS');
    const sealed = Buffer.from(text, 'base64url');
    if (sealed.length < NONCE_BYTES + TAG_BYTES) throw new UndecipherableValue(column, 'it is cut short');
    const nonce = sealed.subarray(0, NONCE_BYTES);
    const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(boundTo(id, column));
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
    const ciphertext = sealed.subarray(NONCE_BYTES, -TAG_BYTES);
    try {
      return Buffer.concat([decipher.update(ciphertext), decipher.final()]).toString('utf8');
    } catch {
      // OpenSSL says no more than that the tag does not fit.
      throw new UndecipherableValue(column, 'it was altered, or belongs elsewhere');
    }
  }
}

function boundTo(keyId: string, column: ColumnName): Buffer {
  return Buffer.from(`${keyId}|${column}`, 'utf8');
}
