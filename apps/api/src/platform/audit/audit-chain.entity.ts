import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BLIND_INDEX_LENGTH } from '../crypto/blind-index.js';
import { code, PUBLIC_ID } from '../database-columns.js';

/** The chain's end, in one row: how many entries are sealed and the last seal, so that an end cut off is noticed. */
@Entity('audit_chain')
export class AuditChainEntity {
  @PrimaryColumn('varchar', code(16))
  name!: string;

  @Column('bigint', { name: 'last_seq', unsigned: true })
  lastSeq!: number;

  @Column('char', { ...PUBLIC_ID, name: 'last_seal', length: BLIND_INDEX_LENGTH, nullable: true })
  lastSeal!: string | null;

  /** HMAC over the two above. */
  @Column('char', { ...PUBLIC_ID, name: 'head_seal', length: BLIND_INDEX_LENGTH, nullable: true })
  headSeal!: string | null;
}
