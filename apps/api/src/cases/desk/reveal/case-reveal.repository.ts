import { type EntityManager, MoreThan } from 'typeorm';
import { CaseRevealEntity } from './case-reveal.entity.js';

/** The rows of who was revealed to whom. */
export class CaseRevealRepository {
  constructor(private readonly manager: EntityManager) {}

  async insert(reveal: CaseRevealEntity): Promise<void> {
    await this.manager.insert(CaseRevealEntity, reveal);
  }

  /** When somebody last had people revealed, the newest first. */
  async listTimes(accountId: string, since: Date, most: number): Promise<Date[]> {
    const reveals = await this.manager.find(CaseRevealEntity, {
      select: { revealedAt: true },
      where: { accountId, revealedAt: MoreThan(since) },
      order: { revealedAt: 'DESC' },
      take: most,
    });
    return reveals.map(({ revealedAt }) => revealedAt);
  }
}
