import type { FieldKeys } from '../../config/field-keys.js';
import type { ColumnName } from './column-name.js';
import { seal, UnsealableBytes, unseal } from './sealed-bytes.js';

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
    const { keyId, bytes } = seal(this.keys, column, Buffer.from(plain, 'utf8'));
    return `${keyId}.${bytes.toString('base64url')}`;
  }

  /**
   * @throws {FieldKeysMissing}
   * @throws {UndecipherableValue}
   */
  decrypt(column: ColumnName, value: string): string {
    const [keyId = '', text = ''] = value.split('.');
    try {
      return unseal(this.keys, column, { keyId, bytes: Buffer.from(text, 'base64url') }).toString('utf8');
    } catch (error) {
      if (error instanceof UnsealableBytes) throw new UndecipherableValue(column, error.message);
      throw error;
    }
  }
}
