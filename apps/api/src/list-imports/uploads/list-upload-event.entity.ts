import type { ListUploadAct } from '@jiweibao/shared';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../platform/database-columns.js';
import { ListUploadEntity } from './list-upload.entity.js';

/** One step in the life of an uploaded list. */
@Entity('list_upload_event')
@ForeignKey(() => ListUploadEntity, ['uploadId'], ['id'], { name: 'fk_list_upload_event_upload' })
export class ListUploadEventEntity {
  @PrimaryColumn('char', { ...PUBLIC_ID, name: 'upload_id' })
  uploadId!: string;

  /** From 1. */
  @PrimaryColumn('int', { unsigned: true })
  position!: number;

  @Column('varchar', { ...code(12) })
  act!: ListUploadAct;

  @Column('varchar', { ...code(8), name: 'actor_kind' })
  actorKind!: 'agent' | 'staff';

  @Column('char', { ...PUBLIC_ID, name: 'account_id' })
  accountId!: string;

  /** UTC. */
  @Column('datetime', { precision: 3, name: 'happened_at' })
  happenedAt!: Date;

  /** What was said with it, to the agent or by it. */
  @Column('varchar', { length: 500, nullable: true })
  word!: string | null;
}

/** What an agent said of the columns of a list with such a header, for the next one. */
@Entity('list_column_memory')
export class ListColumnMemoryEntity {
  @PrimaryColumn('char', { ...PUBLIC_ID, name: 'general_agent_id' })
  generalAgentId!: string;

  @PrimaryColumn('varchar', { ...code(64), name: 'header_shape' })
  headerShape!: string;

  /** `ColumnFields` as JSON. */
  @Column('text')
  fields!: string;

  /** UTC. */
  @Column('datetime', { precision: 3, name: 'changed_at' })
  changedAt!: Date;
}
