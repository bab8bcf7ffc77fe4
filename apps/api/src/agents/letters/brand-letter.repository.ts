import type { BrandLetterState } from '@jiweibao/shared';
import { type EntityManager, In } from 'typeorm';
import { BrandLetterEntity, BrandLetterFileEntity } from './brand-letter.entity.js';

/** Whose letters somebody may see: those of these general agents; null for all. */
export type AgentIds = readonly string[] | null;

/** The rows of letters of authorization. */
export class BrandLetterRepository {
  constructor(private readonly manager: EntityManager) {}

  async insert(letter: BrandLetterEntity, fileIds: readonly string[]): Promise<void> {
    await this.manager.insert(BrandLetterEntity, letter);
    const files = fileIds.map((fileId, position) => ({ letterId: letter.id, position, fileId }));
    if (files.length > 0) await this.manager.insert(BrandLetterFileEntity, files);
  }

  /** The newest first. */
  listByAgents(generalAgentIds: readonly string[]): Promise<BrandLetterEntity[]> {
    return this.manager.find(BrandLetterEntity, {
      where: { generalAgentId: In([...generalAgentIds]) },
      order: { sentAt: 'DESC', id: 'ASC' },
    });
  }

  /** The oldest first. @param after the last of the page before; null for the first */
  async page(
    agentIds: AgentIds,
    state: BrandLetterState,
    after: { sentAt: Date; id: string } | null,
    count: number,
  ): Promise<BrandLetterEntity[]> {
    const query = this.manager.createQueryBuilder(BrandLetterEntity, 'l').where({ state });
    if (agentIds !== null) query.andWhere({ generalAgentId: In([...agentIds]) });
    if (after !== null) {
      query.andWhere('(l.sent_at > :sentAt OR (l.sent_at = :sentAt AND l.id > :id))', after);
    }
    return query.orderBy('l.sentAt', 'ASC').addOrderBy('l.id', 'ASC').limit(count).getMany();
  }

  /** Null for one that is not there, and for one of another agent: whoever asks cannot tell. */
  find(id: string, agentIds: AgentIds): Promise<BrandLetterEntity | null> {
    return this.manager.findOneBy(BrandLetterEntity, within(id, agentIds));
  }

  /** The same, locked until the transaction ends. */
  lock(id: string, agentIds: AgentIds): Promise<BrandLetterEntity | null> {
    const where = within(id, agentIds);
    return this.manager.findOne(BrandLetterEntity, { where, lock: { mode: 'pessimistic_write' } });
  }

  async decide(
    id: string,
    decision: Pick<BrandLetterEntity, 'state' | 'decidedAt' | 'decidedBy' | 'reasons'> &
      Partial<Pick<BrandLetterEntity, 'validFrom' | 'validTo'>>,
  ): Promise<void> {
    await this.manager.update(BrandLetterEntity, { id }, decision);
  }

  /** By letter, then as the agent put them. */
  listFiles(letterIds: readonly string[]): Promise<BrandLetterFileEntity[]> {
    return this.manager.find(BrandLetterFileEntity, {
      where: { letterId: In([...letterIds]) },
      order: { letterId: 'ASC', position: 'ASC' },
    });
  }

  findFile(letterId: string, fileId: string): Promise<BrandLetterFileEntity | null> {
    return this.manager.findOneBy(BrandLetterFileEntity, { letterId, fileId });
  }
}

function within(id: string, agentIds: AgentIds) {
  return { id, ...(agentIds !== null && { generalAgentId: In([...agentIds]) }) };
}
