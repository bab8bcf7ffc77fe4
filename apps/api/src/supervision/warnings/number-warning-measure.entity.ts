import type { WarningMeasure } from '@jiweibao/shared';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../platform/database-columns.js';
import { SEALED } from '../sealed-words.js';

/** What a bureau did about a number beside warning: 约谈、提醒、通报 (冀市监发〔2024〕57号). */
@Entity('number_warning_measure')
@Index('ix_number_warning_measure_warning', ['warningId', 'takenOn'])
export class NumberWarningMeasureEntity {
  @PrimaryColumn(PUBLIC_ID)
  id!: string;

  @Column('char', { ...PUBLIC_ID, name: 'warning_id' })
  warningId!: string;

  @Column('varchar', { ...code(16) })
  kind!: WarningMeasure;

  /** DATE, Asia/Shanghai. */
  @Column('date', { name: 'taken_on' })
  takenOn!: string;

  @Column('text', { ...SEALED, name: 'words_sealed', nullable: true })
  wordsSealed!: string | null;

  @Column('char', { ...PUBLIC_ID, name: 'added_by' })
  addedBy!: string;

  /** UTC. */
  @Column('datetime', { precision: 3, name: 'added_at' })
  addedAt!: Date;
}
