import { createConnection } from 'mysql2/promise';
import type { Cleanup } from './cleanup.js';
import type { LeashedProcess } from './leashed-process.js';
import { waitUntil } from './wait-until.js';

/** InnoDB renews this table only when nobody has read it for 100 ms: asked more often, it would never change. */
const POLL_MILLISECONDS = 200;

const WAITERS = `SELECT COUNT(*) AS waiters
  FROM information_schema.innodb_trx transaction_of
  JOIN information_schema.processlist connection_of ON connection_of.id = transaction_of.trx_mysql_thread_id
  WHERE transaction_of.trx_state = 'LOCK WAIT' AND connection_of.db = DATABASE()`;

/** Rows that a test has locked, to stop another process at an exact point of its transaction. */
export interface HeldLock {
  /** Waits until the process's transaction stands still before a lock; fails with its words if it ends instead. */
  untilStopped(process: LeashedProcess): Promise<void>;
  /** Lets go; a second time does nothing. */
  release(): void;
}

/** @param locking a `SELECT … FOR UPDATE` */
export async function holdLock(cleanup: Cleanup, databaseUrl: string, locking: string): Promise<HeldLock> {
  const holder = await createConnection(databaseUrl);
  const watcher = await createConnection(databaseUrl);
  const release = () => {
    // Without a word of goodbye, so that it also works in a transaction that is in the middle of something.
    holder.destroy();
    watcher.destroy();
  };
  cleanup.add(release);
  await holder.beginTransaction();
  await holder.query(locking);
  return {
    async untilStopped(process) {
      await waitUntil(
        async () => {
          process.assertRunning();
          const [rows] = await watcher.query(WAITERS);
          return Number((rows as { waiters: number }[])[0]?.waiters) > 0;
        },
        {
          what: `a transaction waits for ${locking}`,
          pollMilliseconds: POLL_MILLISECONDS,
        },
      );
    },
    release,
  };
}
