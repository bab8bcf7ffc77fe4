import type { MessageKind } from '@jiweibao/shared';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../platform/database-columns.js';
import { SEALED } from './sealed-column.js';

/**
 * `none`: nobody agreed to a WeChat message; the list has it all the same. `wanted`; `sending`: handed to WeChat, and not heard of
 * since; `sent`; `refused`: they no longer want it, or are no longer there; `unsure`: it may have arrived, so it is not sent again.
 */
export type CaseNoticeState = 'none' | 'wanted' | 'sending' | 'sent' | 'refused' | 'unsure';

/** What a consumer is told about their case. */
@Entity('case_message')
@Index('ix_case_message_case', ['caseId', 'createdAt'])
@Index('ix_case_message_notice', ['notice', 'createdAt'])
export class CaseMessageEntity {
  @PrimaryColumn(PUBLIC_ID)
  id!: string;

  @Column('char', { ...PUBLIC_ID, name: 'case_id' })
  caseId!: string;

  @Column('varchar', { ...code(16) })
  kind!: MessageKind;

  @Column('text', { ...SEALED, name: 'words_sealed' })
  wordsSealed!: string;

  @Column('varchar', { ...code(16) })
  notice!: CaseNoticeState;

  /** UTC. */
  @Column('datetime', { precision: 3, name: 'created_at' })
  createdAt!: Date;

  /** UTC. */
  @Column('datetime', { precision: 3, name: 'read_at', nullable: true })
  readAt!: Date | null;
}
