import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { BLIND_INDEX_LENGTH } from '../platform/crypto/blind-index.js';
import { code, PUBLIC_ID } from '../platform/database-columns.js';

/**
 * Somebody who logged in by WeChat, known by an openid and nothing else. Deleted on request, the row stays without the openid,
 * so that what refers to it still refers to somebody; the same person logging in again is a new consumer.
 */
@Entity('consumer')
@Index('uq_consumer_openid_index', ['openidIndex'], { unique: true })
export class ConsumerEntity {
  @PrimaryColumn(PUBLIC_ID)
  id!: string;

  /** Encrypted; null once deleted. */
  @Column('varchar', { ...code(255), nullable: true })
  openid!: string | null;

  /** Blind index of the openid; null once deleted. */
  @Column({ ...PUBLIC_ID, name: 'openid_index', length: BLIND_INDEX_LENGTH, nullable: true })
  openidIndex!: string | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt!: Date;

  @Column('datetime', { name: 'deleted_at', precision: 3, nullable: true })
  deletedAt!: Date | null;
}
