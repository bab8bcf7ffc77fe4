import type { AgentRole, StaffRole } from '@jiweibao/shared';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Settings } from '../../config/settings.js';
import { Clock } from '../../platform/clock.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { hashOfToken, newSecretToken } from '../../platform/crypto/secret-token.js';
import { Database } from '../../platform/database.js';
import type { AccountEntity } from '../account.entity.js';
import { AccountRepository } from '../account.repository.js';
import { openName } from '../account-name.js';
import type { AccountSessionEntity } from '../account-session.entity.js';
import { AccountSessionRepository } from '../account-session.repository.js';
import { isSparedSecondFactor, needsSecondFactor } from '../second-factor-rule.js';
import type { SessionHolder } from './session-holder.js';

const MINUTE_MILLISECONDS = 60_000;
/** A desk that is left is closed by somebody else's hand. */
const IDLE_MINUTES = 30;
/** A working day, with what comes before and after. */
const LIFE_MINUTES = 12 * 60;
const TOUCHED_EVERY_MINUTES = 1;

/** A session that has just begun. The token is told this once. */
export interface OpenedSession {
  token: string;
  expiresAt: Date;
}

/** The sessions of staff and agents: ours to end at once, since every request asks the database. */
@Injectable()
export class AccountSessions {
  constructor(
    private readonly database: Database,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @param manager of the transaction that has locked the account and knows that it is active */
  async open(manager: EntityManager, accountId: string): Promise<OpenedSession> {
    const now = this.clock.now();
    const token = newSecretToken();
    const expiresAt = new Date(now.getTime() + LIFE_MINUTES * MINUTE_MILLISECONDS);
    const sessions = new AccountSessionRepository(manager);
    await sessions.sweep(accountId, now);
    await sessions.insert({
      tokenHash: hashOfToken(token),
      accountId,
      createdAt: now,
      lastUsedAt: now,
      expiresAt,
    });
    return { token, expiresAt };
  }

  /** Whose session a token is; null when it is over, or the account is not active any more. */
  async holderOf(token: string): Promise<SessionHolder | null> {
    const { manager } = this.database.dataSource();
    const now = this.clock.now();
    const idleSince = new Date(now.getTime() - IDLE_MINUTES * MINUTE_MILLISECONDS);
    const sessions = new AccountSessionRepository(manager);
    const session = await sessions.findLive(hashOfToken(token), now, idleSince);
    if (session === null) return null;
    const account = await new AccountRepository(manager).find(session.accountId);
    if (account?.state !== 'active') return null;
    const untouched = now.getTime() - session.lastUsedAt.getTime();
    if (untouched >= TOUCHED_EVERY_MINUTES * MINUTE_MILLISECONDS)
      await sessions.touch(session.tokenHash, now);
    return this.toHolder(session, account);
  }

  /** Whether a session is still there, as the transaction sees it: changing an account ends its sessions in the same one. */
  async isLive(manager: EntityManager, tokenHash: string): Promise<boolean> {
    return new AccountSessionRepository(manager).has(tokenHash);
  }

  /** One that is over already stays over. */
  async end(manager: EntityManager, token: string): Promise<void> {
    await new AccountSessionRepository(manager).end(hashOfToken(token));
  }

  /** In all browsers. */
  async endAll(manager: EntityManager, accountId: string): Promise<void> {
    await new AccountSessionRepository(manager).endAll(accountId);
  }

  private toHolder(session: AccountSessionEntity, account: AccountEntity): SessionHolder {
    const { id: accountId, loginName, roles, bureauCode, generalAgentId, totpEnrolledAt } = account;
    const name = openName(this.cipher, account.nameSealed);
    const enrolled = totpEnrolledAt !== null;
    const { tokenHash, expiresAt } = session;
    const spared = isSparedSecondFactor(loginName, this.settings);
    const mustEnrol = !enrolled && needsSecondFactor(roles) && !spared;
    const any = { tokenHash, expiresAt, loginName, enrolled, mustEnrol };
    if (account.kind === 'staff') {
      const user = { accountId, name, bureauCode: bureauCode!, roles: roles as StaffRole[] };
      return { ...any, kind: 'staff', user };
    }
    const user = { accountId, name, generalAgentId: generalAgentId!, roles: roles as AgentRole[] };
    return { ...any, kind: 'agent', user };
  }
}
