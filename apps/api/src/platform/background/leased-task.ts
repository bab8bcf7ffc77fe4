import type { DataSource } from 'typeorm';
import { RepeatingTask } from './repeating-task.js';
import { type LeaseTimes, TaskLeases } from './task-leases.js';

/** How often each process asks whether the task is due: the most by which it comes late. */
const ASKED_EVERY_MILLISECONDS = 60_000;

/** A repeating task that one process at a time does for all; see `TaskLeases`. */
export class LeasedTask extends RepeatingTask {
  /** @param work once through; it must stand being done twice */
  constructor(name: string, times: LeaseTimes, source: () => DataSource, work: () => Promise<void>) {
    const leases = new TaskLeases(source);
    super(name, ASKED_EVERY_MILLISECONDS, () => leases.whenDue(name, times, work));
  }
}
