import type { ClockKind, ReminderKind } from '@jiweibao/shared';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../platform/database-columns.js';

/** What a reminder is about: one of the case's periods, or that it lies on a desk. */
export type ReminderSubject = ClockKind | 'delivery';

/** One person's reminder of something about a case. Ids only; what it says is read from the case when it is shown. */
@Entity('staff_reminder')
@Index('uq_staff_reminder_once', ['caseId', 'about', 'round', 'kind', 'accountId'], { unique: true })
@Index('ix_staff_reminder_created', ['createdAt'])
@Index('ix_staff_reminder_account', ['accountId', 'seenAt', 'createdAt'])
export class StaffReminderEntity {
  @PrimaryColumn(PUBLIC_ID)
  id!: string;

  @Column('char', { ...PUBLIC_ID, name: 'account_id' })
  accountId!: string;

  @Column('char', { ...PUBLIC_ID, name: 'case_id' })
  caseId!: string;

  @Column('varchar', { ...code(24) })
  about!: ReminderSubject;

  /** Of the period, or of the delivery. */
  @Column('smallint', { unsigned: true })
  round!: number;

  @Column('varchar', { ...code(16) })
  kind!: ReminderKind;

  /** UTC. */
  @Column('datetime', { precision: 3, name: 'created_at' })
  createdAt!: Date;

  /** UTC; null until they say that they have seen it. */
  @Column('datetime', { precision: 3, name: 'seen_at', nullable: true })
  seenAt!: Date | null;
}
