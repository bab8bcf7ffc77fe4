import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import { BlindIndex } from '../../platform/crypto/blind-index.js';
import { hashOfToken, newSecretToken } from '../../platform/crypto/secret-token.js';
import { Database } from '../../platform/database.js';
import { networkOf } from '../../platform/http/network-of.js';
import type { AccountEntity } from '../account.entity.js';
import { AccountRepository } from '../account.repository.js';
import { AccountDeviceRepository } from '../account-device.repository.js';
import type { AccountKind } from '../account-kind.js';
import { logInRefused, oneTimeCodeRequired, oneTimeCodeWrong } from '../accounts.errors.js';
import { foldLoginName, isLoginName } from '../login-name.js';
import { AccountSessions, type OpenedSession } from '../sessions/account-sessions.js';
import { type Attempt, LogInLimits } from './log-in-limits.js';
import { isPassword } from './passwords.js';
import { type SecondFactor, SecondFactors } from './second-factors.js';

const NETWORK = 'account_device.network_index';
/** Of nobody: what is asked for an account is asked for a name that does not exist as well. */
const NOBODY = '';

export interface Credentials extends SecondFactor {
  loginName: string;
  password: string;
}

/** What the request tells about where it comes from. */
export interface Client {
  address: string;
  /** The token by which its browser may be known. */
  device: string | null;
  /** The token of the session that it has now, which the new one replaces. */
  session: string | null;
}

export interface LoggedIn extends OpenedSession {
  /** The browser's token, to be kept by it. */
  device: string;
}

/** Log-in by name, password and, where set up, a one-time code. */
@Injectable()
export class LogIn {
  constructor(
    private readonly database: Database,
    private readonly sessions: AccountSessions,
    private readonly limits: LogInLimits,
    private readonly secondFactors: SecondFactors,
    private readonly index: BlindIndex,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws {Problem} 401 `log-in-refused`, whatever of the two was wrong, also for an account that is not active; 401
   *   `one-time-code-required`, `one-time-code-wrong` once the password is right
   * @throws {TooManyRequests}
   */
  async logIn(kind: AccountKind, credentials: Credentials, client: Client): Promise<LoggedIn> {
    const loginName = foldLoginName(credentials.loginName);
    if (!isLoginName(loginName)) throw logInRefused();
    const { manager } = this.database.dataSource();
    const account = await new AccountRepository(manager).findByLoginName(kind, loginName);
    const network = networkOf(client.address);
    const attempt = await this.attemptOf(manager, { loginName, network }, account, client);
    await this.limits.admit(attempt);
    const right = await isPassword(account?.passwordHash ?? null, credentials.password);
    if (!right || account?.state !== 'active') throw logInRefused();
    if (account.totpEnrolledAt !== null && !credentials.oneTimeCode && !credentials.recoveryCode) {
      await this.limits.giveBack(attempt);
      throw oneTimeCodeRequired();
    }
    const loggedIn = await this.enter(account, credentials, client, attempt);
    await this.limits.forget(attempt);
    return loggedIn;
  }

  private async attemptOf(
    manager: EntityManager,
    { loginName, network }: Pick<Attempt, 'loginName' | 'network'>,
    account: AccountEntity | null,
    client: Client,
  ): Promise<Attempt> {
    const devices = new AccountDeviceRepository(manager);
    const accountId = account?.id ?? NOBODY;
    const hash = client.device === null ? null : hashOfToken(client.device);
    const known = hash !== null && (await devices.has(accountId, hash));
    const knownNetwork = await devices.hasNetwork(accountId, this.index.of(NETWORK, network));
    return { loginName, network, knownDevice: known ? hash : null, knownNetwork };
  }

  /** The password is right: everything else in one transaction, on the account as it is now. */
  private async enter(
    { id, passwordHash }: AccountEntity,
    credentials: Credentials,
    client: Client,
    attempt: Attempt,
  ): Promise<LoggedIn> {
    const device = attempt.knownDevice === null ? newSecretToken() : client.device!;
    return this.database.dataSource().transaction(async (manager) => {
      const account = await new AccountRepository(manager).lock(id);
      if (account?.state !== 'active' || account.passwordHash !== passwordHash) throw logInRefused();
      if (account.totpEnrolledAt !== null) {
        if (!(await this.secondFactors.use(manager, account, credentials))) throw oneTimeCodeWrong();
      }
      await new AccountDeviceRepository(manager).remember({
        accountId: id,
        tokenHash: hashOfToken(device),
        networkIndex: this.index.of(NETWORK, attempt.network),
        lastUsedAt: this.clock.now(),
      });
      if (client.session !== null) await this.sessions.end(manager, client.session);
      const opened = await this.sessions.open(manager, id);
      await this.audit.record(manager, {
        actorKind: account.kind,
        actorId: id,
        bureauCode: account.bureauCode,
        act: 'logIn',
        subjectKind: 'account',
        subjectId: id,
      });
      return { ...opened, device };
    });
  }
}
