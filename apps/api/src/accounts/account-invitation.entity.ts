import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TOKEN_HASH_LENGTH } from '../platform/crypto/secret-token.js';
import { PUBLIC_ID } from '../platform/database-columns.js';
import { AccountEntity } from './account.entity.js';

/** The one standing invitation of an account: who has its token sets the password, once. */
@Entity('account_invitation')
@ForeignKey(() => AccountEntity, ['accountId'], ['id'], { name: 'fk_account_invitation_account' })
@Index('uq_account_invitation_token', ['tokenHash'], { unique: true })
export class AccountInvitationEntity {
  @PrimaryColumn({ ...PUBLIC_ID, name: 'account_id' })
  accountId!: string;

  @Column('char', { ...PUBLIC_ID, name: 'token_hash', length: TOKEN_HASH_LENGTH })
  tokenHash!: string;

  @Column('datetime', { precision: 3, name: 'created_at' })
  createdAt!: Date;

  @Column('datetime', { precision: 3, name: 'expires_at' })
  expiresAt!: Date;
}
