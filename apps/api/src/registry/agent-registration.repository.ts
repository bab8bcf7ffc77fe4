import type { EntityManager } from 'typeorm';
import { BrandCategoryEntity, BrandEntity } from './entities/brand.entity.js';
import { GeneralAgentEntity } from './entities/general-agent.entity.js';

/** The rows of general agents and of the brands that are theirs. */
export class AgentRegistrationRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Locked until the transaction ends. */
  lockAgent(creditCode: string): Promise<GeneralAgentEntity | null> {
    return this.manager.findOne(GeneralAgentEntity, {
      where: { creditCode },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async insertAgent(agent: GeneralAgentEntity): Promise<void> {
    await this.manager.insert(GeneralAgentEntity, agent);
  }

  async assignBrand(id: string, generalAgentId: string | null): Promise<void> {
    await this.manager.update(BrandEntity, { id }, { generalAgentId });
  }

  hasBrand(name: string): Promise<boolean> {
    return this.manager.existsBy(BrandEntity, { name });
  }

  async insertBrand(brand: BrandEntity, categoryCodes: readonly string[]): Promise<void> {
    await this.manager.insert(BrandEntity, brand);
    const rows = categoryCodes.map((categoryCode) => ({ brandId: brand.id, categoryCode }));
    await this.manager.insert(BrandCategoryEntity, rows);
  }
}
