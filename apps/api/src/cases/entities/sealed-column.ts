import type { ColumnOptions } from 'typeorm';
import { BLIND_INDEX_LENGTH } from '../../platform/crypto/blind-index.js';

/** What `FieldCipher` made of somebody's words: ASCII. Up to 64 KB, which the longest facts (3,000 characters) stay far under. */
export const SEALED = {
  type: 'text',
  charset: 'ascii',
  collation: 'ascii_bin',
} as const satisfies ColumnOptions;

/** What `BlindIndex` made of a value. */
export const HMAC = {
  type: 'char',
  length: BLIND_INDEX_LENGTH,
  charset: 'ascii',
  collation: 'ascii_bin',
} as const satisfies ColumnOptions;
