import { type AccountState, STAFF_ROLES, type StaffRole } from '@jiweibao/shared';
import { Injectable } from '@nestjs/common';
import { BureauTree } from '../../organization/bureau-tree.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { Database } from '../../platform/database.js';
import { isPublicId } from '../../platform/public-id.js';
import { openName } from '../account-name.js';
import { accountUnknown, beyondAuthority } from '../accounts.errors.js';
import type { IssuedInvitation } from '../invitations/issue-invitation.js';
import { AccountKeeping } from '../keeping/account-keeping.js';
import { type AccountFilter, AccountKeepingRepository } from '../keeping/account-keeping.repository.js';
import type { AccountAct } from '../keeping/account-life.js';
import { requireBureauWithin, staffScope } from '../keeping/account-scope.js';
import { Inviting } from '../keeping/inviting.js';
import { staffKeeper } from '../keeping/keeper.js';
import { type KeptAccount, withInvitations } from '../keeping/kept-account.js';
import type { Staff } from '../staff.js';

/** One who holds an administrator's session must not get past the password by these: see `own-account`. */
const NOT_TO_ONESELF: readonly AccountAct[] = ['renewInvitation', 'resetSecondFactor'];

/** Somebody who is to work for a bureau. */
export interface StaffNewcomer {
  loginName: string;
  name: string;
  bureauCode: string;
  roles: readonly StaffRole[];
}

/** What an administrator does with the accounts of the own bureau and of those that answer to it. */
@Injectable()
export class StaffAccounts {
  constructor(
    private readonly database: Database,
    private readonly keeping: AccountKeeping,
    private readonly inviting: Inviting,
    private readonly tree: BureauTree,
    private readonly cipher: FieldCipher,
  ) {}

  /** By log-in name. @param after the last of the page before; empty for the first */
  async list(by: Staff, filter: AccountFilter, after: string, count: number): Promise<KeptAccount[]> {
    const { manager } = this.database.dataSource();
    const accounts = new AccountKeepingRepository(manager);
    const found = await accounts.list(staffScope(by, this.tree), filter, after, count);
    return withInvitations(manager, this.cipher, found);
  }

  count(by: Staff, filter: AccountFilter): Promise<number> {
    const { manager } = this.database.dataSource();
    return new AccountKeepingRepository(manager).count(staffScope(by, this.tree), filter);
  }

  /** @throws {Problem} 404 `account-not-found`, also for one that others keep */
  async get(by: Staff, accountId: string): Promise<KeptAccount> {
    const { manager } = this.database.dataSource();
    const account = await new AccountKeepingRepository(manager).find(accountId, staffScope(by, this.tree));
    if (account === null) throw accountUnknown();
    const [kept] = await withInvitations(manager, this.cipher, [account]);
    return kept!;
  }

  /**
   * Whose rights somebody has: for telling what an account reaches.
   * @throws {Problem} 404 `account-not-found`, also for one that others keep
   */
  async reach(by: Staff, accountId: string): Promise<Staff & { state: AccountState }> {
    const { manager } = this.database.dataSource();
    const accounts = new AccountKeepingRepository(manager);
    const account = isPublicId(accountId) ? await accounts.find(accountId, staffScope(by, this.tree)) : null;
    if (account === null || account.bureauCode === null) throw accountUnknown();
    const { state, bureauCode, nameSealed } = account;
    const name = openName(this.cipher, nameSealed);
    return { accountId, name, bureauCode, roles: account.roles as StaffRole[], state };
  }

  /** @throws {Problem} 400, 403 `beyond-authority` for the bureau; those of `Inviting.invite` */
  async invite(by: Staff, newcomer: StaffNewcomer, key: string | undefined): Promise<IssuedInvitation> {
    requireBureauWithin(by, newcomer.bureauCode, this.tree);
    const roles = inOrder(newcomer.roles);
    return this.inviting.invite(
      { ...staffKeeper(by), accountId: by.accountId },
      staffScope(by, this.tree),
      { ...newcomer, kind: 'staff', generalAgentId: null, roles },
      key,
    );
  }

  /** @throws {Problem} 403 `beyond-authority` for the bureau; those of `AccountKeeping.change` */
  async transfer(
    by: Staff,
    accountId: string,
    { bureauCode, roles }: { bureauCode: string; roles: readonly StaffRole[] },
  ): Promise<void> {
    requireBureauWithin(by, bureauCode, this.tree);
    const to = { bureauCode, roles: inOrder(roles) };
    await this.keeping.change(staffKeeper(by), staffScope(by, this.tree), accountId, 'transferAccount', to);
  }

  /** @throws {Problem} those of `AccountKeeping.change` */
  async changeRoles(by: Staff, accountId: string, roles: readonly StaffRole[]): Promise<void> {
    const to = { roles: inOrder(roles) };
    await this.keeping.change(staffKeeper(by), staffScope(by, this.tree), accountId, 'changeRoles', to);
  }

  /** @throws {Problem} 403 `beyond-authority` for what nobody does to the own account; those of `AccountKeeping.change` */
  async change(by: Staff, accountId: string, act: AccountAct): Promise<IssuedInvitation | null> {
    if (accountId === by.accountId && NOT_TO_ONESELF.includes(act)) {
      throw beyondAuthority('自己的密码和动态口令，请在“我的账号”里改。');
    }
    return this.keeping.change(staffKeeper(by), staffScope(by, this.tree), accountId, act);
  }
}

function inOrder(roles: readonly StaffRole[]): StaffRole[] {
  return STAFF_ROLES.filter((role) => roles.includes(role));
}
