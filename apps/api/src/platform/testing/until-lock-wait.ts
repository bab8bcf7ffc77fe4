import { until } from './until.js';

/** InnoDB renews what it tells of transactions only when nobody has read it for 100 ms: asked more often, it never changes. */
const POLL_MILLISECONDS = 200;

/**
 * Waits until a statement stands still before a lock that somebody else holds.
 * @param rows runs a query on the server where it stands
 * @param words a part of the statement
 */
export function untilLockWait(rows: (sql: string) => Promise<unknown[]>, words: string): Promise<void> {
  return until(
    `nobody came to wait for a lock with ${words}`,
    async () => {
      const waiting = await rows(
        `SELECT 1 FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT' AND trx_query LIKE '%${words}%'`,
      );
      return waiting.length > 0;
    },
    POLL_MILLISECONDS,
  );
}
