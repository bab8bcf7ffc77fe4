import { Problem } from './problem.js';

/** 503: this process has no working connection to the database. What was asked was not done, or not known to be done. */
export class DatabaseAwayError extends Problem {
  constructor() {
    super(503, 'database-away', '暂时不能办理', '系统暂时连不上数据库，请过一会儿再试。查询不受影响。');
  }
}

/** How a server says that it is going away in an error of an ordinary query, and how the network says that it cannot be reached. */
const AWAY = new Set([
  'ER_SERVER_SHUTDOWN',
  'ER_CONNECTION_KILLED',
  'ER_CON_COUNT_ERROR',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/**
 * What TypeORM and mysql2 say when the connections were given up between asking for the data source and using it. Neither gives
 * these errors a code.
 */
const GIVEN_UP = new Set(['Connection is not established with mysql database', 'Pool is closed.']);

/**
 * Whether an error means that the server, rather than the query, failed. mysql2 marks with `fatal` every error after which a
 * connection is of no more use, except that a pool's new connection fails with the network's own error. Other clients of the
 * network do not throw such bare errors: `fetch` wraps them.
 */
export function isDatabaseAway(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { fatal, code, message } = error as { fatal?: unknown; code?: unknown; message?: unknown };
  return fatal === true || AWAY.has(String(code)) || GIVEN_UP.has(String(message));
}
