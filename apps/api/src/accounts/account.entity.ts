import type { AccountState, AgentRole, StaffRole } from '@jiweibao/shared';
import { Column, Entity, Index, PrimaryColumn, type ValueTransformer } from 'typeorm';
import { code, PUBLIC_ID } from '../platform/database-columns.js';
import type { AccountKind } from './account-kind.js';

const joined: ValueTransformer = {
  to: (roles: readonly string[]) => roles.join(','),
  from: (text: string) => (text === '' ? [] : text.split(',')),
};

/** Somebody who works with the product, of a bureau or of a general agent. Never deleted: the trail names them. */
@Entity('account')
@Index('uq_account_login_name', ['loginName'], { unique: true })
@Index('ix_account_bureau', ['bureauCode', 'state'])
@Index('ix_account_general_agent', ['generalAgentId', 'state'])
export class AccountEntity {
  @PrimaryColumn(PUBLIC_ID)
  id!: string;

  @Column('varchar', code(8))
  kind!: AccountKind;

  /** What they type to log in: lower case, unique among staff and agents together. */
  @Column('varchar', { ...code(32), name: 'login_name' })
  loginName!: string;

  /** Encrypted. */
  @Column('varchar', { ...code(400), name: 'name_sealed' })
  nameSealed!: string;

  /** The bureau or station that they work for; null for an agent's. */
  @Column('varchar', { ...code(9), name: 'bureau_code', nullable: true })
  bureauCode!: string | null;

  /** Null for a bureau's. */
  @Column('char', { ...PUBLIC_ID, name: 'general_agent_id', nullable: true })
  generalAgentId!: string | null;

  /** Each at most once, in the vocabulary's order. */
  @Column('varchar', { ...code(80), transformer: joined })
  roles!: (StaffRole | AgentRole)[];

  @Column('varchar', code(12))
  state!: AccountState;

  /** Argon2id, with its salt and costs; null until the invitation is accepted. */
  @Column('varchar', { ...code(160), name: 'password_hash', nullable: true })
  passwordHash!: string | null;

  /** The secret of their one-time codes, encrypted; null without any. */
  @Column('varchar', { ...code(255), name: 'totp_secret_sealed', nullable: true })
  totpSecretSealed!: string | null;

  /** A secret that was begun to be set up, and is of no effect yet. */
  @Column('varchar', { ...code(255), name: 'totp_pending_sealed', nullable: true })
  totpPendingSealed!: string | null;

  /** When they proved to have the secret; until then it asks nothing of them. */
  @Column('datetime', { precision: 3, name: 'totp_enrolled_at', nullable: true })
  totpEnrolledAt!: Date | null;

  /** The 30-second step of the code used last: none is good twice. */
  @Column('int', { name: 'totp_last_step', unsigned: true, nullable: true })
  totpLastStep!: number | null;

  @Column('datetime', { precision: 3, name: 'created_at' })
  createdAt!: Date;

  @Column('datetime', { precision: 3, name: 'disabled_at', nullable: true })
  disabledAt!: Date | null;
}
