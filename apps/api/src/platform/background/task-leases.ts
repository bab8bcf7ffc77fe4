import type { DataSource } from 'typeorm';
import { newPublicId } from '../public-id.js';

export interface LeaseTimes {
  /** How often the task is done, by whichever process. */
  everyMilliseconds: number;
  /** When a process that has not come back counts as lost. A round that takes longer may run beside another. */
  lostAfterMilliseconds: number;
}

/** A task that no process does. */
export interface LateTask {
  task: string;
  /** UTC. */
  dueAt: Date;
}

/**
 * Lets one of several processes do a task, once in its time. No lock is held while it works: what the task writes must stand being
 * written twice.
 */
export class TaskLeases {
  constructor(private readonly source: () => DataSource) {}

  /**
   * Does the work if it is due and nobody else is at it.
   * @returns whether it was done here
   * @throws what the work throws; the task is due again at once then
   */
  async whenDue(task: string, times: LeaseTimes, work: () => Promise<void>): Promise<boolean> {
    const holder = newPublicId();
    if (!(await this.take(task, holder, times.lostAfterMilliseconds))) return false;
    try {
      await work();
    } catch (error) {
      await this.giveBack(task, holder, 0);
      throw error;
    }
    await this.giveBack(task, holder, times.everyMilliseconds);
    return true;
  }

  /** Tasks that were due, or whose holder counted as lost, longer ago than this; the one that waits longest first. */
  listLate(milliseconds: number): Promise<LateTask[]> {
    return this.source().query(
      `SELECT task, leased_until AS dueAt FROM task_lease
       WHERE leased_until < TIMESTAMPADD(MICROSECOND, ?, UTC_TIMESTAMP(3)) ORDER BY leased_until`,
      [-milliseconds * 1000],
    );
  }

  private async take(task: string, holder: string, milliseconds: number): Promise<boolean> {
    const source = this.source();
    const taken = () =>
      source.query(
        `UPDATE task_lease
         SET lease_holder = ?, leased_until = TIMESTAMPADD(MICROSECOND, ?, UTC_TIMESTAMP(3))
         WHERE task = ? AND leased_until <= UTC_TIMESTAMP(3)`,
        [holder, milliseconds * 1000, task],
      );
    if ((await taken()).affectedRows === 1) return true;
    // The first time ever; another process may be quicker, and then its row is as good.
    const { affectedRows } = await source.query(
      'INSERT IGNORE INTO task_lease (task, lease_holder, leased_until) VALUES (?, NULL, UTC_TIMESTAMP(3))',
      [task],
    );
    return affectedRows === 1 && (await taken()).affectedRows === 1;
  }

  private async giveBack(task: string, holder: string, restMilliseconds: number): Promise<void> {
    await this.source().query(
      `UPDATE task_lease
       SET lease_holder = NULL, leased_until = TIMESTAMPADD(MICROSECOND, ?, UTC_TIMESTAMP(3))
       WHERE task = ? AND lease_holder = ?`,
      [restMilliseconds * 1000, task, holder],
    );
  }
}
