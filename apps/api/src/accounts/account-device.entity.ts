import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { BLIND_INDEX_LENGTH } from '../platform/crypto/blind-index.js';
import { TOKEN_HASH_LENGTH } from '../platform/crypto/secret-token.js';
import { PUBLIC_ID } from '../platform/database-columns.js';
import { AccountEntity } from './account.entity.js';

/** A browser in which the account was logged in before: strangers who guess its password do not hold this one up. */
@Entity('account_device')
@ForeignKey(() => AccountEntity, ['accountId'], ['id'], { name: 'fk_account_device_account' })
export class AccountDeviceEntity {
  @PrimaryColumn({ ...PUBLIC_ID, name: 'account_id' })
  accountId!: string;

  @PrimaryColumn({ ...PUBLIC_ID, name: 'token_hash', length: TOKEN_HASH_LENGTH })
  tokenHash!: string;

  /** Blind index of the network of its last log-in: another browser there is no stranger either. */
  @Column('char', { ...PUBLIC_ID, name: 'network_index', length: BLIND_INDEX_LENGTH })
  networkIndex!: string;

  @Column('datetime', { precision: 3, name: 'last_used_at' })
  lastUsedAt!: Date;
}
