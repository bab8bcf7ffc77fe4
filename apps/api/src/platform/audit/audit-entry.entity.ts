import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { BLIND_INDEX_LENGTH } from '../crypto/blind-index.js';
import { code, PUBLIC_ID } from '../database-columns.js';
import type { AuditActorKind } from './audit-entry.js';

/** That something was done, by whom and when: written with the act, chained afterwards, never altered. */
@Entity('audit_entry')
@Index('uq_audit_entry_seq', ['seq'], { unique: true })
@Index('ix_audit_entry_happened_at', ['happenedAt', 'id'])
@Index('ix_audit_entry_bureau', ['bureauCode', 'happenedAt', 'id'])
@Index('ix_audit_entry_actor', ['actorId', 'happenedAt', 'id'])
@Index('ix_audit_entry_act', ['act', 'happenedAt', 'id'])
@Index('ix_audit_entry_subject', ['subjectId', 'happenedAt'])
export class AuditEntryEntity {
  @PrimaryColumn(PUBLIC_ID)
  id!: string;

  /** UTC. */
  @Column('datetime', { precision: 3, name: 'happened_at' })
  happenedAt!: Date;

  @Column('varchar', { ...code(16), name: 'actor_kind' })
  actorKind!: AuditActorKind;

  @Column('char', { ...PUBLIC_ID, name: 'actor_id', nullable: true })
  actorId!: string | null;

  @Column('varchar', { ...code(9), name: 'bureau_code', nullable: true })
  bureauCode!: string | null;

  @Column('varchar', code(40))
  act!: string;

  @Column('varchar', { ...code(24), name: 'subject_kind' })
  subjectKind!: string;

  @Column('varchar', { ...code(64), name: 'subject_id' })
  subjectId!: string;

  /** JSON: name → id or code. */
  @Column('varchar', code(1000))
  detail!: string;

  /** From 1 without gaps, given by the sealer; null until then. */
  @Column('bigint', { unsigned: true, nullable: true })
  seq!: number | null;

  /** HMAC over the entry before and this one; null until sealed. */
  @Column('char', { ...PUBLIC_ID, length: BLIND_INDEX_LENGTH, nullable: true })
  seal!: string | null;
}
