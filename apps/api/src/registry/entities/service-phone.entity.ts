import type { ServicePhonePurpose } from '@jiweibao/shared';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../platform/database-columns.js';
import { BrandEntity } from './brand.entity.js';

/** A number that a brand itself answers. Dates `YYYY-MM-DD`, both ends inclusive, null unbounded. */
@Entity('service_phone')
@Index('uq_service_phone_brand_number', ['brandId', 'number', 'purpose'], { unique: true })
@ForeignKey(() => BrandEntity, ['brandId'], ['id'], { name: 'fk_service_phone_brand' })
export class ServicePhoneEntity {
  @PrimaryColumn(PUBLIC_ID)
  id!: string;

  @Column('char', { ...PUBLIC_ID, name: 'brand_id' })
  brandId!: string;

  /** Digits only. */
  @Column('varchar', { ...code(20) })
  number!: string;

  @Column('varchar', { ...code(10), nullable: true })
  extension!: string | null;

  /** Which numbering plan it belongs to, as `parsePhoneNumber` tells: `service400`, `landline` … */
  @Column('varchar', { ...code(16) })
  kind!: string;

  @Column('varchar', { ...code(16) })
  purpose!: ServicePhonePurpose;

  @Column('varchar', { length: 120, nullable: true })
  hours!: string | null;

  @Column('date', { name: 'valid_from', nullable: true })
  validFrom!: string | null;

  @Column('date', { name: 'valid_to', nullable: true })
  validTo!: string | null;

  @Column('varchar', { length: 255 })
  source!: string;

  @Column('date', { name: 'last_confirmed_on', nullable: true })
  lastConfirmedOn!: string | null;
}
