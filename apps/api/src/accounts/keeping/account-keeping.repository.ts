import type { AccountState } from '@jiweibao/shared';
import { type EntityManager, type FindOptionsWhere, In, IsNull, MoreThan } from 'typeorm';
import { AccountEntity } from '../account.entity.js';
import type { AccountScope } from './account-scope.js';

/** Which accounts of a scope; null where it does not matter. */
export interface AccountFilter {
  bureauCode: string | null;
  state: AccountState | null;
  role: string | null;
}

/** Accounts as those who keep them see them: whatever lies outside of the scope is not there. */
export class AccountKeepingRepository {
  constructor(private readonly manager: EntityManager) {}

  find(id: string, scope: AccountScope): Promise<AccountEntity | null> {
    return this.manager.findOneBy(AccountEntity, { ...within(scope), id });
  }

  /** Locked until the transaction ends. */
  lock(id: string, scope: AccountScope): Promise<AccountEntity | null> {
    const where = { ...within(scope), id };
    return this.manager.findOne(AccountEntity, { where, lock: { mode: 'pessimistic_write' } });
  }

  /**
   * Whether somebody is active in this place and has this role. Nobody changes that until the transaction ends; others may hold it as
   * well.
   */
  async holdActive(
    id: string,
    place: Pick<AccountEntity, 'bureauCode' | 'generalAgentId'>,
    role: string,
  ): Promise<boolean> {
    // By hand: TypeORM would write FOR SHARE, which MariaDB does not have. `<=>` is equal also for two nulls.
    const held: unknown[] = await this.manager.query(
      `SELECT id FROM account
       WHERE id = ? AND state = 'active' AND bureau_code <=> ? AND general_agent_id <=> ? AND FIND_IN_SET(?, roles) > 0
       LOCK IN SHARE MODE`,
      [id, place.bureauCode, place.generalAgentId, role],
    );
    return held.length === 1;
  }

  /** By log-in name. @param after the last of the page before; empty for the first */
  list(scope: AccountScope, filter: AccountFilter, after: string, count: number): Promise<AccountEntity[]> {
    return this.listed(scope, filter, after).orderBy('account.loginName', 'ASC').limit(count).getMany();
  }

  count(scope: AccountScope, filter: AccountFilter): Promise<number> {
    return this.listed(scope, filter, '').getCount();
  }

  private listed(scope: AccountScope, { bureauCode, state, role }: AccountFilter, after: string) {
    // Both hold: a bureau outside of the scope has nobody in it.
    const where: FindOptionsWhere<AccountEntity>[] = [{ ...within(scope), loginName: MoreThan(after) }];
    const query = this.manager.createQueryBuilder(AccountEntity, 'account').where(where);
    if (bureauCode !== null) query.andWhere('account.bureauCode = :bureauCode', { bureauCode });
    if (state !== null) query.andWhere('account.state = :state', { state });
    if (role !== null) query.andWhere('FIND_IN_SET(:role, account.roles) > 0', { role });
    return query;
  }

  hasLoginName(loginName: string): Promise<boolean> {
    return this.manager.existsBy(AccountEntity, { loginName });
  }

  /** The active administrators of one bureau itself, locked until the transaction ends. */
  async lockAdministrators(bureauCode: string): Promise<string[]> {
    const rows: { id: string }[] = await this.manager.query(
      `SELECT id FROM account
       WHERE kind = 'staff' AND bureau_code = ? AND state = 'active' AND FIND_IN_SET('administrator', roles) > 0
       FOR UPDATE`,
      [bureauCode],
    );
    return rows.map(({ id }) => id);
  }
}

function within(scope: AccountScope): FindOptionsWhere<AccountEntity> {
  if (scope.kind === 'agent') {
    const { generalAgentId } = scope;
    return { kind: 'agent', bureauCode: IsNull(), ...(generalAgentId !== null && { generalAgentId }) };
  }
  return { kind: 'staff', ...(scope.bureauCodes !== null && { bureauCode: In([...scope.bureauCodes]) }) };
}
