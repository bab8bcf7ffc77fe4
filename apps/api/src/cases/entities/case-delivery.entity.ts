import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../platform/database-columns.js';

/** One desk that a case reached; the one without an end is where it lies. */
@Entity('case_delivery')
@Index('ix_case_delivery_holder', ['holderCode', 'endedAt', 'openedAt'])
@Index('ix_case_delivery_unopened', ['endedAt', 'openedAt', 'deliveredAt'])
export class CaseDeliveryEntity {
  @PrimaryColumn({ ...PUBLIC_ID, name: 'case_id' })
  caseId!: string;

  @PrimaryColumn('smallint', { unsigned: true })
  round!: number;

  @Column('varchar', { ...code(9), name: 'holder_code' })
  holderCode!: string;

  /**
   * When the bureau that handles it received it, DATE Asia/Shanghai: its periods count from there. The first round's stays the
   * case's; a station has its bureau's day.
   */
  @Column('date', { name: 'received_on' })
  receivedOn!: string;

  /** UTC; null while no active handler is there to see it. */
  @Column('datetime', { precision: 3, name: 'delivered_at', nullable: true })
  deliveredAt!: Date | null;

  /** UTC; when somebody of that desk first opened it. */
  @Column('datetime', { precision: 3, name: 'opened_at', nullable: true })
  openedAt!: Date | null;

  @Column('char', { ...PUBLIC_ID, name: 'opened_by', nullable: true })
  openedBy!: string | null;

  /** UTC; when it went on to another desk. */
  @Column('datetime', { precision: 3, name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}
