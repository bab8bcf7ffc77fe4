import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../platform/database-columns.js';
import { SEALED } from '../entities/sealed-column.js';

export type DocumentState = 'issued' | 'void';

/** A document that was issued: its number and, frozen, what it says. It is never altered; a wrong one is void and keeps its number. */
@Entity('case_document')
@Index('uq_case_document_number', ['bureauCode', 'form', 'year', 'serial'], { unique: true })
@Index('ix_case_document_case', ['caseId', 'issuedAt'])
@Index('ix_case_document_kept', ['emptiedAt', 'issuedAt'])
export class CaseDocumentEntity {
  @PrimaryColumn(PUBLIC_ID)
  id!: string;

  @Column('char', { ...PUBLIC_ID, name: 'case_id' })
  caseId!: string;

  /** 1 to 10 for 一 to 十. */
  @Column('tinyint', { unsigned: true })
  form!: number;

  /** The event of the case that it is about; 1 is the filing. */
  @Column('int', { name: 'event_seq', unsigned: true })
  eventSeq!: number;

  /** The bureau in whose name it is. */
  @Column('varchar', { ...code(9), name: 'bureau_code' })
  bureauCode!: string;

  /** `2026`, Asia/Shanghai. */
  @Column('char', { ...PUBLIC_ID, length: 4 })
  year!: string;

  /** From 1, without gaps. */
  @Column('int', { unsigned: true })
  serial!: number;

  /** The whole number as it was printed: the words in it may change later. */
  @Column('varchar', { length: 60 })
  number!: string;

  @Column('varchar', code(16))
  state!: DocumentState;

  /** `DocumentContent` as JSON. */
  @Column('text', { ...SEALED, name: 'content_sealed' })
  contentSealed!: string;

  /** UTC. */
  @Column('datetime', { precision: 3, name: 'issued_at' })
  issuedAt!: Date;

  /** The account of who issued it. */
  @Column('char', { ...PUBLIC_ID, name: 'issued_by' })
  issuedBy!: string;

  /** UTC. */
  @Column('datetime', { precision: 3, name: 'voided_at', nullable: true })
  voidedAt!: Date | null;

  @Column('char', { ...PUBLIC_ID, name: 'voided_by', nullable: true })
  voidedBy!: string | null;

  @Column('text', { ...SEALED, name: 'void_reason_sealed', nullable: true })
  voidReasonSealed!: string | null;

  /** UTC; when its content was taken off it, its time being over. */
  @Column('datetime', { precision: 3, name: 'emptied_at', nullable: true })
  emptiedAt!: Date | null;
}
