import type { FieldCipher } from '../platform/crypto/field-cipher.js';

const COLUMN = 'account.name_sealed';

/** The column's form of a person's name. */
export function sealName(cipher: FieldCipher, name: string): string {
  return cipher.encrypt(COLUMN, name);
}

export function openName(cipher: FieldCipher, sealed: string): string {
  return cipher.decrypt(COLUMN, sealed);
}
