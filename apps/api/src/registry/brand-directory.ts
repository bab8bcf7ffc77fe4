import type { DataSource, EntityManager } from 'typeorm';
import type { BrandRecord, CategoryRecord } from './registry-record.js';
import { RegistryRecordRepository } from './registry-record.repository.js';

/** The registry's brands and categories, for features that name them. */
export class BrandDirectory {
  constructor(private readonly dataSource: () => DataSource) {}

  listBrands(): Promise<BrandRecord[]> {
    return new RegistryRecordRepository(this.dataSource().manager).listBrands();
  }

  /**
   * @param manager that of the caller's transaction; whoever holds one must not wait for a second connection, which others who do
   * the same may hold
   */
  listCategories(manager: EntityManager = this.dataSource().manager): Promise<CategoryRecord[]> {
    return new RegistryRecordRepository(manager).listCategories();
  }

  /** The brand's name, as the manager's transaction sees it; null for one that is not, or no longer, there. */
  async brandName(manager: EntityManager, brandId: string): Promise<string | null> {
    const [brand] = await new RegistryRecordRepository(manager).listBrands([brandId]);
    return brand?.name ?? null;
  }

  /** Names by id, as the manager's transaction sees them; without those that are not, or no longer, there. */
  async brandNames(manager: EntityManager, brandIds: string[]): Promise<ReadonlyMap<string, string>> {
    const brands = await new RegistryRecordRepository(manager).listBrands(brandIds);
    return new Map(brands.map(({ id, name }) => [id, name]));
  }

  /** All brands, as the manager's transaction sees them. */
  listAll(manager: EntityManager): Promise<BrandRecord[]> {
    return new RegistryRecordRepository(manager).listBrands();
  }

  /** Those of `ids` that exist, as the manager's transaction sees them. */
  listByIds(manager: EntityManager, ids: string[]): Promise<BrandRecord[]> {
    return new RegistryRecordRepository(manager).listBrands(ids);
  }

  /** Those of which the registry has this general agent, as the manager's transaction sees them. */
  async listByAgent(manager: EntityManager, generalAgentId: string): Promise<BrandRecord[]> {
    const brands = await new RegistryRecordRepository(manager).listBrands();
    return brands.filter(({ generalAgent }) => generalAgent?.id === generalAgentId);
  }

  /** The general agents of these brands, null for a brand that has none, as the manager's transaction sees them. */
  async agentsOf(manager: EntityManager, brandIds: string[]): Promise<Map<string, string | null>> {
    const brands = await new RegistryRecordRepository(manager).listBrands(brandIds);
    return new Map(brands.map((brand) => [brand.id, brand.generalAgent?.id ?? null]));
  }
}
