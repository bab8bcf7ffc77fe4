import type { QuestionAnswer, QuestionState } from '@jiweibao/shared';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../platform/database-columns.js';
import { SEALED } from '../sealed-words.js';

/** "Is this number yours?", asked of the general agent of one brand. */
@Entity('number_question')
@Index('ix_number_question_bureau', ['bureauCode', 'state', 'dueOn'])
@Index('ix_number_question_agent', ['generalAgentId', 'state', 'dueOn'])
@Index('ix_number_question_warning', ['warningId'])
@Index('ix_number_question_number', ['number'])
@Index('ix_number_question_kept', ['emptiedAt', 'askedAt'])
export class NumberQuestionEntity {
  @PrimaryColumn(PUBLIC_ID)
  id!: string;

  /** Digits. */
  @Column('varchar', { ...code(20) })
  number!: string;

  @Column('char', { ...PUBLIC_ID, name: 'brand_id' })
  brandId!: string;

  /** The brand's agent when it was asked: nobody else sees the question. */
  @Column('char', { ...PUBLIC_ID, name: 'general_agent_id' })
  generalAgentId!: string;

  @Column('varchar', { ...code(9), name: 'bureau_code' })
  bureauCode!: string;

  /** What it is asked for; the agent learns of neither. */
  @Column('char', { ...PUBLIC_ID, name: 'warning_id', nullable: true })
  warningId!: string | null;

  @Column('char', { ...PUBLIC_ID, name: 'case_id', nullable: true })
  caseId!: string | null;

  /** What the bureau adds for the agent. */
  @Column('text', { ...SEALED, name: 'words_sealed', nullable: true })
  wordsSealed!: string | null;

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
  answer!: QuestionAnswer | null;

  /** Which of its outlets has the number. */
  @Column('varchar', { length: 120, name: 'outlet_name', nullable: true })
  outletName!: string | null;

  @Column('text', { ...SEALED, name: 'answer_sealed', nullable: true })
  answerSealed!: string | null;

  @Column('char', { ...PUBLIC_ID, name: 'answered_by', nullable: true })
  answeredBy!: string | null;

  /** UTC. */
  @Column('datetime', { precision: 3, name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  /** UTC; when the words and files were taken off it, their time being over. */
  @Column('datetime', { precision: 3, name: 'emptied_at', nullable: true })
  emptiedAt!: Date | null;
}

/** A file that came with an answer. */
@Entity('number_question_file')
export class NumberQuestionFileEntity {
  @PrimaryColumn('char', { ...PUBLIC_ID, name: 'question_id' })
  questionId!: string;

  @PrimaryColumn('char', { ...PUBLIC_ID, name: 'file_id' })
  fileId!: string;

  /** From 0, as they were put. */
  @Column('tinyint', { unsigned: true })
  position!: number;
}
