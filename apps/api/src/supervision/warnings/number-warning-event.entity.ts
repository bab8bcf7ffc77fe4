import type { WarningState, WarningStep } from '@jiweibao/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../platform/database-columns.js';
import { SEALED } from '../sealed-words.js';

/** One step in the history of a warning case. Its number is the case's version after it. */
@Entity('number_warning_event')
export class NumberWarningEventEntity {
  @PrimaryColumn('char', { ...PUBLIC_ID, name: 'warning_id' })
  warningId!: string;

  @PrimaryColumn('int', { unsigned: true })
  seq!: number;

  @Column('varchar', { ...code(16) })
  step!: WarningStep;

  @Column('varchar', { ...code(16), name: 'to_state' })
  toState!: WarningState;

  /** Of a bureau; of a general agent for `answer`. */
  @Column('char', { ...PUBLIC_ID, name: 'actor_id' })
  actorId!: string;

  /** UTC. */
  @Column('datetime', { precision: 3, name: 'happened_at' })
  happenedAt!: Date;

  /** Why; null where nothing was asked. */
  @Column('text', { ...SEALED, name: 'words_sealed', nullable: true })
  wordsSealed!: string | null;
}
