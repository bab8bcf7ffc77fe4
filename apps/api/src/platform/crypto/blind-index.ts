import { createHmac } from 'node:crypto';
import type { FieldKeys } from '../../config/field-keys.js';
import { type ColumnName, FieldKeysMissing } from './column-name.js';

/** The length of an index: HMAC-SHA-256 in base64url. */
export const BLIND_INDEX_LENGTH = 43;

/**
 * Finds an encrypted value without decrypting every row: equal values of a column have equal indexes, which tell nothing about
 * the value to whoever has the table and not the key. The key is not the cipher's, and is never changed.
 */
export class BlindIndex {
  constructor(private readonly keys: FieldKeys | null) {}

  /**
   * The index of a value, to be stored beside it and searched for.
   * @throws {FieldKeysMissing}
   */
  of(column: ColumnName, value: string): string {
    if (this.keys === null) throw new FieldKeysMissing();
    // A name of a column holds no NUL, so no two pairs run together.
    return createHmac('sha256', this.keys.index).update(`${column}\0${value}`).digest('base64url');
  }
}
