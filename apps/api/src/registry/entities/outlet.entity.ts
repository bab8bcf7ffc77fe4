import type { AuthorizationState, CoordinateSystem } from '@jiweibao/shared';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../platform/database-columns.js';
import type { OutletState } from '../outlet-state.js';
import { BrandEntity } from './brand.entity.js';
import { CategoryEntity } from './category.entity.js';
import { GeneralAgentEntity } from './general-agent.entity.js';

/** 网点. Its row lock guards the whole aggregate: phones and authorizations change only under it. */
@Entity('outlet')
@Index('ix_outlet_licence_code', ['licenceCode'])
@Index('ix_outlet_division_code', ['divisionCode'])
export class OutletEntity {
  @PrimaryColumn(PUBLIC_ID)
  id!: string;

  @Column('varchar', { length: 120 })
  name!: string;

  @Column('varchar', { ...code(18), name: 'licence_code', nullable: true })
  licenceCode!: string | null;

  @Column('varchar', { length: 255 })
  address!: string;

  /** 6 digits (county, functional zone) or 9 (township). */
  @Column('varchar', { ...code(12), name: 'division_code' })
  divisionCode!: string;

  /** GCJ-02 degrees; both or neither. */
  @Column('decimal', { precision: 9, scale: 6, nullable: true })
  lat!: number | null;

  @Column('decimal', { precision: 9, scale: 6, nullable: true })
  lng!: number | null;

  @Column('varchar', { ...code(8), name: 'location_given_in', nullable: true })
  locationGivenIn!: CoordinateSystem | null;

  @Column('varchar', { length: 255, nullable: true })
  hours!: string | null;

  @Column('varchar', { length: 500, nullable: true })
  services!: string | null;

  @Column('boolean', { name: 'trade_in', nullable: true })
  tradeIn!: boolean | null;

  @Column('varchar', { ...code(8) })
  state!: OutletState;
}

@Entity('outlet_phone')
@ForeignKey(() => OutletEntity, ['outletId'], ['id'], { name: 'fk_outlet_phone_outlet' })
@Index('ix_outlet_phone_number', ['number'])
export class OutletPhoneEntity {
  @PrimaryColumn('char', { ...PUBLIC_ID, name: 'outlet_id' })
  outletId!: string;

  /** Order in which the list gives them, from 0. */
  @PrimaryColumn('tinyint', { unsigned: true })
  position!: number;

  @Column('varchar', { ...code(20) })
  number!: string;

  @Column('varchar', { ...code(10), nullable: true })
  extension!: string | null;
}

/** Whose number a number of an outlet is: only that brand's authorization makes it official. */
@Entity('outlet_phone_brand')
@ForeignKey(() => OutletPhoneEntity, ['outletId', 'position'], ['outletId', 'position'], {
  name: 'fk_outlet_phone_brand_phone',
})
@ForeignKey(() => BrandEntity, ['brandId'], ['id'], { name: 'fk_outlet_phone_brand_brand' })
@Index('ix_outlet_phone_brand_brand', ['brandId'])
export class OutletPhoneBrandEntity {
  @PrimaryColumn('char', { ...PUBLIC_ID, name: 'outlet_id' })
  outletId!: string;

  @PrimaryColumn('tinyint', { unsigned: true })
  position!: number;

  @PrimaryColumn('char', { ...PUBLIC_ID, name: 'brand_id' })
  brandId!: string;
}

/**
 * 授权, one row for each category, so that a list of one category can never touch another one's. Readers see the categories of
 * equal terms gathered into one record.
 */
@Entity('outlet_authorization')
@ForeignKey(() => OutletEntity, ['outletId'], ['id'], { name: 'fk_outlet_authorization_outlet' })
@ForeignKey(() => BrandEntity, ['brandId'], ['id'], { name: 'fk_outlet_authorization_brand' })
@ForeignKey(() => CategoryEntity, ['categoryCode'], ['code'], { name: 'fk_outlet_authorization_category' })
@ForeignKey(() => GeneralAgentEntity, ['generalAgentId'], ['id'], { name: 'fk_outlet_authorization_agent' })
@Index('ix_outlet_authorization_brand', ['brandId', 'categoryCode'])
export class OutletAuthorizationEntity {
  @PrimaryColumn('char', { ...PUBLIC_ID, name: 'outlet_id' })
  outletId!: string;

  @PrimaryColumn('char', { ...PUBLIC_ID, name: 'brand_id' })
  brandId!: string;

  @PrimaryColumn('varchar', { ...code(32), name: 'category_code' })
  categoryCode!: string;

  /** The agent whose list said so. */
  @Column('char', { ...PUBLIC_ID, name: 'general_agent_id', nullable: true })
  generalAgentId!: string | null;

  @Column('date', { name: 'valid_from', nullable: true })
  validFrom!: string | null;

  @Column('date', { name: 'valid_to', nullable: true })
  validTo!: string | null;

  @Column('varchar', { length: 64, name: 'contract_number', nullable: true })
  contractNumber!: string | null;

  @Column('varchar', { ...code(12) })
  state!: AuthorizationState;
}
