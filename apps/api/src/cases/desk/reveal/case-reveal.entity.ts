import type { RevealPurpose } from '@jiweibao/shared';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../../platform/database-columns.js';
import { SEALED } from '../../entities/sealed-column.js';

/** That somebody of a bureau saw a person's full name, phone and address, and what for. */
@Entity('case_reveal')
@Index('ix_case_reveal_account', ['accountId', 'revealedAt'])
@Index('ix_case_reveal_case', ['caseId', 'revealedAt'])
export class CaseRevealEntity {
  @PrimaryColumn(PUBLIC_ID)
  id!: string;

  @Column('char', { ...PUBLIC_ID, name: 'case_id' })
  caseId!: string;

  @Column('char', { ...PUBLIC_ID, name: 'account_id' })
  accountId!: string;

  @Column('varchar', { ...code(24) })
  purpose!: RevealPurpose;

  /** In their own words; apart from the trail, which holds codes only. */
  @Column('text', { ...SEALED, name: 'words_sealed', nullable: true })
  wordsSealed!: string | null;

  /** UTC. */
  @Column('datetime', { precision: 3, name: 'revealed_at' })
  revealedAt!: Date;
}
