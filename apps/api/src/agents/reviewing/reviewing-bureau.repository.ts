import { type EntityManager, In } from 'typeorm';
import { ReviewingBureauEntity } from './reviewing-bureau.entity.js';

/** The rows that say who reviews an agent; an agent without one is reviewed by the province. */
export class ReviewingBureauRepository {
  constructor(private readonly manager: EntityManager) {}

  find(generalAgentId: string): Promise<ReviewingBureauEntity | null> {
    return this.manager.findOneBy(ReviewingBureauEntity, { generalAgentId });
  }

  listByAgents(generalAgentIds: readonly string[]): Promise<ReviewingBureauEntity[]> {
    return this.manager.findBy(ReviewingBureauEntity, { generalAgentId: In([...generalAgentIds]) });
  }

  listByBureaus(bureauCodes: readonly string[]): Promise<ReviewingBureauEntity[]> {
    return this.manager.findBy(ReviewingBureauEntity, { bureauCode: In([...bureauCodes]) });
  }

  async put(row: ReviewingBureauEntity): Promise<void> {
    await this.manager.upsert(ReviewingBureauEntity, row, ['generalAgentId']);
  }

  async remove(generalAgentId: string): Promise<void> {
    await this.manager.delete(ReviewingBureauEntity, { generalAgentId });
  }
}
