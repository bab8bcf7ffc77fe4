import type { ColumnOptions } from 'typeorm';

/** Ids, codes, phone digits: compared byte by byte, and a quarter of the index size of utf8mb4. */
const ASCII = { charset: 'ascii', collation: 'ascii_bin' } as const;

/**
 * The collation of words. MySQL 8 and MariaDB 10.11 both have it, which neither `0900` (MySQL only) nor `uca1400` (MariaDB only)
 * can say; and unlike `general_ci` it tells the rare characters beyond the basic plane apart, which occur in Chinese names.
 */
export const WORDS_COLLATION = 'utf8mb4_unicode_520_ci';

/** A public id: 22 characters of base64url, see `newPublicId`. */
export const PUBLIC_ID = { type: 'char', length: 22, ...ASCII } as const satisfies ColumnOptions;

/** A code of at most `length` ASCII characters. */
export function code(length: number) {
  return { type: 'varchar', length, ...ASCII } as const satisfies ColumnOptions;
}
