import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { BLIND_INDEX_LENGTH } from '../platform/crypto/blind-index.js';
import { PUBLIC_ID } from '../platform/database-columns.js';

/** How many log-ins of one kind failed lately: from one network, for one name from there, for one name, on one device. */
@Entity('log_in_failure')
@Index('ix_log_in_failure_window', ['windowEndsAt'])
export class LogInFailureEntity {
  /** HMAC of what is counted: neither names nor addresses are kept. */
  @PrimaryColumn({ ...PUBLIC_ID, name: 'subject_hmac', length: BLIND_INDEX_LENGTH })
  subjectHmac!: string;

  @Column('int', { unsigned: true })
  failures!: number;

  @Column('datetime', { precision: 3, name: 'window_ends_at' })
  windowEndsAt!: Date;
}
