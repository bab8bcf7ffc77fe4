import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { insertRows } from '../platform/bulk-write.js';
import { RegistryChangeEntity } from './entities/registry-change.entity.js';
import { RegistryBusyError } from './registry.errors.js';
import type { RegistrySubject } from './registry-subject.js';

/** What a writer works with: the transaction's manager, and a way to say what it touched. */
export interface RegistryTransaction {
  manager: EntityManager;
  /** Readers fetch these anew after the commit; whatever is not named here they never see. */
  touch(subject: RegistrySubject, ids: Iterable<string>): void;
}

export interface Written<Result> {
  result: Result;
  /** The revision under which it was committed; null when nothing was touched. */
  revision: number | null;
}

/** The server's own words for "another transaction is in the way". */
const DEADLOCK = 'ER_LOCK_DEADLOCK';
const LOCK_WAIT_TIMEOUT = 'ER_LOCK_WAIT_TIMEOUT';

const ATTEMPTS = 5;
const FIRST_PAUSE_MILLISECONDS = 50;

/**
 * The only way to write the registry. The revision is taken last, by locking the counter's one row, which stays locked until
 * the commit: so revisions become visible in their order, and a reader that follows them misses nothing. (By id or by time it
 * would: a transaction that began early may commit late.)
 */
export class RegistryWriter {
  constructor(private readonly dataSource: () => DataSource) {}

  /**
   * Runs `work` in one transaction; a deadlock runs it again from the start, so it must do nothing outside the database.
   * READ COMMITTED, so that after waiting for a lock it sees what the other one committed.
   * @throws {RegistryBusyError} when a lock could not be had in the server's time (50 s unless set otherwise), or deadlocks
   *   went on; nothing was written
   */
  async write<Result>(work: (transaction: RegistryTransaction) => Promise<Result>): Promise<Written<Result>> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.writeOnce(work);
      } catch (error) {
        const code = (error as { code?: unknown } | null)?.code;
        if (code !== DEADLOCK && code !== LOCK_WAIT_TIMEOUT) throw error;
        // Waiting as long again would help nobody: whoever asked is told instead.
        if (code === LOCK_WAIT_TIMEOUT || attempt === ATTEMPTS) throw new RegistryBusyError(error);
        // Random, so that two that met once do not meet again in step.
        await delay(FIRST_PAUSE_MILLISECONDS * 2 ** attempt * Math.random());
      }
    }
  }

  /**
   * The same in a transaction that the caller began, so that what it decides and what the registry then says are committed
   * together. Call it last: every writer waits from here to the commit. What `work` reads to decide by, it must read with a lock.
   */
  async writeWithin<Result>(
    manager: EntityManager,
    work: (transaction: RegistryTransaction) => Promise<Result>,
  ): Promise<Written<Result>> {
    const touched = new Map<string, { subject: RegistrySubject; subjectId: string }>();
    const result = await work({
      manager,
      touch: (subject, ids) => {
        for (const subjectId of ids) touched.set(`${subject} ${subjectId}`, { subject, subjectId });
      },
    });
    if (touched.size === 0) return { result, revision: null };
    const revision = await takeRevision(manager);
    await insertRows(
      manager,
      RegistryChangeEntity,
      [...touched.values()].map((change) => ({ revision, ...change })),
    );
    return { result, revision };
  }

  private writeOnce<Result>(
    work: (transaction: RegistryTransaction) => Promise<Result>,
  ): Promise<Written<Result>> {
    return this.dataSource().transaction('READ COMMITTED', (manager) => this.writeWithin(manager, work));
  }
}

async function takeRevision(manager: EntityManager): Promise<number> {
  const [row]: { revision: number }[] = await manager.query(
    'SELECT revision FROM registry_revision WHERE id = 1 FOR UPDATE',
  );
  if (!row) throw new Error('the table registry_revision has lost its row');
  const revision = Number(row.revision) + 1;
  await manager.query('UPDATE registry_revision SET revision = ? WHERE id = 1', [revision]);
  return revision;
}
