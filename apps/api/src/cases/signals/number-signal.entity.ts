import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { code } from '../../platform/database-columns.js';

/** What people met: a number that is registered nowhere, or one that a bureau warned of. */
export type SignalKind = 'unlisted' | 'warned';

/** How many people checked a doubtful number, on a day and in a county. No more than a hint: it never makes a warning. */
@Entity('number_signal')
@Index('ix_number_signal_day', ['day', 'countyCode'])
export class NumberSignalEntity {
  /** Digits. */
  @PrimaryColumn('varchar', { ...code(20) })
  number!: string;

  /** The brand that they meant; empty for none. (A key holds no null.) */
  @PrimaryColumn('varchar', { ...code(22), name: 'brand_id' })
  brandId!: string;

  /** Empty when nobody said where they were. */
  @PrimaryColumn('varchar', { ...code(6), name: 'county_code' })
  countyCode!: string;

  /** DATE `YYYY-MM-DD`, Asia/Shanghai. */
  @PrimaryColumn('date')
  day!: string;

  @PrimaryColumn('varchar', { ...code(16) })
  kind!: SignalKind;

  /** Each client once in each process. */
  @Column('int', { unsigned: true })
  count!: number;
}
