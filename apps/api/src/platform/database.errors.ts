/** No connection to the database was made yet. */
export class DatabaseAwayError extends Error {
  readonly code = 'database-away';

  constructor() {
    super('现在连不上数据库,请稍后再试。');
  }
}
