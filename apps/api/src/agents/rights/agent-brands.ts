import type { BrandRight } from '@jiweibao/shared';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { groupBy } from '../../platform/group-by.js';
import { BrandDirectory } from '../../registry/brand-directory.js';
import type { BrandRecord } from '../../registry/registry-record.js';
import { BrandLetterRepository } from '../letters/brand-letter.repository.js';
import { brandRight, rightEndsOn } from './brand-right.js';

/** A brand that the registry has as an agent's, and whether the agent may speak for it today. */
export interface AgentBrand {
  brand: BrandRecord;
  right: BrandRight;
  /** The last day of the right as things stand; null for no end. */
  endsOn: string | null;
}

/** For which brands a general agent may speak. It is told anew each time, by the clock: a letter's last day ends it by itself. */
@Injectable()
export class AgentBrands {
  constructor(
    private readonly brands: BrandDirectory,
    private readonly clock: Clock,
  ) {}

  /** All that the registry has as the agent's, by name. @param manager of the caller's transaction */
  async list(manager: EntityManager, generalAgentId: string): Promise<AgentBrand[]> {
    const brands = await this.brands.listByAgent(manager, generalAgentId);
    const letters = await new BrandLetterRepository(manager).listByAgents([generalAgentId]);
    const lettersOf = groupBy(letters, ({ brandId }) => brandId);
    const today = this.clock.today();
    return brands
      .map((brand) => {
        const own = lettersOf.get(brand.id) ?? [];
        return { brand, right: brandRight(own, today), endsOn: rightEndsOn(own, today) };
      })
      .sort((one, other) => one.brand.name.localeCompare(other.brand.name, 'zh-CN'));
  }

  /** Those for which it may speak today. */
  async standing(manager: EntityManager, generalAgentId: string): Promise<BrandRecord[]> {
    const all = await this.list(manager, generalAgentId);
    return all.filter(({ right }) => right !== 'ended').map(({ brand }) => brand);
  }

  async standingIds(manager: EntityManager, generalAgentId: string): Promise<string[]> {
    return (await this.standing(manager, generalAgentId)).map(({ id }) => id);
  }

  /** Whether the agent had letters, and none of its brands is left to it today: then it may only send new ones. */
  async hasEnded(manager: EntityManager, generalAgentId: string): Promise<boolean> {
    const letters = await new BrandLetterRepository(manager).listByAgents([generalAgentId]);
    const hadAny = letters.some(({ state }) => state === 'valid' || state === 'ended');
    return hadAny && (await this.standing(manager, generalAgentId)).length === 0;
  }
}
