import type { HelpAnswer, QuestionState } from '@jiweibao/shared';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../platform/database-columns.js';
import { SEALED } from '../entities/sealed-column.js';

/** A bureau asks a brand's general agent to help settle a complaint. What it is told holds nothing of the complainant. */
@Entity('case_help_request')
@Index('ix_case_help_request_case', ['caseId', 'askedAt'])
@Index('ix_case_help_request_agent', ['generalAgentId', 'state', 'dueOn'])
export class HelpRequestEntity {
  @PrimaryColumn(PUBLIC_ID)
  id!: string;

  /** The agent never learns it. */
  @Column('char', { ...PUBLIC_ID, name: 'case_id' })
  caseId!: string;

  @Column('char', { ...PUBLIC_ID, name: 'brand_id' })
  brandId!: string;

  /** The brand's agent when it was asked: nobody else sees the request. */
  @Column('char', { ...PUBLIC_ID, name: 'general_agent_id' })
  generalAgentId!: string;

  @Column('varchar', { ...code(9), name: 'bureau_code' })
  bureauCode!: string;

  /** JSON of a `ToldOfCase`. */
  @Column('text', { ...SEALED, name: 'told_sealed' })
  toldSealed!: string;

  @Column('char', { ...PUBLIC_ID, name: 'asked_by' })
  askedBy!: string;

  /** UTC. */
  @Column('datetime', { precision: 3, name: 'asked_at' })
  askedAt!: Date;

  /** The last day to answer; DATE, Asia/Shanghai. */
  @Column('date', { name: 'due_on' })
  dueOn!: string;

  @Column('varchar', { ...code(16) })
  state!: QuestionState;

  @Column('varchar', { ...code(16), nullable: true })
  answer!: HelpAnswer | null;

  @Column('text', { ...SEALED, name: 'answer_sealed', nullable: true })
  answerSealed!: string | null;

  @Column('char', { ...PUBLIC_ID, name: 'answered_by', nullable: true })
  answeredBy!: string | null;

  /** UTC. */
  @Column('datetime', { precision: 3, name: 'answered_at', nullable: true })
  answeredAt!: Date | null;
}
