import type { ListFaultSeverity, ListRowOutcome } from '@jiweibao/shared';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../platform/database-columns.js';
import { ListUploadEntity } from './list-upload.entity.js';

/** A row of an uploaded list: as the file has it, what was mended, and what is wrong with it. */
@Entity('list_upload_row')
@ForeignKey(() => ListUploadEntity, ['uploadId'], ['id'], { name: 'fk_list_upload_row_upload' })
@Index('ix_list_upload_row_severity', ['uploadId', 'severity', 'rowNumber'])
export class ListUploadRowEntity {
  @PrimaryColumn('char', { ...PUBLIC_ID, name: 'upload_id' })
  uploadId!: string;

  /** As Excel counts. */
  @PrimaryColumn('int', { unsigned: true, name: 'list_row' })
  rowNumber!: number;

  /** Texts by column as JSON, as the file has them. Columns with a person's details are not among them. */
  @Column('mediumtext')
  cells!: string;

  /** Texts by column as JSON that take the place of the file's; null without any. */
  @Column('mediumtext', { nullable: true })
  fixes!: string | null;

  /** `CellChanges` as JSON: who changed which of its cells last; null where nobody did. */
  @Column('mediumtext', { name: 'cell_changes', nullable: true })
  cellChanges!: string | null;

  /** The agent does not want this row taken. */
  @Column('boolean', { name: 'left_out' })
  leftOut!: boolean;

  /** Which registered outlet it is, or `new`; null where nobody said. */
  @Column('varchar', { ...code(22), nullable: true })
  decision!: string | null;

  /** Null before the first judgement. */
  @Column('varchar', { ...code(16), nullable: true })
  outcome!: ListRowOutcome | null;

  /** The worst of its faults. */
  @Column('varchar', { ...code(8), nullable: true })
  severity!: ListFaultSeverity | null;

  /** Each between commas, so that one is found by the text `,code,`. */
  @Column('varchar', { ...code(1000), name: 'fault_codes' })
  faultCodes!: string;

  /** `RowFault[]` as JSON. */
  @Column('mediumtext', { nullable: true })
  faults!: string | null;

  /** Why the bureau returned it. */
  @Column('varchar', { length: 200, name: 'return_reason', nullable: true })
  returnReason!: string | null;
}
