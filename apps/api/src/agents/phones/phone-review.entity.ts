import type { PhoneReviewKind, PhoneReviewState } from '@jiweibao/shared';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../platform/database-columns.js';
import type { PhoneProposal } from './phone-proposal.js';

/** Plain text, because the servers differ about the type JSON. */
const json = {
  to: (proposal: PhoneProposal) => JSON.stringify(proposal),
  from: (text: string) => JSON.parse(text) as PhoneProposal,
};

/** What an agent asks to have published of phones. Nothing of it is official before a bureau approves it. */
@Entity('phone_review')
@Index('uq_phone_review_pending', ['pendingKey'], { unique: true })
@Index('ix_phone_review_state', ['state', 'proposedAt', 'id'])
@Index('ix_phone_review_agent', ['generalAgentId', 'state', 'proposedAt'])
@Index('ix_phone_review_outlet', ['outletId', 'state'])
export class PhoneReviewEntity {
  @PrimaryColumn(PUBLIC_ID)
  id!: string;

  /** The registry's. */
  @Column('char', { ...PUBLIC_ID, name: 'general_agent_id' })
  generalAgentId!: string;

  @Column('varchar', code(16))
  kind!: PhoneReviewKind;

  /** Of a service phone; null for an outlet's. */
  @Column('char', { ...PUBLIC_ID, name: 'brand_id', nullable: true })
  brandId!: string | null;

  /** The registered number that it is to replace; null for a new one. */
  @Column('char', { ...PUBLIC_ID, name: 'service_phone_id', nullable: true })
  servicePhoneId!: string | null;

  /** Null for a service phone. */
  @Column('char', { ...PUBLIC_ID, name: 'outlet_id', nullable: true })
  outletId!: string | null;

  @Column('text', { transformer: json })
  proposal!: PhoneProposal;

  @Column('varchar', code(12))
  state!: PhoneReviewState;

  /** What it is about, while it waits: so one thing waits once. Null once decided. */
  @Column('varchar', { ...code(80), name: 'pending_key', nullable: true })
  pendingKey!: string | null;

  /** UTC. */
  @Column('datetime', { precision: 3, name: 'proposed_at' })
  proposedAt!: Date;

  @Column('char', { ...PUBLIC_ID, name: 'proposed_by', nullable: true })
  proposedBy!: string | null;

  @Column('datetime', { precision: 3, name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column('char', { ...PUBLIC_ID, name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  /** Why it was returned, for the agent. */
  @Column('varchar', { length: 500, nullable: true })
  reasons!: string | null;
}
