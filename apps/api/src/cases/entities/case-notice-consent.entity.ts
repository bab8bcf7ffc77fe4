import type { MessageKind } from '@jiweibao/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../platform/database-columns.js';

/** How many messages of a kind a consumer agreed to get by WeChat about a case, and has not got yet. */
@Entity('case_notice_consent')
export class CaseNoticeConsentEntity {
  @PrimaryColumn({ ...PUBLIC_ID, name: 'case_id' })
  caseId!: string;

  @PrimaryColumn({ ...code(16) })
  kind!: MessageKind;

  @Column('smallint', { unsigned: true })
  unused!: number;
}
