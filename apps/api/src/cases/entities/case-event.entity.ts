import type { CaseEventAct, CaseState } from '@jiweibao/shared';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../platform/database-columns.js';
import { SEALED } from './sealed-column.js';

export type CaseActorKind = 'consumer' | 'staff' | 'system';

/** One thing that happened to a case, never altered afterwards. */
@Entity('case_event')
@Index('ix_case_event_act', ['act', 'happenedAt', 'caseId', 'seq'])
export class CaseEventEntity {
  @PrimaryColumn({ ...PUBLIC_ID, name: 'case_id' })
  caseId!: string;

  /** 1 is the filing; without gaps. */
  @PrimaryColumn('int', { unsigned: true })
  seq!: number;

  @Column('varchar', { ...code(24) })
  act!: CaseEventAct;

  /** Of the request that brought it, whose answer it is; null for the filing and for what the program did by itself. */
  @Column('char', { ...PUBLIC_ID, name: 'act_id', nullable: true })
  actId!: string | null;

  @Column('varchar', { ...code(24), name: 'from_state', nullable: true })
  fromState!: CaseState | null;

  @Column('varchar', { ...code(24), name: 'to_state' })
  toState!: CaseState;

  @Column('varchar', { ...code(16), name: 'actor_kind' })
  actorKind!: CaseActorKind;

  /** An account's or a consumer's id. */
  @Column('char', { ...PUBLIC_ID, name: 'actor_id', nullable: true })
  actorId!: string | null;

  /** The bureau or station whose desk it lay on when this happened. */
  @Column('varchar', { ...code(9), name: 'holder_code' })
  holderCode!: string;

  /** UTC. */
  @Column('datetime', { precision: 3, name: 'happened_at' })
  happenedAt!: Date;

  /** For the bureaus only. */
  @Column('text', { ...SEALED, name: 'note_sealed', nullable: true })
  noteSealed!: string | null;

  /** Fit for the consumer: what the officer wrote for them, or what they wrote themselves. */
  @Column('text', { ...SEALED, name: 'words_sealed', nullable: true })
  wordsSealed!: string | null;

  /** What the consumer was told of it, whole, as it was told then; null for nothing. It holds the officer's words too. */
  @Column('text', { ...SEALED, name: 'told_sealed', nullable: true })
  toldSealed!: string | null;

  /** The act's particulars (ground, dates, place, measure …): JSON, sealed, since some of them are people's words. */
  @Column('text', { ...SEALED, name: 'particulars_sealed', nullable: true })
  particularsSealed!: string | null;
}
