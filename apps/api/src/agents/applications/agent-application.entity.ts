import type { AgentApplicationState } from '@jiweibao/shared';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../platform/database-columns.js';

const SEALED = code(400);

/** Somebody asks for their company to keep the lists of brands. */
@Entity('agent_application')
@Index('uq_agent_application_query_code', ['queryCodeHash'], { unique: true })
@Index('ix_agent_application_state', ['state', 'receivedAt', 'id'])
@Index('ix_agent_application_kept', ['emptiedAt', 'decidedAt'])
export class AgentApplicationEntity {
  @PrimaryColumn(PUBLIC_ID)
  id!: string;

  /** Of the code by which the applicant looks after it. */
  @Column('char', { ...PUBLIC_ID, length: 43, name: 'query_code_hash' })
  queryCodeHash!: string;

  @Column('varchar', code(12))
  state!: AgentApplicationState;

  @Column('varchar', { length: 120, name: 'company_name' })
  companyName!: string;

  /** 统一社会信用代码, its check character verified. */
  @Column('varchar', { ...code(18), name: 'credit_code' })
  creditCode!: string;

  /** The agent of this credit code, if the registry had it; the one that was entered once it is approved. */
  @Column('char', { ...PUBLIC_ID, name: 'general_agent_id', nullable: true })
  generalAgentId!: string | null;

  /** Encrypted; null once its time is over. */
  @Column('varchar', { ...SEALED, name: 'contact_name_sealed', nullable: true })
  contactNameSealed!: string | null;

  /** Encrypted; null once its time is over. */
  @Column('varchar', { ...SEALED, name: 'contact_phone_sealed', nullable: true })
  contactPhoneSealed!: string | null;

  /** UTC. */
  @Column('datetime', { precision: 3, name: 'received_at' })
  receivedAt!: Date;

  @Column('datetime', { precision: 3, name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column('char', { ...PUBLIC_ID, name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  /** Why it was returned, or what was left out, for the applicant. */
  @Column('varchar', { length: 500, nullable: true })
  reasons!: string | null;

  /** Whom the approval invited; null for nobody. */
  @Column('char', { ...PUBLIC_ID, name: 'account_id', nullable: true })
  accountId!: string | null;

  /** UTC; when the contact's data was taken off it. */
  @Column('datetime', { precision: 3, name: 'emptied_at', nullable: true })
  emptiedAt!: Date | null;
}

/** A brand that is asked for, with what its letter says. */
@Entity('agent_application_brand')
@ForeignKey(() => AgentApplicationEntity, ['applicationId'], ['id'], {
  name: 'fk_agent_application_brand_application',
})
export class ApplicationBrandEntity {
  @PrimaryColumn('char', { ...PUBLIC_ID, name: 'application_id' })
  applicationId!: string;

  /** From 0, as the applicant put them. */
  @PrimaryColumn('tinyint', { unsigned: true })
  position!: number;

  @Column('varchar', { length: 60, name: 'brand_name' })
  brandName!: string;

  @Column('date', { name: 'valid_from' })
  validFrom!: string;

  @Column('date', { name: 'valid_to', nullable: true })
  validTo!: string | null;
}

/** A page of a brand's letter. */
@Entity('agent_application_file')
@ForeignKey(() => AgentApplicationEntity, ['applicationId'], ['id'], {
  name: 'fk_agent_application_file_application',
})
export class ApplicationFileEntity {
  @PrimaryColumn('char', { ...PUBLIC_ID, name: 'application_id' })
  applicationId!: string;

  @PrimaryColumn('tinyint', { unsigned: true, name: 'brand_position' })
  brandPosition!: number;

  @PrimaryColumn('tinyint', { unsigned: true })
  position!: number;

  @Column('char', { ...PUBLIC_ID, name: 'file_id' })
  fileId!: string;
}
