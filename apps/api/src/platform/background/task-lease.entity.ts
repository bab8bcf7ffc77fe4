import { Column, Entity, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../database-columns.js';

/** A task that one process does for all: who has it now, and until when nobody else may. Times are the database server's own (UTC). */
@Entity('task_lease')
export class TaskLeaseEntity {
  @PrimaryColumn('varchar', code(40))
  task!: string;

  /** A random id of that one round; null while nobody has it. */
  @Column('char', { ...PUBLIC_ID, name: 'lease_holder', nullable: true })
  leaseHolder!: string | null;

  /** While held, when the holder counts as lost; afterwards, when the task is due again. */
  @Column('datetime', { name: 'leased_until', precision: 3 })
  leasedUntil!: Date;
}
