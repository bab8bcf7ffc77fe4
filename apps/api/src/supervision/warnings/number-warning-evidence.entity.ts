import type { EvidenceKind } from '@jiweibao/shared';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../platform/database-columns.js';
import { SEALED } from '../sealed-words.js';

/** One thing that shows what a number is used for. */
@Entity('number_warning_evidence')
@Index('ix_number_warning_evidence_warning', ['warningId', 'addedAt'])
export class NumberWarningEvidenceEntity {
  @PrimaryColumn(PUBLIC_ID)
  id!: string;

  @Column('char', { ...PUBLIC_ID, name: 'warning_id' })
  warningId!: string;

  @Column('varchar', { ...code(16) })
  kind!: EvidenceKind;

  @Column('text', { ...SEALED, name: 'words_sealed', nullable: true })
  wordsSealed!: string | null;

  /** Of a complaint or tip-off about the number. */
  @Column('char', { ...PUBLIC_ID, name: 'case_id', nullable: true })
  caseId!: string | null;

  /** How often people met the number in the 30 days before, in the region of who added it; null for other kinds. */
  @Column('int', { unsigned: true, name: 'unlisted_checks', nullable: true })
  unlistedChecks!: number | null;

  @Column('int', { unsigned: true, name: 'warned_checks', nullable: true })
  warnedChecks!: number | null;

  @Column('int', { unsigned: true, nullable: true })
  cases!: number | null;

  @Column('char', { ...PUBLIC_ID, name: 'added_by' })
  addedBy!: string;

  /** UTC. */
  @Column('datetime', { precision: 3, name: 'added_at' })
  addedAt!: Date;
}

/** A file that belongs to a piece of evidence. */
@Entity('number_warning_file')
export class NumberWarningFileEntity {
  @PrimaryColumn('char', { ...PUBLIC_ID, name: 'evidence_id' })
  evidenceId!: string;

  @PrimaryColumn('char', { ...PUBLIC_ID, name: 'file_id' })
  fileId!: string;

  /** From 0, as they were put. */
  @Column('tinyint', { unsigned: true })
  position!: number;
}
