import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { BLIND_INDEX_LENGTH } from '../crypto/blind-index.js';
import { code, PUBLIC_ID } from '../database-columns.js';

/**
 * `pending`: the row is there, the bytes may not be. `stored`: the bytes are kept, and nobody has claimed them yet.
 * `attached`: something that is kept needs them. `removing`: nobody may use them any more; they go, and then the row.
 */
export type StoredFileState = 'pending' | 'stored' | 'attached' | 'removing';

const HMAC = { ...PUBLIC_ID, length: BLIND_INDEX_LENGTH };

/** A file in the store. Its bytes are in no state that the row does not tell. */
@Entity('stored_file')
@Index('uq_stored_file_slot', ['bundleIndex', 'bundleSlot'], { unique: true })
@Index('uq_stored_file_content', ['bundleIndex', 'contentIndex'], { unique: true })
@Index('ix_stored_file_state', ['state', 'changedAt', 'byteCount'])
export class StoredFileEntity {
  @PrimaryColumn(PUBLIC_ID)
  id!: string;

  @Column('varchar', { ...code(16) })
  state!: StoredFileState;

  /** HMAC of the key of the bundle that somebody is putting together; null once it is attached or given up. */
  @Column('char', { ...HMAC, name: 'bundle_index', nullable: true })
  bundleIndex!: string | null;

  /** From 0. That two files cannot have one place is what bounds a bundle. */
  @Column('tinyint', { name: 'bundle_slot', unsigned: true, nullable: true })
  bundleSlot!: number | null;

  /** HMAC of what was sent: sent again, it is the same file. */
  @Column('char', { ...HMAC, name: 'content_index', nullable: true })
  contentIndex!: string | null;

  @Column('varchar', { ...code(40), name: 'media_type' })
  mediaType!: string;

  /** Of the plain bytes. */
  @Column('int', { name: 'byte_count', unsigned: true })
  byteCount!: number;

  /** UTC. */
  @Column('datetime', { precision: 3, name: 'changed_at' })
  changedAt!: Date;
}
