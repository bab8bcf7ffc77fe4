import type { ListChangeKind, ListConflictKind, LossChoice, MissingChoice } from '@jiweibao/shared';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../platform/database-columns.js';
import { ListUploadEntity } from './list-upload.entity.js';

/** What publishing an uploaded list would do to one outlet. */
@Entity('list_upload_change')
@ForeignKey(() => ListUploadEntity, ['uploadId'], ['id'], { name: 'fk_list_upload_change_upload' })
@Index('ix_list_upload_change_outlet', ['uploadId', 'outletId'])
export class ListUploadChangeEntity {
  @PrimaryColumn('char', { ...PUBLIC_ID, name: 'upload_id' })
  uploadId!: string;

  @PrimaryColumn('varchar', { ...code(8) })
  kind!: ListChangeKind;

  /** From 0, in the order in which people read them. */
  @PrimaryColumn('int', { unsigned: true })
  position!: number;

  @Column('char', { ...PUBLIC_ID, name: 'outlet_id' })
  outletId!: string;

  @Column('varchar', { length: 120, name: 'outlet_name' })
  outletName!: string;

  @Column('varchar', { ...code(12), name: 'division_code' })
  divisionCode!: string;

  /** The first row that says so; null for a missing one. */
  @Column('int', { unsigned: true, name: 'list_row', nullable: true })
  listRow!: number | null;

  /** It is named and loses an authorization that its rows do not name. */
  @Column('boolean')
  loses!: boolean;

  /** `FieldChange[]` as JSON. */
  @Column('mediumtext')
  fields!: string;
}

/** Where a row of an uploaded list meets what somebody else registered. */
@Entity('list_upload_conflict')
@ForeignKey(() => ListUploadEntity, ['uploadId'], ['id'], { name: 'fk_list_upload_conflict_upload' })
export class ListUploadConflictEntity {
  @PrimaryColumn('char', { ...PUBLIC_ID, name: 'upload_id' })
  uploadId!: string;

  @PrimaryColumn('int', { unsigned: true })
  position!: number;

  @Column('int', { unsigned: true, name: 'list_row' })
  listRow!: number;

  @Column('varchar', { ...code(20) })
  kind!: ListConflictKind;

  /** `ConflictDetail` as JSON: what is published of the other, and nothing else. */
  @Column('mediumtext')
  detail!: string;
}

/** What the agent chose for an outlet that the list does not name, or no longer for everything. */
@Entity('list_upload_choice')
@ForeignKey(() => ListUploadEntity, ['uploadId'], ['id'], { name: 'fk_list_upload_choice_upload' })
export class ListUploadChoiceEntity {
  @PrimaryColumn('char', { ...PUBLIC_ID, name: 'upload_id' })
  uploadId!: string;

  @PrimaryColumn('char', { ...PUBLIC_ID, name: 'outlet_id' })
  outletId!: string;

  @PrimaryColumn('varchar', { ...code(8) })
  about!: 'missing' | 'loss';

  @Column('varchar', { ...code(8) })
  choice!: MissingChoice | LossChoice;
}
