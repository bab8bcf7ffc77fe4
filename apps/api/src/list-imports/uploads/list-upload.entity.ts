import type { ListUploadStage, ListUploadState } from '@jiweibao/shared';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../platform/database-columns.js';
import { ListImportEntity } from '../list-import.entity.js';

/** A list that a general agent uploaded, from the first draft to what became of it. Texts named JSON are plain text to the servers. */
@Entity('list_upload')
@Index('ix_list_upload_agent', ['generalAgentId', 'createdAt', 'id'])
@Index('ix_list_upload_review', ['reviewBureauCode', 'state', 'submittedAt', 'id'])
@Index('ix_list_upload_stage', ['stage', 'leasedUntil'])
@Index('ix_list_upload_import', ['listImportId'])
@ForeignKey(() => ListImportEntity, ['listImportId'], ['id'], { name: 'fk_list_upload_import' })
export class ListUploadEntity {
  @PrimaryColumn(PUBLIC_ID)
  id!: string;

  @Column('char', { ...PUBLIC_ID, name: 'general_agent_id' })
  generalAgentId!: string;

  @Column('char', { ...PUBLIC_ID, name: 'created_by' })
  createdBy!: string;

  @Column('varchar', { ...code(12) })
  state!: ListUploadState;

  /** UTC, as all instants here. */
  @Column('datetime', { precision: 3, name: 'created_at' })
  createdAt!: Date;

  @Column('datetime', { precision: 3, name: 'changed_at' })
  changedAt!: Date;

  @Column('char', { ...PUBLIC_ID, name: 'file_id' })
  fileId!: string;

  @Column('varchar', { length: 255, name: 'file_name' })
  fileName!: string;

  @Column('varchar', { ...code(64), name: 'file_sha256' })
  fileSha256!: string;

  /** From 1; a file uploaded again takes the place of the one before. */
  @Column('int', { unsigned: true, name: 'file_version' })
  fileVersion!: number;

  /** `UploadStatement` as JSON. */
  @Column('text')
  statement!: string;

  /** `ColumnMapping` as JSON, as a person said; null before anybody did. */
  @Column('mediumtext', { nullable: true })
  mapping!: string | null;

  /** Grows with whatever changes what would be published. */
  @Column('int', { unsigned: true })
  edition!: number;

  /** The edition at which file, columns, statement or rows changed last: what the judgement of rows depends on. */
  @Column('int', { unsigned: true, name: 'input_edition' })
  inputEdition!: number;

  /** The `inputEdition` that was judged last. */
  @Column('int', { unsigned: true, name: 'judged_edition' })
  judgedEdition!: number;

  @Column('varchar', { ...code(12) })
  stage!: ListUploadStage;

  @Column('int', { unsigned: true, name: 'progress_done' })
  progressDone!: number;

  @Column('int', { unsigned: true, name: 'progress_total' })
  progressTotal!: number;

  /** Who works on it in the background, and until when nobody else may. By the database server's clock. */
  @Column('char', { ...PUBLIC_ID, name: 'lease_holder', nullable: true })
  leaseHolder!: string | null;

  @Column('datetime', { precision: 3, name: 'leased_until', nullable: true })
  leasedUntil!: Date | null;

  /** How often this edition was begun: what ends every process that takes it up is given up at last. */
  @Column('tinyint', { unsigned: true })
  attempts!: number;

  @Column('varchar', { ...code(40), name: 'failure_code', nullable: true })
  failureCode!: string | null;

  @Column('varchar', { length: 500, name: 'failure_message', nullable: true })
  failureMessage!: string | null;

  /** `UploadLayout` as JSON. */
  @Column('mediumtext', { nullable: true })
  layout!: string | null;

  /** Of which file, sheet and header the rows in the table are; null while they are being put there. */
  @Column('varchar', { ...code(64), name: 'rows_key', nullable: true })
  rowsKey!: string | null;

  /** The judged list, a stored file; null before the first judgement. */
  @Column('char', { ...PUBLIC_ID, name: 'judged_file_id', nullable: true })
  judgedFileId!: string | null;

  /** `UploadRowCounts` as JSON. */
  @Column('text', { name: 'row_counts', nullable: true })
  rowCounts!: string | null;

  /** `FaultCount[]` as JSON. */
  @Column('text', { name: 'fault_counts', nullable: true })
  faultCounts!: string | null;

  /** `ListProblem[]` as JSON: what concerns the list as a whole. */
  @Column('mediumtext', { nullable: true })
  notices!: string | null;

  /** `UploadDiffCounts` as JSON; null before the first comparison. */
  @Column('text', { name: 'diff_counts', nullable: true })
  diffCounts!: string | null;

  /** Names the difference: two comparisons with one digest would do the same. */
  @Column('varchar', { ...code(64), name: 'diff_digest', nullable: true })
  diffDigest!: string | null;

  @Column('bigint', { unsigned: true, name: 'compared_revision', nullable: true })
  comparedRevision!: string | null;

  /** The edition that was attested; any change afterwards asks for it anew. */
  @Column('int', { unsigned: true, name: 'attested_edition', nullable: true })
  attestedEdition!: number | null;

  @Column('varchar', { ...code(16), name: 'attestation_version', nullable: true })
  attestationVersion!: string | null;

  @Column('char', { ...PUBLIC_ID, name: 'attested_by', nullable: true })
  attestedBy!: string | null;

  @Column('datetime', { precision: 3, name: 'attested_at', nullable: true })
  attestedAt!: Date | null;

  @Column('datetime', { precision: 3, name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;

  /** The bureau before which it was submitted. */
  @Column('varchar', { ...code(9), name: 'review_bureau_code', nullable: true })
  reviewBureauCode!: string | null;

  /** What a sample is drawn by, so that everybody draws the same. */
  @Column('char', { ...PUBLIC_ID, name: 'sample_seed', nullable: true })
  sampleSeed!: string | null;

  /** What the bureau said of the whole list when it last returned it. */
  @Column('varchar', { length: 500, name: 'review_word', nullable: true })
  reviewWord!: string | null;

  /** The batch that publishing made. */
  @Column('int', { unsigned: true, name: 'list_import_id', nullable: true })
  listImportId!: number | null;
}
