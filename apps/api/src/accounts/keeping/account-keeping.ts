import type { AgentRole, AuditAct, AuditDetails, StaffRole } from '@jiweibao/shared';
import type { DataSource, EntityManager } from 'typeorm';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { Audit } from '../../platform/audit/audit.js';
import type { Clock } from '../../platform/clock.js';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { inTransaction } from '../../platform/in-transaction.js';
import type { AccountEntity } from '../account.entity.js';
import { type AccountChange, AccountRepository } from '../account.repository.js';
import type { AccountChanges } from '../account-changes.js';
import type { AccountKind } from '../account-kind.js';
import { sealName } from '../account-name.js';
import { AccountSessionRepository } from '../account-session.repository.js';
import {
  accountStateWrong,
  accountUnknown,
  lastAdministrator,
  logInRequired,
  loginNameTaken,
} from '../accounts.errors.js';
import { AccountInvitationRepository } from '../invitations/account-invitation.repository.js';
import { type IssuedInvitation, issueInvitation } from '../invitations/issue-invitation.js';
import type { SecondFactors } from '../log-in/second-factors.js';
import { AccountKeepingRepository } from './account-keeping.repository.js';
import { type AccountAct, accountTransition } from './account-life.js';
import type { AccountScope } from './account-scope.js';
import type { Keeper } from './keeper.js';

type Roles = readonly (StaffRole | AgentRole)[];

/** Somebody who is to have an account. */
export interface Newcomer {
  kind: AccountKind;
  /** See `login-name.ts`: folded, and of the right form. */
  loginName: string;
  name: string;
  bureauCode: string | null;
  generalAgentId: string | null;
  roles: Roles;
}

/** What an act puts in place of what was; the rest follows from the account's life. */
interface NewPlace {
  bureauCode?: string;
  roles?: Roles;
}

