import type { DataSource, EntityManager } from 'typeorm';
import type { BrandRecord, CategoryRecord } from './registry-record.js';
import { RegistryRecordRepository } from './registry-record.repository.js';

/** The registry's brands and categories, for features that name them. */
export class BrandDirectory {
  constructor(private readonly dataSource: () => DataSource) {}

  listBrands(): Promise<BrandRecord[]> {
    return new RegistryRecordRepository(this.dataSource().manager).listBrands();
  }

  listCategories(): Promise<CategoryRecord[]> {
    return new RegistryRecordRepository(this.dataSource().manager).listCategories();
  }

  /** The general agents of these brands, null for a brand that has none, as the manager's transaction sees them. */
  async agentsOf(manager: EntityManager, brandIds: string[]): Promise<Map<string, string | null>> {
    const brands = await new RegistryRecordRepository(manager).listBrands(brandIds);
    return new Map(brands.map((brand) => [brand.id, brand.generalAgent?.id ?? null]));
  }
}
