import type { CorrectionState, EntryFault } from '@jiweibao/shared';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../platform/database-columns.js';
import type { NoticeState } from './correction-notice.js';
import type { NoteCheck } from './note-check.js';

const joined = (faults: EntryFault[]) => faults.join(',');
const apart = (text: string) => text.split(',') as EntryFault[];

/** What a reader said is wrong with an outlet's entry. Nobody has to say who they are. */
@Entity('outlet_correction')
@Index('ix_outlet_correction_state', ['state', 'receivedAt'])
@Index('ix_outlet_correction_outlet', ['outletId', 'state'])
@Index('ix_outlet_correction_consumer', ['consumerId'])
@Index('ix_outlet_correction_kept', ['emptiedAt', 'resolvedAt'])
export class OutletCorrectionEntity {
  @PrimaryColumn(PUBLIC_ID)
  id!: string;

  /** The registry's; its row may be closed since. */
  @Column('char', { ...PUBLIC_ID, name: 'outlet_id' })
  outletId!: string;

  /** Each at most once, in the vocabulary's order. */
  @Column('varchar', { ...code(120), transformer: { to: joined, from: apart } })
  faults!: EntryFault[];

  /** The reader's words, as they may be shown in one line; null for none. */
  @Column('varchar', { length: 500, nullable: true })
  note!: string | null;

  @Column('varchar', { ...code(16) })
  state!: CorrectionState;

  /** UTC. */
  @Column('datetime', { precision: 3, name: 'received_at' })
  receivedAt!: Date;

  /** UTC; null while open. */
  @Column('datetime', { precision: 3, name: 'resolved_at', nullable: true })
  resolvedAt!: Date | null;

  /** What the keepers found. */
  @Column('varchar', { length: 500, name: 'resolution_note', nullable: true })
  resolutionNote!: string | null;

  /** Null when they had not logged in, or have deleted their account since. */
  @Column('char', { ...PUBLIC_ID, name: 'consumer_id', nullable: true })
  consumerId!: string | null;

  @Column('varchar', { ...code(16), name: 'note_check', nullable: true })
  noteCheck!: NoteCheck | null;

  @Column('varchar', { ...code(16), nullable: true })
  notice!: NoticeState | null;

  /** UTC; when the words were taken off it, its time being over. */
  @Column('datetime', { precision: 3, name: 'emptied_at', nullable: true })
  emptiedAt!: Date | null;
}