/** Makes and changes other people's accounts, for whoever may: the callers say which those are by a scope. */
export class AccountKeeping {
  constructor(
    private readonly source: () => DataSource,
    private readonly tree: BureauTree,
    private readonly secondFactors: Pick<SecondFactors, 'remove'>,
    private readonly changes: AccountChanges,
    private readonly cipher: FieldCipher,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * @param accountId the new account's
   * @throws {Problem} 409 `login-name-taken`; 401 `log-in-required` when the keeper is none any more
   */
  async invite(
    manager: EntityManager,
    keeper: Keeper,
    accountId: string,
    newcomer: Newcomer,
  ): Promise<IssuedInvitation> {
    await requireStillKeeper(manager, keeper);
    const now = this.clock.now();
    const { kind, loginName, name, bureauCode, generalAgentId, roles } = newcomer;
    const account: AccountEntity = {
      ...{ id: accountId, kind, loginName, bureauCode, generalAgentId, roles: [...roles] },
      nameSealed: sealName(this.cipher, name),
      state: 'invited',
      passwordHash: null,
      ...{ totpSecretSealed: null, totpPendingSealed: null, totpEnrolledAt: null, totpLastStep: null },
      ...{ createdAt: now, disabledAt: null },
    };
    await insertUnlessTaken(manager, account);
    const detail = {
      roles: roles.join(','),
      ...(generalAgentId !== null && { generalAgent: generalAgentId }),
    };
    await this.record(manager, keeper, account, 'inviteAccount', detail);
    return issueInvitation(manager, accountId, now);
  }

  /**
   * Does an act to an account, all of it or nothing.
   * @returns the invitation where the act writes one out, else null
   * @throws {Problem} 404 outside of the scope; 409 `account-state`, `last-administrator`; 401 `log-in-required` when the keeper is
   *   none any more
   */
  async change(
    keeper: Keeper,
    scope: AccountScope,
    accountId: string,
    act: AccountAct,
    to: NewPlace = {},
  ): Promise<IssuedInvitation | null> {
    return inTransaction(this.source(), async (manager) => {
      await requireStillKeeper(manager, keeper);
      const account = await new AccountKeepingRepository(manager).lock(accountId, scope);
      if (account === null) throw accountUnknown();
      return this.changeLocked(manager, keeper, account, act, to);
    });
  }

  /** As `change`, of an account that the transaction has locked. */
  async changeLocked(
    manager: EntityManager,
    keeper: Keeper,
    account: AccountEntity,
    act: AccountAct,
    to: NewPlace & Pick<AccountChange, 'passwordHash'> = {},
  ): Promise<IssuedInvitation | null> {
    const line = accountTransition(act, account.state);
    if (line === null) throw accountStateWrong(account.state);
    const now = this.clock.now();
    const state = line.to === 'stays' ? account.state : line.to;
    const change: AccountChange = {
      state,
      bureauCode: to.bureauCode ?? account.bureauCode,
      roles: [...(to.roles ?? account.roles)],
      passwordHash: line.forgetsPassword ? null : (to.passwordHash ?? account.passwordHash),
      disabledAt: state === 'disabled' ? now : null,
    };
    // Whoever runs the server can always let somebody in again.
    if (keeper.kind !== 'system') {
      await this.requireAdministratorLeft(manager, account, { ...account, ...change });
    }
    await new AccountRepository(manager).change(account.id, change);
    if (line.forgetsSecondFactor) await this.secondFactors.remove(manager, account.id);
    if (line.endsSessions) await new AccountSessionRepository(manager).endAll(account.id);
    if (leavesDesk(account, { ...account, ...change })) {
      await this.changes.departed(manager, {
        accountId: account.id,
        bureauCode: account.bureauCode!,
        byAccountId: keeper.accountId,
        at: now,
      });
    }
    if (line.invitation === 'void') await new AccountInvitationRepository(manager).remove(account.id);
    await this.record(manager, keeper, account, act, placeInCodes(to));
    return line.invitation === 'issue' ? issueInvitation(manager, account.id, now) : null;
  }

  /** Without one, nobody could let anybody in again. The others are locked, so that two cannot remove each other at once. */
  private async requireAdministratorLeft(
    manager: EntityManager,
    before: AccountEntity,
    after: AccountEntity,
  ): Promise<void> {
    const top = this.tree.top.code;
    if (!isAdministratorOf(top, before) || isAdministratorOf(top, after)) return;
    const administrators = await new AccountKeepingRepository(manager).lockAdministrators(top);
    if (administrators.every((id) => id === before.id)) throw lastAdministrator();
  }

  private async record(
    manager: EntityManager,
    keeper: Keeper,
    account: AccountEntity,
    act: AuditAct,
    detail: AuditDetails,
  ): Promise<void> {
    await this.audit.record(manager, {
      actorKind: keeper.kind,
      actorId: keeper.accountId,
      // Agents' people are the province's to keep.
      bureauCode: account.bureauCode ?? this.tree.top.code,
      act,
      subjectKind: 'account',
      subjectId: account.id,
      detail,
    });
  }
}

/** They may have been moved, or disabled, since the request was let in; from here on they stay what they are. */
async function requireStillKeeper(manager: EntityManager, { accountId, as }: Keeper): Promise<void> {
  if (accountId === null || as === null) return;
  const still = await new AccountKeepingRepository(manager).holdActive(accountId, as, as.role);
  if (!still) throw logInRequired();
}

async function insertUnlessTaken(manager: EntityManager, account: AccountEntity): Promise<void> {
  if (await new AccountKeepingRepository(manager).hasLoginName(account.loginName)) throw loginNameTaken();
  try {
    await new AccountRepository(manager).insert(account);
  } catch (error) {
    // Somebody was quicker.
    if ((error as { code?: unknown }).code === 'ER_DUP_ENTRY') throw loginNameTaken();
    throw error;
  }
}

function isAdministratorOf(code: string, { kind, state, bureauCode, roles }: AccountEntity): boolean {
  return kind === 'staff' && state === 'active' && bureauCode === code && roles.includes('administrator');
}

/** Whether somebody could handle cases there and now cannot. An invitation that is renewed is a matter of hours: they stay theirs. */
function leavesDesk(before: AccountEntity, after: AccountEntity): boolean {
  if (before.kind !== 'staff' || !before.roles.includes('handler')) return false;
  const moved = after.bureauCode !== before.bureauCode;
  return moved || after.state === 'disabled' || !after.roles.includes('handler');
}

function placeInCodes({ bureauCode, roles }: NewPlace): AuditDetails {
  return {
    ...(bureauCode !== undefined && { to: bureauCode }),
    ...(roles !== undefined && { roles: roles.join(',') }),
  };
}
