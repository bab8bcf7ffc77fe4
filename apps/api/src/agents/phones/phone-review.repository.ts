import type { PhoneReviewState } from '@jiweibao/shared';
import { type EntityManager, In } from 'typeorm';
import { PhoneReviewEntity } from './phone-review.entity.js';

/** Whose proposals somebody may see: those of these general agents; null for all. */
export type AgentIds = readonly string[] | null;

/** The rows of what agents propose of phones. */
export class PhoneReviewRepository {
  constructor(private readonly manager: EntityManager) {}

  async insert(review: PhoneReviewEntity): Promise<void> {
    await this.manager.insert(PhoneReviewEntity, review);
  }

  /** Null for one that is not there, and for another agent's: whoever asks cannot tell. */
  find(id: string, agentIds: AgentIds): Promise<PhoneReviewEntity | null> {
    return this.manager.findOneBy(PhoneReviewEntity, within(id, agentIds));
  }

  /** The same, locked until the transaction ends. */
  lock(id: string, agentIds: AgentIds): Promise<PhoneReviewEntity | null> {
    const where = within(id, agentIds);
    return this.manager.findOne(PhoneReviewEntity, { where, lock: { mode: 'pessimistic_write' } });
  }

  /** What waits about a thing, locked until the transaction ends. */
  lockPending(pendingKey: string): Promise<PhoneReviewEntity | null> {
    return this.manager.findOne(PhoneReviewEntity, {
      where: { pendingKey },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async decide(
    id: string,
    decision: Pick<PhoneReviewEntity, 'state' | 'decidedAt' | 'decidedBy' | 'reasons'>,
  ): Promise<void> {
    await this.manager.update(PhoneReviewEntity, { id }, { ...decision, pendingKey: null });
  }

  /** The oldest first for what waits, else the newest. @param after the last of the page before; null for the first */
  async page(
    agentIds: AgentIds,
    state: PhoneReviewState,
    after: { at: Date; id: string } | null,
    count: number,
  ): Promise<PhoneReviewEntity[]> {
    const oldestFirst = state === 'pending';
    const query = this.manager.createQueryBuilder(PhoneReviewEntity, 'r').where({ state });
    if (agentIds !== null) query.andWhere({ generalAgentId: In([...agentIds]) });
    if (after !== null) {
      const sign = oldestFirst ? '>' : '<';
      query.andWhere(`(r.proposed_at ${sign} :at OR (r.proposed_at = :at AND r.id ${sign} :id))`, after);
    }
    const way = oldestFirst ? 'ASC' : 'DESC';
    return query.orderBy('r.proposedAt', way).addOrderBy('r.id', way).limit(count).getMany();
  }

  async count(agentIds: AgentIds, state: PhoneReviewState): Promise<number> {
    const query = this.manager.createQueryBuilder(PhoneReviewEntity, 'r').where({ state });
    if (agentIds !== null) query.andWhere({ generalAgentId: In([...agentIds]) });
    return query.getCount();
  }

  /** The newest proposals of an agent about these outlets, newest first. */
  listByOutlets(generalAgentId: string, outletIds: readonly string[]): Promise<PhoneReviewEntity[]> {
    return this.manager.find(PhoneReviewEntity, {
      where: { generalAgentId, outletId: In([...outletIds]) },
      order: { proposedAt: 'DESC' },
    });
  }

  /** Of an agent, the newest first. */
  listServicePhones(generalAgentId: string, count: number): Promise<PhoneReviewEntity[]> {
    return this.manager.find(PhoneReviewEntity, {
      where: { generalAgentId, kind: 'servicePhone' },
      order: { proposedAt: 'DESC', id: 'ASC' },
      take: count,
    });
  }
}

function within(id: string, agentIds: AgentIds) {
  return { id, ...(agentIds !== null && { generalAgentId: In([...agentIds]) }) };
}
