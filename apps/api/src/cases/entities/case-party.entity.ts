import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { PUBLIC_ID } from '../../platform/database-columns.js';
import { HMAC, SEALED } from './sealed-column.js';

/** Who complains or gives a clue. An anonymous tip-off has none. Its own table, so that no list of cases reads it by accident. */
@Entity('case_party')
@Index('ix_case_party_phone', ['phoneIndex'])
export class CasePartyEntity {
  @PrimaryColumn({ ...PUBLIC_ID, name: 'case_id' })
  caseId!: string;

  @Column('text', { ...SEALED, name: 'name_sealed' })
  nameSealed!: string;

  @Column('text', { ...SEALED, name: 'phone_sealed' })
  phoneSealed!: string;

  /** Of the digits. */
  @Column('char', { ...HMAC, name: 'phone_index' })
  phoneIndex!: string;

  @Column('text', { ...SEALED, name: 'address_sealed', nullable: true })
  addressSealed!: string | null;
}
