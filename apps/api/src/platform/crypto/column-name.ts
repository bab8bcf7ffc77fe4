/** Where a protected value lives: table and column. It is bound to the value, so that one moved elsewhere is of no use there. */
export type ColumnName = `${string}.${string}`;

/** Whatever asked for keys runs in an installation that was given none: see `FIELD_KEYS`. */
export class FieldKeysMissing extends Error {
  constructor() {
    super('FIELD_KEYS is not set: nothing can be encrypted, decrypted or found by a blind index');
    this.name = 'FieldKeysMissing';
  }
}
