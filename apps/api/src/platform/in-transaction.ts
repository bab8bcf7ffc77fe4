import type { DataSource, EntityManager } from 'typeorm';

const DEADLOCK = 'ER_LOCK_DEADLOCK';
const ATTEMPTS = 4;

/**
 * Runs `work` in one transaction. A deadlock, in which the server rolls one of two back, runs it again from the start: so it must do
 * nothing outside the database.
 */
export async function inTransaction<Result>(
  source: DataSource,
  work: (manager: EntityManager) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await source.transaction(work);
    } catch (error) {
      if ((error as { code?: unknown } | null)?.code !== DEADLOCK || attempt === ATTEMPTS) throw error;
    }
  }
}
