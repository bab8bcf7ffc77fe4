import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TOKEN_HASH_LENGTH } from '../platform/crypto/secret-token.js';
import { PUBLIC_ID } from '../platform/database-columns.js';
import { ConsumerEntity } from './consumer.entity.js';

/** A consumer's log-in on one phone. */
@Entity('consumer_session')
@ForeignKey(() => ConsumerEntity, ['consumerId'], ['id'], { name: 'fk_consumer_session_consumer' })
@Index('ix_consumer_session_consumer', ['consumerId'])
@Index('ix_consumer_session_expires_at', ['expiresAt'])
export class ConsumerSessionEntity {
  /** The token itself is on the phone only. */
  @PrimaryColumn({ ...PUBLIC_ID, name: 'token_hash', length: TOKEN_HASH_LENGTH })
  tokenHash!: string;

  @Column({ ...PUBLIC_ID, name: 'consumer_id' })
  consumerId!: string;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt!: Date;

  @Column('datetime', { name: 'expires_at', precision: 3 })
  expiresAt!: Date;

  /** The day (Asia/Shanghai): enough to end sessions by, and no diary of a person. */
  @Column('date', { name: 'last_used_on' })
  lastUsedOn!: string;

  @Column('datetime', { name: 'revoked_at', precision: 3, nullable: true })
  revokedAt!: Date | null;
}
