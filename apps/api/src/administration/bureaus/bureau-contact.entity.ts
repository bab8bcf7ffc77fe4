import { Column, Entity, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../platform/database-columns.js';

/** How a bureau can be reached, as consumers are told it. One row for each time that it was changed; the highest version holds. */
@Entity('bureau_contact')
export class BureauContactEntity {
  @PrimaryColumn('varchar', { ...code(9), name: 'bureau_code' })
  bureauCode!: string;

  /** From 1, without gaps. */
  @PrimaryColumn('int', { unsigned: true })
  version!: number;

  /** As people write it, with area code; null where none is told. */
  @Column('varchar', { ...code(40), nullable: true })
  phone!: string | null;

  @Column('varchar', { length: 200, nullable: true })
  address!: string | null;

  @Column('varchar', { length: 100, name: 'opening_hours', nullable: true })
  openingHours!: string | null;

  /** UTC. */
  @Column('datetime', { precision: 3, name: 'changed_at' })
  changedAt!: Date;

  @Column('char', { ...PUBLIC_ID, name: 'changed_by' })
  changedBy!: string;
}
