import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../platform/database-columns.js';
import { ListUploadEntity } from './list-upload.entity.js';

/** One change of many rows at once: enough to take it back. */
@Entity('list_bulk_fix')
@ForeignKey(() => ListUploadEntity, ['uploadId'], ['id'], { name: 'fk_list_bulk_fix_upload' })
export class ListBulkFixEntity {
  @PrimaryColumn('char', { ...PUBLIC_ID, name: 'upload_id' })
  uploadId!: string;

  @PrimaryColumn('char', { ...PUBLIC_ID })
  id!: string;

  /** Letters. */
  @Column('varchar', { ...code(3), name: 'list_column' })
  column!: string;

  /** What it wrote. */
  @Column('text')
  written!: string;

  /** `[row number, text before]` of each row that it changed, as JSON. */
  @Column('mediumtext', { name: 'texts_before' })
  textsBefore!: string;

  /** UTC; null while it stands. */
  @Column('datetime', { precision: 3, name: 'undone_at', nullable: true })
  undoneAt!: Date | null;
}
