import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PUBLIC_ID } from '../../platform/database-columns.js';
import { OutletEntity } from './outlet.entity.js';

/** 网点证书. Never deleted: a withdrawn one must go on being answered as withdrawn for as long as it hangs somewhere. */
@Entity('outlet_certificate')
@ForeignKey(() => OutletEntity, ['outletId'], ['id'], { name: 'fk_outlet_certificate_outlet' })
@Index('uq_outlet_certificate_token', ['token'], { unique: true })
@Index('ix_outlet_certificate_outlet', ['outletId'])
export class OutletCertificateEntity {
  /** Names it to its keepers and in the change log, where the token has no business. */
  @PrimaryColumn(PUBLIC_ID)
  id!: string;

  /** What the code on the paper holds: 128 random bits in base64url, see `newPublicId`. */
  @Column(PUBLIC_ID)
  token!: string;

  @Column('char', { ...PUBLIC_ID, name: 'outlet_id' })
  outletId!: string;

  /** UTC. */
  @Column('datetime', { precision: 3, name: 'issued_at' })
  issuedAt!: Date;

  /** UTC; null while it stands. */
  @Column('datetime', { precision: 3, name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  /** For the keepers, not for the public. */
  @Column('varchar', { length: 255, name: 'withdrawn_reason', nullable: true })
  withdrawnReason!: string | null;
}
