import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { TOKEN_HASH_LENGTH } from '../../../platform/crypto/secret-token.js';
import { code, PUBLIC_ID } from '../../../platform/database-columns.js';

/** That WeChat was asked about a photo, and how it may fetch it. What it found is pushed, under the trace id. */
@Entity('case_photo_check')
@Index('uq_case_photo_check_token', ['tokenHash'], { unique: true })
export class PhotoCheckEntity {
  @PrimaryColumn({ ...PUBLIC_ID, name: 'file_id' })
  fileId!: string;

  /** SHA-256 of the token in the address that WeChat was given. */
  @Column('char', { ...PUBLIC_ID, length: TOKEN_HASH_LENGTH, name: 'token_hash' })
  tokenHash!: string;

  /** UTC. */
  @Column('datetime', { precision: 3, name: 'token_expires_at' })
  tokenExpiresAt!: Date;

  /** Null until WeChat has taken the question. */
  @Column('varchar', { ...code(64), name: 'trace_id', nullable: true })
  traceId!: string | null;
}
