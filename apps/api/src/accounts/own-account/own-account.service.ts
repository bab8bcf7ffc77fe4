import type { AuditAct } from '@jiweibao/shared';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import { Database } from '../../platform/database.js';
import type { AccountEntity } from '../account.entity.js';
import { AccountRepository } from '../account.repository.js';
import {
  currentPasswordWrong,
  enrolmentCodeWrong,
  logInRequired,
  passwordRefused,
} from '../accounts.errors.js';
import { type Attempt, LogInLimits } from '../log-in/log-in-limits.js';
import { passwordFault } from '../log-in/password-rules.js';
import { hashPassword, isPassword } from '../log-in/passwords.js';
import { type NewSecret, SecondFactors } from '../log-in/second-factors.js';
import { AccountSessions, type OpenedSession } from '../sessions/account-sessions.js';
import type { SessionHolder } from '../sessions/session-holder.js';

/** What somebody does to their own account. What changes how they log in ends all their sessions and begins a new one. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly database: Database,
    private readonly sessions: AccountSessions,
    private readonly limits: LogInLimits,
    private readonly secondFactors: SecondFactors,
    private readonly audit: Audit,
  ) {}

  /** @throws {Problem} 400 `invalid-request` for either password; {TooManyRequests} */
  async changePassword(
    holder: SessionHolder,
    { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
  ): Promise<OpenedSession> {
    await this.requirePassword(holder, currentPassword);
    const fault = await passwordFault(newPassword, [holder.loginName, holder.user.name]);
    if (fault !== null) throw passwordRefused('newPassword', fault);
    const passwordHash = await hashPassword(newPassword);
    return this.change(holder, 'changePassword', async (manager, { id }) => {
      await new AccountRepository(manager).change(id, { passwordHash });
    });
  }

  /** @throws {Problem} 400 `invalid-request` for a wrong password; {TooManyRequests} */
  async beginSecondFactor(holder: SessionHolder, password: string): Promise<NewSecret> {
    await this.requirePassword(holder, password);
    return this.database.dataSource().transaction(async (manager) => {
      const account = await this.lock(manager, holder);
      return this.secondFactors.begin(manager, account);
    });
  }

  /** @throws {Problem} 400 `invalid-request` for a code that is not right now */
  async confirmSecondFactor(
    holder: SessionHolder,
    code: string,
  ): Promise<OpenedSession & { recoveryCodes: string[] }> {
    let recoveryCodes: string[] = [];
    const session = await this.change(holder, 'setUpSecondFactor', async (manager, account) => {
      const codes = await this.secondFactors.confirm(manager, account, code);
      if (codes === null) throw enrolmentCodeWrong();
      recoveryCodes = codes;
    });
    return { ...session, recoveryCodes };
  }

  private async change(
    holder: SessionHolder,
    act: AuditAct,
    work: (manager: EntityManager, account: AccountEntity) => Promise<void>,
  ): Promise<OpenedSession> {
    return this.database.dataSource().transaction(async (manager) => {
      const account = await this.lock(manager, holder);
      await work(manager, account);
      await this.sessions.endAll(manager, account.id);
      await this.audit.record(manager, {
        actorKind: account.kind,
        actorId: account.id,
        bureauCode: account.bureauCode,
        act,
        subjectKind: 'account',
        subjectId: account.id,
      });
      return this.sessions.open(manager, account.id);
    });
  }

  /** A session that somebody left open, or stole, gets no further without the password. */
  private async requirePassword({ user, loginName }: SessionHolder, password: string): Promise<void> {
    const attempt: Attempt = { loginName, network: '', knownDevice: 'own-account', knownNetwork: true };
    await this.limits.admit(attempt);
    const { manager } = this.database.dataSource();
    const account = await new AccountRepository(manager).find(user.accountId);
    if (!(await isPassword(account?.passwordHash ?? null, password))) throw currentPasswordWrong();
    await this.limits.forget(attempt);
  }

  /** Somebody may have ended the account, or the session, meanwhile. */
  private async lock(manager: EntityManager, { user, tokenHash }: SessionHolder): Promise<AccountEntity> {
    const account = await new AccountRepository(manager).lock(user.accountId);
    const stillIn = account?.state === 'active' && (await this.sessions.isLive(manager, tokenHash));
    if (!stillIn) throw logInRequired();
    return account;
  }
}
