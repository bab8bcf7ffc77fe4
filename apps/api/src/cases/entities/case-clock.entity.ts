import type { ClockKind } from '@jiweibao/shared';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../platform/database-columns.js';
import type { ClockState } from '../rules/clock.js';

/** A period that runs on a case. All days are DATE `YYYY-MM-DD`, Asia/Shanghai. */
@Entity('case_clock')
@Index('ix_case_clock_due', ['finishedOn', 'dueOn', 'caseId'])
@Index('ix_case_clock_ended', ['dueOn', 'kind', 'state', 'finishedOn', 'caseId'])
@Index('ix_case_clock_provisional', ['provisional', 'state'])
export class CaseClockEntity {
  @PrimaryColumn({ ...PUBLIC_ID, name: 'case_id' })
  caseId!: string;

  @PrimaryColumn({ ...code(24) })
  kind!: ClockKind;

  /** A period that starts again (a receiver's own, a reopened case's) is the next round; earlier ones stay for the record. */
  @PrimaryColumn('smallint', { unsigned: true })
  round!: number;

  @Column('varchar', { ...code(16) })
  state!: ClockState;

  /** The day of the event that starts it; counting begins the day after. */
  @Column('date', { name: 'started_on' })
  startedOn!: string;

  @Column('date', { name: 'due_on' })
  dueOn!: string;

  /** It runs into days for which no calendar is published yet. */
  @Column('boolean')
  provisional!: boolean;

  @Column('date', { name: 'paused_on', nullable: true })
  pausedOn!: string | null;

  /** Days that it stood still so far, in the unit of its period: working days or calendar days. */
  @Column('int', { name: 'paused_days', unsigned: true, default: 0 })
  pausedDays!: number;

  @Column('date', { name: 'extended_on', nullable: true })
  extendedOn!: string | null;

  @Column('date', { name: 'finished_on', nullable: true })
  finishedOn!: string | null;
}
