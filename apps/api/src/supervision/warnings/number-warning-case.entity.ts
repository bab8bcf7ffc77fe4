import type { HolderOutcome, WarningState } from '@jiweibao/shared';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../platform/database-columns.js';
import { SEALED } from '../sealed-words.js';

/** A bureau's case for warning about a number. What look-ups tell is the registry's warning, which publishing writes. */
@Entity('number_warning_case')
@Index('uq_number_warning_case_published', ['publishedNumber'], { unique: true })
@Index('ix_number_warning_case_bureau', ['bureauCode', 'state', 'changedAt'])
@Index('ix_number_warning_case_state', ['state', 'changedAt'])
@Index('ix_number_warning_case_review', ['state', 'reviewOn'])
@Index('ix_number_warning_case_number', ['number'])
@Index('ix_number_warning_case_kept', ['emptiedAt', 'endedAt'])
export class NumberWarningCaseEntity {
  @PrimaryColumn(PUBLIC_ID)
  id!: string;

  /** Digits. */
  @Column('varchar', { ...code(20) })
  number!: string;

  /** The same while it is published, else null: one published case a number. */
  @Column('varchar', { ...code(20), name: 'published_number', nullable: true })
  publishedNumber!: string | null;

  /** The brand that it pretends to be; null for none that is known. */
  @Column('char', { ...PUBLIC_ID, name: 'brand_id', nullable: true })
  brandId!: string | null;

  /** Whose case it is. */
  @Column('varchar', { ...code(9), name: 'bureau_code' })
  bureauCode!: string;

  @Column('varchar', { ...code(16) })
  state!: WarningState;

  /** How many steps its history has: what somebody saw when they decided. */
  @Column('int', { unsigned: true })
  version!: number;

  /** What consumers read: why. */
  @Column('varchar', { length: 255 })
  reason!: string;

  /** What consumers read: who confirmed it, and where that is published. */
  @Column('varchar', { length: 255 })
  source!: string;

  /** By when it is looked at again; DATE, Asia/Shanghai. */
  @Column('date', { name: 'review_on', nullable: true })
  reviewOn!: string | null;

  @Column('varchar', { ...code(16), name: 'holder_outcome', nullable: true })
  holderOutcome!: HolderOutcome | null;

  /** DATE, Asia/Shanghai. */
  @Column('date', { name: 'holder_asked_on', nullable: true })
  holderAskedOn!: string | null;

  @Column('text', { ...SEALED, name: 'holder_asked_how_sealed', nullable: true })
  holderAskedHowSealed!: string | null;

  @Column('text', { ...SEALED, name: 'holder_answer_sealed', nullable: true })
  holderAnswerSealed!: string | null;

  /** Who wrote the words last, and who proposed them: neither approves. */
  @Column('char', { ...PUBLIC_ID, name: 'edited_by' })
  editedBy!: string;

  @Column('char', { ...PUBLIC_ID, name: 'proposed_by', nullable: true })
  proposedBy!: string | null;

  /** UTC. */
  @Column('datetime', { precision: 3, name: 'created_at' })
  createdAt!: Date;

  /** UTC. */
  @Column('datetime', { precision: 3, name: 'changed_at' })
  changedAt!: Date;

  /** UTC; when it was published first. */
  @Column('datetime', { precision: 3, name: 'published_at', nullable: true })
  publishedAt!: Date | null;

  /** UTC; withdrawn or dropped. */
  @Column('datetime', { precision: 3, name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  /** UTC; when the words beside the public ones were taken off it, its time being over. */
  @Column('datetime', { precision: 3, name: 'emptied_at', nullable: true })
  emptiedAt!: Date | null;
}
