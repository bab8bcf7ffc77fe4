import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { TOKEN_HASH_LENGTH } from '../platform/crypto/secret-token.js';
import { PUBLIC_ID } from '../platform/database-columns.js';
import { AccountEntity } from './account.entity.js';

/** A code that stands in for a one-time code when the phone is lost. Used, its row is gone. */
@Entity('account_recovery_code')
@ForeignKey(() => AccountEntity, ['accountId'], ['id'], { name: 'fk_account_recovery_code_account' })
export class AccountRecoveryCodeEntity {
  @PrimaryColumn({ ...PUBLIC_ID, name: 'account_id' })
  accountId!: string;

  @PrimaryColumn({ ...PUBLIC_ID, name: 'code_hash', length: TOKEN_HASH_LENGTH })
  codeHash!: string;
}
