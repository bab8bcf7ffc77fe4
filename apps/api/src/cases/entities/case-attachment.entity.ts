import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { PUBLIC_ID } from '../../platform/database-columns.js';

/** A file of a case. The two cases of one filing share theirs. */
@Entity('case_attachment')
@Index('ix_case_attachment_file', ['fileId'])
export class CaseAttachmentEntity {
  @PrimaryColumn({ ...PUBLIC_ID, name: 'case_id' })
  caseId!: string;

  @PrimaryColumn({ ...PUBLIC_ID, name: 'file_id' })
  fileId!: string;

  /** The event that brought it: 1 is the filing. */
  @Column('int', { name: 'event_seq', unsigned: true })
  eventSeq!: number;

  /** From 0, as the person put them. */
  @Column('smallint', { unsigned: true })
  position!: number;
}
