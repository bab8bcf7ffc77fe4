import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { BLIND_INDEX_LENGTH } from '../crypto/blind-index.js';
import { code, PUBLIC_ID } from '../database-columns.js';

/** That an act was done, and what came of it: written in the act's own transaction. Holds nothing of what was sent. */
@Entity('idempotency_key')
@Index('ix_idempotency_key_done_at', ['doneAt'])
export class IdempotencyKeyEntity {
  /** Who acted: a consumer's id, or `anonymous`. */
  @PrimaryColumn('varchar', { ...code(32) })
  actor!: string;

  @PrimaryColumn('varchar', { ...code(32) })
  operation!: string;

  @PrimaryColumn('varchar', { ...code(64), name: 'idempotency_key' })
  idempotencyKey!: string;

  /** HMAC of the body; two bodies that say the same have the same. */
  @Column('char', { ...PUBLIC_ID, length: BLIND_INDEX_LENGTH, name: 'body_hmac' })
  bodyHmac!: string;

  @Column('char', { ...PUBLIC_ID, name: 'result_id' })
  resultId!: string;

  /** UTC. */
  @Column('datetime', { precision: 3, name: 'done_at' })
  doneAt!: Date;
}
