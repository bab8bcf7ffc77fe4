import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { PUBLIC_ID } from '../../platform/database-columns.js';
import { HMAC } from './sealed-column.js';

/** Somebody who opened a filing by its number and query code: for two hours they see its cases, and nothing else. */
@Entity('case_session')
@Index('ix_case_session_expires_at', ['expiresAt'])
export class CaseSessionEntity {
  /** SHA-256; the token itself is with the person only. */
  @PrimaryColumn({ ...HMAC, name: 'token_hash' })
  tokenHash!: string;

  /** One case of the filing; the other is linked with it. */
  @Column('char', { ...PUBLIC_ID, name: 'case_id' })
  caseId!: string;

  /** UTC. */
  @Column('datetime', { precision: 3, name: 'expires_at' })
  expiresAt!: Date;
}
