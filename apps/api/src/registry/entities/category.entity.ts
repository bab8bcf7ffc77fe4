import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { code } from '../../platform/database-columns.js';

/** 品类: an editable dictionary. */
@Entity('category')
export class CategoryEntity {
  @PrimaryColumn(code(32))
  code!: string;

  @Column('varchar', { length: 40 })
  name!: string;

  /** Order in which people see the dictionary. */
  @Column('smallint', { unsigned: true })
  position!: number;
}

@Entity('category_alias')
@ForeignKey(() => CategoryEntity, ['categoryCode'], ['code'], { name: 'fk_category_alias_category' })
export class CategoryAliasEntity {
  @PrimaryColumn('varchar', { ...code(32), name: 'category_code' })
  categoryCode!: string;

  @PrimaryColumn('varchar', { length: 40, collation: 'utf8mb4_bin' })
  alias!: string;
}
