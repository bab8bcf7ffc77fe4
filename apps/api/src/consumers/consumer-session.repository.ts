import { type EntityManager, In, IsNull, LessThan, MoreThan } from 'typeorm';
import { ConsumerSessionEntity } from './consumer-session.entity.js';

/** The rows of sessions. A session is live until it expires or is revoked. */
export class ConsumerSessionRepository {
  constructor(private readonly manager: EntityManager) {}

  async findLive(tokenHash: string, now: Date): Promise<ConsumerSessionEntity | null> {
    return this.manager.findOneBy(ConsumerSessionEntity, {
      tokenHash,
      revokedAt: IsNull(),
      expiresAt: MoreThan(now),
    });
  }

  async insert(session: ConsumerSessionEntity): Promise<void> {
    await this.manager.insert(ConsumerSessionEntity, session);
  }

  async touch(tokenHash: string, lastUsedOn: string): Promise<void> {
    await this.manager.update(ConsumerSessionEntity, { tokenHash }, { lastUsedOn });
  }

  async revoke(tokenHash: string, revokedAt: Date): Promise<void> {
    await this.manager.update(ConsumerSessionEntity, { tokenHash, revokedAt: IsNull() }, { revokedAt });
  }

  /** Removes a consumer's sessions that are over, and of the live ones all but the `keep` that were used last. */
  async tidy(consumerId: string, keep: number, now: Date): Promise<void> {
    await this.manager.delete(ConsumerSessionEntity, { consumerId, expiresAt: LessThan(now) });
    await this.manager.delete(ConsumerSessionEntity, { consumerId, revokedAt: LessThan(now) });
    const live = await this.manager.find(ConsumerSessionEntity, {
      select: { tokenHash: true },
      where: { consumerId, revokedAt: IsNull() },
      order: { lastUsedOn: 'DESC', createdAt: 'DESC' },
    });
    const tooMany = live.slice(keep).map(({ tokenHash }) => tokenHash);
    if (tooMany.length > 0) await this.manager.delete(ConsumerSessionEntity, { tokenHash: In(tooMany) });
  }

  /** Removes sessions that are over, whoever's they were: the oldest `most`. */
  async sweep(now: Date, most: number): Promise<void> {
    await this.manager.query(
      'DELETE FROM consumer_session WHERE expires_at < ? ORDER BY expires_at LIMIT ?',
      [now, most],
    );
  }

  listAll(consumerId: string): Promise<ConsumerSessionEntity[]> {
    return this.manager.find(ConsumerSessionEntity, { where: { consumerId }, order: { createdAt: 'ASC' } });
  }

  async removeAll(consumerId: string): Promise<void> {
    await this.manager.delete(ConsumerSessionEntity, { consumerId });
  }
}
