import { Column, Entity, PrimaryColumn } from 'typeorm';
import { PUBLIC_ID } from '../../platform/database-columns.js';

/** When somebody who answers for a brand last said that an outlet's entry is right. A row of its own: it changes nothing that readers see. */
@Entity('outlet_confirmation')
export class OutletConfirmationEntity {
  @PrimaryColumn('char', { ...PUBLIC_ID, name: 'outlet_id' })
  outletId!: string;

  @PrimaryColumn('char', { ...PUBLIC_ID, name: 'brand_id' })
  brandId!: string;

  /** DATE, Asia/Shanghai. */
  @Column('date', { name: 'confirmed_on' })
  confirmedOn!: string;
}
