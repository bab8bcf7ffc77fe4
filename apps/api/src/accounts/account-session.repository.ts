import { type EntityManager, LessThan, MoreThan } from 'typeorm';
import { AccountSessionEntity } from './account-session.entity.js';

/** The rows of sessions. */
export class AccountSessionRepository {
  constructor(private readonly manager: EntityManager) {}

  async insert(session: AccountSessionEntity): Promise<void> {
    await this.manager.insert(AccountSessionEntity, session);
  }

  /** @param usedAfter a session that was not used since is over */
  findLive(tokenHash: string, now: Date, usedAfter: Date): Promise<AccountSessionEntity | null> {
    return this.manager.findOneBy(AccountSessionEntity, {
      tokenHash,
      expiresAt: MoreThan(now),
      lastUsedAt: MoreThan(usedAfter),
    });
  }

  has(tokenHash: string): Promise<boolean> {
    return this.manager.existsBy(AccountSessionEntity, { tokenHash });
  }

  async touch(tokenHash: string, lastUsedAt: Date): Promise<void> {
    await this.manager.update(AccountSessionEntity, { tokenHash }, { lastUsedAt });
  }

  async end(tokenHash: string): Promise<void> {
    await this.manager.delete(AccountSessionEntity, { tokenHash });
  }

  async endAll(accountId: string): Promise<void> {
    await this.manager.delete(AccountSessionEntity, { accountId });
  }

  async sweep(accountId: string, now: Date): Promise<void> {
    await this.manager.delete(AccountSessionEntity, { accountId, expiresAt: LessThan(now) });
  }
}
