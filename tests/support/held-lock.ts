import { createConnection } from 'mysql2/promise';
import { waitUntil } from './wait-until.js';

const WAITERS = `SELECT COUNT(*) AS waiters
  FROM information_schema.innodb_trx transaction_of
  JOIN information_schema.processlist connection_of ON connection_of.id = transaction_of.trx_mysql_thread_id
  WHERE transaction_of.trx_state = 'LOCK WAIT' AND connection_of.db = DATABASE()`;

/** Rows that a test has locked, to stop another process at an exact point of its transaction. */
export interface HeldLock {
  /** Waits until another transaction on this database stands still before a lock. */
  untilSomebodyWaits(): Promise<void>;
  release(): Promise<void>;
}

/** @param locking a `SELECT … FOR UPDATE` */
export async function holdLock(databaseUrl: string, locking: string): Promise<HeldLock> {
  const holder = await createConnection(databaseUrl);
  const watcher = await createConnection(databaseUrl);
  await holder.beginTransaction();
  await holder.query(locking);
  return {
    async untilSomebodyWaits() {
      await waitUntil(
        async () => {
          const [rows] = await watcher.query(WAITERS);
          return Number((rows as { waiters: number }[])[0]?.waiters) > 0;
        },
        { timeoutSeconds: 30, what: `a transaction waits for ${locking}` },
      );
    },
    async release() {
      await holder.rollback();
      await Promise.all([holder.end(), watcher.end()]);
    },
  };
}
