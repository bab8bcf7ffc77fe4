import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../platform/database-columns.js';
import { ListUploadEntity } from '../uploads/list-upload.entity.js';

/** A number that an uploaded list names for an outlet, as it was judged last. */
@Entity('list_upload_number')
@ForeignKey(() => ListUploadEntity, ['uploadId'], ['id'], { name: 'fk_list_upload_number_upload' })
@Index('ix_list_upload_number', ['number', 'uploadId'])
export class ListUploadNumberEntity {
  @PrimaryColumn('char', { ...PUBLIC_ID, name: 'upload_id' })
  uploadId!: string;

  /** Digits. */
  @PrimaryColumn('varchar', { ...code(20) })
  number!: string;

  /** The first row that names it. */
  @Column('int', { unsigned: true, name: 'list_row' })
  listRow!: number;
}

/** A number that an uploaded list names and that is published for another agent's brand, as it was compared last. */
@Entity('list_upload_claim')
@ForeignKey(() => ListUploadEntity, ['uploadId'], ['id'], { name: 'fk_list_upload_claim_upload' })
@Index('ix_list_upload_claim_brand', ['brandId', 'uploadId'])
export class ListUploadClaimEntity {
  @PrimaryColumn('char', { ...PUBLIC_ID, name: 'upload_id' })
  uploadId!: string;

  @PrimaryColumn('char', { ...PUBLIC_ID, name: 'brand_id' })
  brandId!: string;

  @PrimaryColumn('varchar', { ...code(20) })
  number!: string;
}
