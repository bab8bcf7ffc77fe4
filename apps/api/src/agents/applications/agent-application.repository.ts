import type { AgentApplicationState } from '@jiweibao/shared';
import { type EntityManager, In } from 'typeorm';
import {
  AgentApplicationEntity,
  ApplicationBrandEntity,
  ApplicationFileEntity,
} from './agent-application.entity.js';

/** Whose applications somebody may see: those that join these general agents; null for all. */
export type AgentIds = readonly string[] | null;

/** The rows of applications. */
export class AgentApplicationRepository {
  constructor(private readonly manager: EntityManager) {}

  async insert(
    application: AgentApplicationEntity,
    brands: readonly ApplicationBrandEntity[],
    files: readonly ApplicationFileEntity[],
  ): Promise<void> {
    await this.manager.insert(AgentApplicationEntity, application);
    await this.manager.insert(ApplicationBrandEntity, [...brands]);
    await this.manager.insert(ApplicationFileEntity, [...files]);
  }

  findByCode(queryCodeHash: string): Promise<AgentApplicationEntity | null> {
    return this.manager.findOneBy(AgentApplicationEntity, { queryCodeHash });
  }

  /** Null for one that is not there, and for one that is beyond the scope: whoever asks cannot tell. */
  find(id: string, agentIds: AgentIds): Promise<AgentApplicationEntity | null> {
    return this.manager.findOneBy(AgentApplicationEntity, within(id, agentIds));
  }

  /** The same, locked until the transaction ends. */
  lock(id: string, agentIds: AgentIds): Promise<AgentApplicationEntity | null> {
    const where = within(id, agentIds);
    return this.manager.findOne(AgentApplicationEntity, { where, lock: { mode: 'pessimistic_write' } });
  }

  /** What waits the oldest first, else the newest. @param after the last of the page before; null for the first */
  async page(
    agentIds: AgentIds,
    state: AgentApplicationState,
    after: { at: Date; id: string } | null,
    count: number,
  ): Promise<AgentApplicationEntity[]> {
    const [sign, way] = state === 'pending' ? (['>', 'ASC'] as const) : (['<', 'DESC'] as const);
    const query = this.manager.createQueryBuilder(AgentApplicationEntity, 'a').where({ state });
    if (agentIds !== null) query.andWhere({ generalAgentId: In([...agentIds]) });
    if (after !== null) {
      query.andWhere(`(a.received_at ${sign} :at OR (a.received_at = :at AND a.id ${sign} :id))`, after);
    }
    return query.orderBy('a.receivedAt', way).addOrderBy('a.id', way).limit(count).getMany();
  }

  async decide(
    id: string,
    decision: Pick<AgentApplicationEntity, 'state' | 'decidedAt' | 'decidedBy' | 'reasons'> &
      Partial<Pick<AgentApplicationEntity, 'generalAgentId' | 'accountId'>>,
  ): Promise<void> {
    await this.manager.update(AgentApplicationEntity, { id }, decision);
  }

  /** By application, then as the applicant put them. */
  listBrands(applicationIds: readonly string[]): Promise<ApplicationBrandEntity[]> {
    return this.manager.find(ApplicationBrandEntity, {
      where: { applicationId: In([...applicationIds]) },
      order: { applicationId: 'ASC', position: 'ASC' },
    });
  }

  listFiles(applicationIds: readonly string[]): Promise<ApplicationFileEntity[]> {
    return this.manager.find(ApplicationFileEntity, {
      where: { applicationId: In([...applicationIds]) },
      order: { applicationId: 'ASC', brandPosition: 'ASC', position: 'ASC' },
    });
  }

  findFile(applicationId: string, fileId: string): Promise<ApplicationFileEntity | null> {
    return this.manager.findOneBy(ApplicationFileEntity, { applicationId, fileId });
  }

  /** Takes the contact off the oldest that were decided before. @returns how many */
  async empty(decidedBefore: Date, emptiedAt: Date, count: number): Promise<number> {
    const { affectedRows } = await this.manager.query(
      `UPDATE agent_application SET contact_name_sealed = NULL, contact_phone_sealed = NULL, emptied_at = ?
       WHERE emptied_at IS NULL AND decided_at < ? ORDER BY decided_at LIMIT ?`,
      [emptiedAt, decidedBefore, count],
    );
    return affectedRows;
  }
}

function within(id: string, agentIds: AgentIds) {
  return { id, ...(agentIds !== null && { generalAgentId: In([...agentIds]) }) };
}
