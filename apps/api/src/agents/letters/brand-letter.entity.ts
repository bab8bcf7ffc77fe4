import type { BrandLetterState } from '@jiweibao/shared';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../platform/database-columns.js';

/** 授权书: a brand's letter that lets a general agent speak for it, and what a bureau made of it. */
@Entity('agent_brand_letter')
@Index('ix_agent_brand_letter_agent', ['generalAgentId', 'brandId'])
@Index('ix_agent_brand_letter_state', ['state', 'sentAt', 'id'])
export class BrandLetterEntity {
  @PrimaryColumn(PUBLIC_ID)
  id!: string;

  /** The registry's. */
  @Column('char', { ...PUBLIC_ID, name: 'general_agent_id' })
  generalAgentId!: string;

  /** The registry's. */
  @Column('char', { ...PUBLIC_ID, name: 'brand_id' })
  brandId!: string;

  /** DATE, as the letter says; both ends inclusive. */
  @Column('date', { name: 'valid_from' })
  validFrom!: string;

  /** Null for a letter without an end. */
  @Column('date', { name: 'valid_to', nullable: true })
  validTo!: string | null;

  @Column('varchar', code(12))
  state!: BrandLetterState;

  /** UTC. */
  @Column('datetime', { precision: 3, name: 'sent_at' })
  sentAt!: Date;

  /** The agent's account; null when it came with an application. */
  @Column('char', { ...PUBLIC_ID, name: 'sent_by', nullable: true })
  sentBy!: string | null;

  @Column('datetime', { precision: 3, name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  /** The account of who reviewed or ended it. */
  @Column('char', { ...PUBLIC_ID, name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  /** Why it was returned or ended, for the agent. */
  @Column('varchar', { length: 500, nullable: true })
  reasons!: string | null;
}

/** The letter itself: its pages as photos, or a document. */
@Entity('agent_brand_letter_file')
@ForeignKey(() => BrandLetterEntity, ['letterId'], ['id'], { name: 'fk_agent_brand_letter_file_letter' })
export class BrandLetterFileEntity {
  @PrimaryColumn('char', { ...PUBLIC_ID, name: 'letter_id' })
  letterId!: string;

  /** From 0. */
  @PrimaryColumn('tinyint', { unsigned: true })
  position!: number;

  /** Of the storage's. */
  @Column('char', { ...PUBLIC_ID, name: 'file_id' })
  fileId!: string;
}
