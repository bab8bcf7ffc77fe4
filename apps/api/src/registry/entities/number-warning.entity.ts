import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../platform/database-columns.js';
import { BrandEntity } from './brand.entity.js';

/** A bureau's published finding that a number pretends to be a brand's. Withdrawing one leaves its trace. */
@Entity('number_warning')
@ForeignKey(() => BrandEntity, ['impersonatedBrandId'], ['id'], { name: 'fk_number_warning_brand' })
@Index('ix_number_warning_number', ['number'])
export class NumberWarningEntity {
  @PrimaryColumn(PUBLIC_ID)
  id!: string;

  /** Digits only. */
  @Column('varchar', { ...code(20) })
  number!: string;

  @Column('varchar', { length: 255 })
  reason!: string;

  @Column('varchar', { length: 255 })
  source!: string;

  @Column('char', { ...PUBLIC_ID, name: 'impersonated_brand_id', nullable: true })
  impersonatedBrandId!: string | null;

  @Column('date', { name: 'published_on' })
  publishedOn!: string;

  @Column('date', { name: 'withdrawn_on', nullable: true })
  withdrawnOn!: string | null;
}
