import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../platform/database-columns.js';
import { CategoryEntity } from './category.entity.js';
import { GeneralAgentEntity } from './general-agent.entity.js';

@Entity('brand')
@Index('uq_brand_name', ['name'], { unique: true })
@ForeignKey(() => GeneralAgentEntity, ['generalAgentId'], ['id'], { name: 'fk_brand_general_agent' })
export class BrandEntity {
  @PrimaryColumn(PUBLIC_ID)
  id!: string;

  @Column('varchar', { length: 60 })
  name!: string;

  /** Syllables separated by one space, no tones. Computed, but a person may correct it: 长虹 is `chang hong`. */
  @Column('varchar', { ...code(255) })
  pinyin!: string;

  @Column('char', { ...PUBLIC_ID, name: 'general_agent_id', nullable: true })
  generalAgentId!: string | null;
}

@Entity('brand_alias')
@ForeignKey(() => BrandEntity, ['brandId'], ['id'], { name: 'fk_brand_alias_brand' })
export class BrandAliasEntity {
  @PrimaryColumn('char', { ...PUBLIC_ID, name: 'brand_id' })
  brandId!: string;

  @PrimaryColumn('varchar', { length: 60, collation: 'utf8mb4_bin' })
  alias!: string;
}

/** What a brand makes, of the dictionary. */
@Entity('brand_category')
@ForeignKey(() => BrandEntity, ['brandId'], ['id'], { name: 'fk_brand_category_brand' })
@ForeignKey(() => CategoryEntity, ['categoryCode'], ['code'], { name: 'fk_brand_category_category' })
@Index('ix_brand_category_category', ['categoryCode'])
export class BrandCategoryEntity {
  @PrimaryColumn('char', { ...PUBLIC_ID, name: 'brand_id' })
  brandId!: string;

  @PrimaryColumn('varchar', { ...code(32), name: 'category_code' })
  categoryCode!: string;
}
