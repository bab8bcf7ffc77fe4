import type { AccountState, StaffRole } from '@jiweibao/shared';
import { type EntityManager, In } from 'typeorm';
import { AccountEntity } from './account.entity.js';
import type { AccountKind } from './account-kind.js';

/** What may change in an account. */
export type AccountChange = Partial<Omit<AccountEntity, 'id' | 'kind' | 'createdAt'>>;

/** The rows of accounts. */
export class AccountRepository {
  constructor(private readonly manager: EntityManager) {}

  async insert(account: AccountEntity): Promise<void> {
    await this.manager.insert(AccountEntity, account);
  }

  find(id: string): Promise<AccountEntity | null> {
    return this.manager.findOneBy(AccountEntity, { id });
  }

  findByLoginName(kind: AccountKind, loginName: string): Promise<AccountEntity | null> {
    return this.manager.findOneBy(AccountEntity, { kind, loginName });
  }

  /** Locked until the transaction ends. */
  lock(id: string): Promise<AccountEntity | null> {
    return this.manager.findOne(AccountEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async change(id: string, change: AccountChange): Promise<void> {
    await this.manager.update(AccountEntity, { id }, change);
  }

  /** Marks a one-time code's step as used. @returns false when it, or a later one, was used before */
  async useStep(id: string, step: number): Promise<boolean> {
    const { affected } = await this.manager
      .createQueryBuilder()
      .update(AccountEntity)
      .set({ totpLastStep: step })
      .where('id = :id AND (totp_last_step IS NULL OR totp_last_step < :step)', { id, step })
      .execute();
    return affected === 1;
  }

  /** Those of one bureau or station itself, not of what answers to it, by name of log-in. */
  listByBureau(bureauCode: string, state: AccountState): Promise<AccountEntity[]> {
    return this.manager.find(AccountEntity, {
      where: { kind: 'staff', bureauCode, state },
      order: { loginName: 'ASC' },
    });
  }

  listByIds(ids: readonly string[]): Promise<AccountEntity[]> {
    return this.manager.findBy(AccountEntity, { id: In([...ids]) });
  }

  /** How many active accounts with a role each bureau or station has; one without any is not named. */
  async countByBureau(role: StaffRole): Promise<Map<string, number>> {
    const rows: { code: string; count: number }[] = await this.manager.query(
      `SELECT bureau_code AS code, COUNT(*) AS count FROM account
       WHERE kind = 'staff' AND state = 'active' AND FIND_IN_SET(?, roles) > 0 GROUP BY bureau_code`,
      [role],
    );
    return new Map(rows.map(({ code, count }) => [code, Number(count)]));
  }
  /** How many active people each bureau or station has with exactly these roles; one without any is not named. */
  async countRoleSets(): Promise<{ bureauCode: string; roles: StaffRole[]; count: number }[]> {
    const rows: { code: string; roles: string; count: number }[] = await this.manager.query(
      `SELECT bureau_code AS code, roles, COUNT(*) AS count FROM account
       WHERE kind = 'staff' AND state = 'active' GROUP BY bureau_code, roles`,
    );
    return rows.map(({ code, roles, count }) => {
      return { bureauCode: code, roles: roles.split(',') as StaffRole[], count: Number(count) };
    });
  }
}
