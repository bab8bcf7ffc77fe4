import { type EntityManager, In, LessThanOrEqual } from 'typeorm';
import { StoredFileEntity, type StoredFileState } from './stored-file.entity.js';

/** Whose place in a bundle is free again: nobody finds the file by its bundle any more. */
const OUT_OF_BUNDLE = { bundleIndex: null, bundleSlot: null, contentIndex: null };

/** The rows of `stored_file`. What changes a state is one statement, so two that want the same row take turns at it. */
export class StoredFileRepository {
  constructor(private readonly manager: EntityManager) {}

  listBundle(bundleIndex: string): Promise<StoredFileEntity[]> {
    return this.manager.find(StoredFileEntity, { where: { bundleIndex }, order: { bundleSlot: 'ASC' } });
  }

  /** @returns false when its place in the bundle, or its content, was there first */
  async insert(file: StoredFileEntity): Promise<boolean> {
    try {
      await this.manager.insert(StoredFileEntity, file);
      return true;
    } catch (error) {
      const { code } = error as { code?: unknown };
      if (code === 'ER_DUP_ENTRY' || code === 'ER_LOCK_DEADLOCK') return false;
      throw error;
    }
  }

  /** @returns false when it was given up meanwhile */
  async markStored(id: string, changedAt: Date): Promise<boolean> {
    return this.change({ id, state: 'pending' }, { state: 'stored', changedAt });
  }

  /** @returns false when it is not in this state, or has changed since `notAfter` */
  async giveUp(id: string, from: StoredFileState, changedAt: Date, notAfter?: Date): Promise<boolean> {
    const aged = notAfter === undefined ? {} : { changedAt: LessThanOrEqual(notAfter) };
    return this.change({ id, state: from, ...aged }, { ...OUT_OF_BUNDLE, state: 'removing', changedAt });
  }

  /** Locked until the transaction ends, in one order for everybody. */
  lock(ids: string[]): Promise<StoredFileEntity[]> {
    return this.manager.find(StoredFileEntity, {
      where: { id: In(ids) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  listAttached(ids: string[]): Promise<StoredFileEntity[]> {
    return this.manager.findBy(StoredFileEntity, { id: In(ids), state: 'attached' });
  }

  async attach(ids: string[], changedAt: Date): Promise<void> {
    await this.manager.update(
      StoredFileEntity,
      { id: In(ids) },
      { ...OUT_OF_BUNDLE, state: 'attached', changedAt },
    );
  }

  /** Those of a state that have not changed since, the oldest first. */
  async listUnchanged(state: StoredFileState, notAfter: Date, count: number): Promise<string[]> {
    const files = await this.manager.find(StoredFileEntity, {
      select: { id: true },
      where: { state, changedAt: LessThanOrEqual(notAfter) },
      order: { changedAt: 'ASC' },
      take: count,
    });
    return files.map(({ id }) => id);
  }

  /** Those on their way to being kept or gone that have not changed since, the oldest first. */
  listPassing(notAfter: Date, count: number): Promise<StoredFileEntity[]> {
    return this.manager.find(StoredFileEntity, {
      where: passing(notAfter),
      order: { changedAt: 'ASC' },
      take: count,
    });
  }

  countPassing(notAfter: Date): Promise<number> {
    return this.manager.countBy(StoredFileEntity, passing(notAfter));
  }

  /** Only once its bytes are gone. */
  async remove(id: string): Promise<void> {
    await this.manager.delete(StoredFileEntity, { id, state: 'removing' });
  }

  /** Bytes by state. */
  async usage(): Promise<ReadonlyMap<StoredFileState, number>> {
    const rows: { state: StoredFileState; bytes: string }[] = await this.manager.query(
      'SELECT state, SUM(byte_count) AS bytes FROM stored_file GROUP BY state',
    );
    return new Map(rows.map(({ state, bytes }) => [state, Number(bytes)]));
  }

  private async change(
    where: Parameters<EntityManager['update']>[1],
    to: Partial<StoredFileEntity>,
  ): Promise<boolean> {
    const { affected } = await this.manager.update(StoredFileEntity, where, to);
    return affected === 1;
  }
}

function passing(notAfter: Date) {
  return { state: In<StoredFileState>(['pending', 'removing']), changedAt: LessThanOrEqual(notAfter) };
}
