import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../database-columns.js';
import type { OutboxState } from './outbox-entry.js';

/** Something to be told outside, promised in the transaction that made it true. Times are the database server's own (UTC). */
@Entity('outbox_entry')
@Index('ix_outbox_entry_due', ['state', 'dueAt'])
export class OutboxEntryEntity {
  @PrimaryColumn(PUBLIC_ID)
  id!: string;

  /** What is to be told; names the handler. */
  @Column(code(40))
  kind!: string;

  /** The id of what it is about. */
  @Column({ ...code(64), name: 'subject_id' })
  subjectId!: string;

  /** JSON: name → id. */
  @Column(code(1000))
  payload!: string;

  @Column(code(8))
  state!: OutboxState;

  /** How often it was handed to a handler. */
  @Column('smallint', { unsigned: true })
  attempts!: number;

  /** Not before this; while leased, when the lease counts as lost. */
  @Column('datetime', { name: 'due_at', precision: 3 })
  dueAt!: Date;

  /** Who is delivering it now; a random id of that one round. */
  @Column({ ...PUBLIC_ID, name: 'lease_holder', nullable: true })
  leaseHolder!: string | null;

  /** Why the last try failed, without personal data. */
  @Column('varchar', { name: 'last_failure', length: 300, nullable: true })
  lastFailure!: string | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt!: Date;
}
