import { parsePhoneNumber } from '@jiweibao/shared';
import { type EntityManager, In } from 'typeorm';
import { insertRows, upsertRows } from '../platform/bulk-write.js';
import { BrandAliasEntity, BrandCategoryEntity, BrandEntity } from './entities/brand.entity.js';
import { CategoryAliasEntity, CategoryEntity } from './entities/category.entity.js';
import { GeneralAgentEntity } from './entities/general-agent.entity.js';
import { ServicePhoneEntity } from './entities/service-phone.entity.js';
import type { BrandRecord, CategoryRecord } from './registry-record.js';

/** Writes categories, agents and brands with what belongs to them. */
export class DeclarationRepository {
  constructor(private readonly manager: EntityManager) {}

  listAgents(): Promise<GeneralAgentEntity[]> {
    return this.manager.find(GeneralAgentEntity, { order: { creditCode: 'ASC' } });
  }

  saveAgents(agents: GeneralAgentEntity[]): Promise<void> {
    return upsertRows(this.manager, GeneralAgentEntity, agents);
  }

  /** Of all categories in their order, writes those whose code is in `changed`. */
  async saveCategories(all: (CategoryRecord & { position: number })[], changed: string[]): Promise<void> {
    if (changed.length === 0) return;
    const categories = all.filter(({ code }) => changed.includes(code));
    await upsertRows(
      this.manager,
      CategoryEntity,
      categories.map(({ code, name, position }) => ({ code, name, position })),
    );
    await this.manager.delete(CategoryAliasEntity, { categoryCode: In(changed) });
    await insertRows(
      this.manager,
      CategoryAliasEntity,
      categories.flatMap(({ code, aliases }) => aliases.map((alias) => ({ categoryCode: code, alias }))),
    );
  }

  async saveBrands(brands: BrandRecord[]): Promise<void> {
    if (brands.length === 0) return;
    await upsertRows(
      this.manager,
      BrandEntity,
      brands.map(({ id, name, pinyin, generalAgent }) => ({
        id,
        name,
        pinyin,
        generalAgentId: generalAgent?.id ?? null,
      })),
    );
    const brandId = In(brands.map((brand) => brand.id));
    await this.manager.delete(BrandAliasEntity, { brandId });
    await this.manager.delete(BrandCategoryEntity, { brandId });
    await insertRows(
      this.manager,
      BrandAliasEntity,
      brands.flatMap(({ id, aliases }) => aliases.map((alias) => ({ brandId: id, alias }))),
    );
    await insertRows(
      this.manager,
      BrandCategoryEntity,
      brands.flatMap(({ id, categoryCodes }) =>
        categoryCodes.map((categoryCode) => ({ brandId: id, categoryCode })),
      ),
    );
    await upsertRows(this.manager, ServicePhoneEntity, brands.flatMap(toServicePhoneRows));
  }
}

function toServicePhoneRows({ id: brandId, servicePhones }: BrandRecord): ServicePhoneEntity[] {
  return servicePhones.map((phone) => {
    const parsed = parsePhoneNumber(phone.number);
    if (!parsed.ok) throw new Error(`a service phone that is no number: ${parsed.reason}`);
    return { ...phone, brandId, kind: parsed.number.kind };
  });
}
