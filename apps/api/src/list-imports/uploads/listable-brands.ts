import type { BrandDirectory } from '../../registry/brand-directory.js';
import type { BrandRecord, CategoryRecord } from '../../registry/registry-record.js';

/** The registry's brands as one general agent may speak of them. */
export interface AgentBrands {
  /** Those that it may list. */
  own: BrandRecord[];
  /** All others. */
  foreign: BrandRecord[];
  categories: CategoryRecord[];
}

/** Which brands an agent's list may name: those that the registry says it is the general agent of. */
export class ListableBrands {
  constructor(private readonly brands: BrandDirectory) {}

  async of(generalAgentId: string): Promise<AgentBrands> {
    const all = await this.brands.listBrands();
    const isOwn = ({ generalAgent }: BrandRecord) => generalAgent?.id === generalAgentId;
    return {
      own: all.filter(isOwn),
      foreign: all.filter((brand) => !isOwn(brand)),
      categories: await this.brands.listCategories(),
    };
  }
}
