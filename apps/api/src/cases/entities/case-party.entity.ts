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

  /** Null for a letter without a number. */
  @Column('text', { ...SEALED, name: 'phone_sealed', nullable: true })
  phoneSealed!: string | null;

  /** Of the digits; null where there are none, so that those without a phone are not taken for one another. */
  @Column('char', { ...HMAC, name: 'phone_index', nullable: true })
  phoneIndex!: string | null;

  @Column('text', { ...SEALED, name: 'address_sealed', nullable: true })
  addressSealed!: string | null;
}
