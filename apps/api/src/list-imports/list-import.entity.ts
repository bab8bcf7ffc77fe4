import { Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../platform/database-columns.js';

/** A list that was published: one batch. People name it by its number. */
@Entity('list_import')
export class ListImportEntity {
  @PrimaryGeneratedColumn('increment', { type: 'int', unsigned: true })
  id!: number;

  @Column('varchar', { length: 255, name: 'file_name' })
  fileName!: string;

  /** Hexadecimal, of the file's bytes. */
  @Column('varchar', { ...code(64), name: 'file_sha256' })
  fileSha256!: string;

  /** `ListScope` as JSON; plain text, because the servers differ about the type JSON. */
  @Column('mediumtext')
  scope!: string;

  /** `ListImportCounts` as JSON. */
  @Column('text')
  counts!: string;

  /** UTC. */
  @Column('datetime', { precision: 3, name: 'published_at' })
  publishedAt!: Date;

  /** UTC; null while it stands. */
  @Column('datetime', { precision: 3, name: 'rolled_back_at', nullable: true })
  rolledBackAt!: Date | null;
}

/** The one row, id 1, that publishing and rolling back lock first: so each of them sees what the one before it did. */
@Entity('list_import_turn')
export class ListImportTurnEntity {
  @PrimaryColumn('tinyint', { unsigned: true })
  id!: number;
}

/** What a batch did to one outlet: enough to take it back, and to see whether somebody has changed it since. */
@Entity('list_import_change')
@ForeignKey(() => ListImportEntity, ['listImportId'], ['id'], { name: 'fk_list_import_change_import' })
export class ListImportChangeEntity {
  @PrimaryColumn('int', { unsigned: true, name: 'list_import_id' })
  listImportId!: number;

  @PrimaryColumn('char', { ...PUBLIC_ID, name: 'outlet_id' })
  outletId!: string;

  @Column('varchar', { ...code(8) })
  kind!: ListImportChangeKind;

  /** `FieldChange[]` as JSON. */
  @Column('mediumtext')
  fields!: string;
}

/** An added outlet may be one that was closed before; `created` tells those that did not exist. */
export const LIST_IMPORT_CHANGE_KINDS = ['created', 'changed', 'missing'] as const;
export type ListImportChangeKind = (typeof LIST_IMPORT_CHANGE_KINDS)[number];
