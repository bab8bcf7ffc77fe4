import { type EntityManager, MoreThan } from 'typeorm';
import { CaseSessionEntity } from '../entities/case-session.entity.js';

/** The rows of sessions that were opened by a query code. */
export class CaseSessionRepository {
  constructor(private readonly manager: EntityManager) {}

  async insert(session: CaseSessionEntity): Promise<void> {
    await this.manager.insert(CaseSessionEntity, session);
  }

  findLive(tokenHash: string, now: Date): Promise<CaseSessionEntity | null> {
    return this.manager.findOneBy(CaseSessionEntity, { tokenHash, expiresAt: MoreThan(now) });
  }

  /** Removes those that are over: the oldest `most`. */
  async sweep(now: Date, most: number): Promise<void> {
    await this.manager.query('DELETE FROM case_session WHERE expires_at < ? ORDER BY expires_at LIMIT ?', [
      now,
      most,
    ]);
  }
}
