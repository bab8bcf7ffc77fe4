import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TOKEN_HASH_LENGTH } from '../platform/crypto/secret-token.js';
import { PUBLIC_ID } from '../platform/database-columns.js';
import { AccountEntity } from './account.entity.js';

/** One log-in in one browser. Ending it removes the row. */
@Entity('account_session')
@ForeignKey(() => AccountEntity, ['accountId'], ['id'], { name: 'fk_account_session_account' })
@Index('ix_account_session_account', ['accountId'])
@Index('ix_account_session_expires_at', ['expiresAt'])
export class AccountSessionEntity {
  /** The token itself is in the browser's cookie only. */
  @PrimaryColumn({ ...PUBLIC_ID, name: 'token_hash', length: TOKEN_HASH_LENGTH })
  tokenHash!: string;

  @Column('char', { ...PUBLIC_ID, name: 'account_id' })
  accountId!: string;

  @Column('datetime', { precision: 3, name: 'created_at' })
  createdAt!: Date;

  /** Written once a minute at most. */
  @Column('datetime', { precision: 3, name: 'last_used_at' })
  lastUsedAt!: Date;

  /** However much it is used. */
  @Column('datetime', { precision: 3, name: 'expires_at' })
  expiresAt!: Date;
}
