import type { DataSource, EntityManager } from 'typeorm';
import type { AgentBrands } from '../../agents/rights/agent-brands.js';
import type { BrandDirectory } from '../../registry/brand-directory.js';
import type { BrandRecord, CategoryRecord } from '../../registry/registry-record.js';

/** The registry's brands as one general agent may speak of them today. */
export interface KnownBrands {
  /** Those that it may list. */
  own: BrandRecord[];
  /** All others. */
  foreign: BrandRecord[];
  categories: CategoryRecord[];
}

/** Which brands an agent's list may name: those for which it has the right today. */
export class ListableBrands {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly brands: BrandDirectory,
    private readonly rights: AgentBrands,
  ) {}

  async of(generalAgentId: string): Promise<KnownBrands> {
    const own = await this.rights.standing(this.dataSource().manager, generalAgentId);
    const ids = new Set(own.map(({ id }) => id));
    const all = await this.brands.listBrands();
    return {
      own,
      foreign: all.filter(({ id }) => !ids.has(id)),
      categories: await this.brands.listCategories(),
    };
  }

  /** Whether an agent may list all of these brands, as the manager's transaction sees it. */
  async mayList(
    manager: EntityManager,
    generalAgentId: string,
    brandIds: readonly string[],
  ): Promise<boolean> {
    const own = new Set(await this.rights.standingIds(manager, generalAgentId));
    return brandIds.every((id) => own.has(id));
  }
}
