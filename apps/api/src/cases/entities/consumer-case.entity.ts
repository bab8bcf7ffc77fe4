import type { CaseChannel, CaseKind, CaseRequest, CaseState, ViolationKind } from '@jiweibao/shared';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../platform/database-columns.js';
import { joined } from './joined-column.js';
import { HMAC, SEALED } from './sealed-column.js';

/** How a case came to whose desk: by which fact about the place. */
export type RoutingPath = 'outlet' | 'address' | 'visit' | 'platform' | 'override' | 'triage' | 'staff';

/** Whether somebody who can act has it before them; apart from how the case itself stands. */
export type DeliveryState = 'delivered' | 'undelivered';

/** How WeChat judges somebody's words. */
export type FactsCheck = 'pass' | 'review' | 'risky';

/**
 * One complaint or one tip-off. Words that people wrote are sealed; who wrote them is in `case_party`. What a bureau needs to
 * find a case by stays in clear: the business, the place, the dates.
 */
@Entity('consumer_case')
@Index('uq_consumer_case_number', ['number'], { unique: true })
@Index('uq_consumer_case_external_number', ['externalNumber', 'kind'], { unique: true })
@Index('ix_consumer_case_holder', ['holderCode', 'state', 'receivedAt', 'id'])
@Index('ix_consumer_case_received', ['receivedAt', 'id'])
@Index('ix_consumer_case_assigned', ['assignedAccountId', 'state', 'receivedAt'])
@Index('ix_consumer_case_consumer', ['consumerId', 'receivedAt'])
@Index('ix_consumer_case_outlet', ['outletId', 'receivedAt'])
@Index('ix_consumer_case_respondent_phone', ['respondentPhone', 'receivedAt'])
@Index('ix_consumer_case_routing_path', ['routingPath', 'endedAt', 'receivedAt', 'id'])
@Index('ix_consumer_case_respondent_name', ['respondentNameIndex', 'receivedAt'])
@Index('ix_consumer_case_delivery', ['deliveryState', 'receivedAt'])
@Index('ix_consumer_case_overview', [
  'receivedAt',
  'holderCode',
  'kind',
  'channel',
  'categoryCode',
  'brandId',
  'countyCode',
  'violationKinds',
])
@Index('ix_consumer_case_ended', ['endedAt', 'holderCode', 'kind', 'countyCode'])
@Index('ix_consumer_case_kept', ['emptiedAt', 'endedAt'])
export class ConsumerCaseEntity {
  @PrimaryColumn(PUBLIC_ID)
  id!: string;

  /** What people say on the phone: 15 digits, the last a check digit. */
  @Column('varchar', { ...code(20) })
  number!: string;

  @Column('varchar', { ...code(16) })
  kind!: CaseKind;

  @Column('varchar', { ...code(24) })
  state!: CaseState;

  @Column('varchar', { ...code(16) })
  channel!: CaseChannel;

  /** The number it has on the national platform. */
  @Column('varchar', { ...code(40), name: 'external_number', nullable: true })
  externalNumber!: string | null;

  /** The other half of a submission that held both kinds. */
  @Column('char', { ...PUBLIC_ID, name: 'linked_case_id', nullable: true })
  linkedCaseId!: string | null;

  /** Null for who did not log in, or has deleted their account since. */
  @Column('char', { ...PUBLIC_ID, name: 'consumer_id', nullable: true })
  consumerId!: string | null;

  /** HMAC of the code that opens this filing without a log-in; both cases of a filing have the same. */
  @Column('char', { ...HMAC, name: 'query_code_hmac', nullable: true })
  queryCodeHmac!: string | null;

  /** A registered outlet, when the respondent is one. */
  @Column('char', { ...PUBLIC_ID, name: 'outlet_id', nullable: true })
  outletId!: string | null;

  @Column('varchar', { length: 120, name: 'respondent_name', nullable: true })
  respondentName!: string | null;

  /** Of the name as it is compared: see `foldedName`. */
  @Column('char', { ...HMAC, name: 'respondent_name_index', nullable: true })
  respondentNameIndex!: string | null;

  /** Digits. */
  @Column('varchar', { ...code(20), name: 'respondent_phone', nullable: true })
  respondentPhone!: string | null;

  @Column('varchar', { length: 200, name: 'respondent_address', nullable: true })
  respondentAddress!: string | null;

  @Column('varchar', { length: 60, name: 'platform_name', nullable: true })
  platformName!: string | null;

  /** The county or township of the visit or the act, as the person picked it. */
  @Column('varchar', { ...code(9), name: 'visit_division_code', nullable: true })
  visitDivisionCode!: string | null;

  /** The county that the case is counted in; null while in triage. */
  @Column('varchar', { ...code(6), name: 'county_code', nullable: true })
  countyCode!: string | null;

  @Column('char', { ...PUBLIC_ID, name: 'brand_id', nullable: true })
  brandId!: string | null;

  @Column('varchar', { ...code(32), name: 'category_code', nullable: true })
  categoryCode!: string | null;

  @Column('varchar', { ...code(160), name: 'violation_kinds', transformer: joined<ViolationKind>() })
  violationKinds!: ViolationKind[];

  /** DATE `YYYY-MM-DD`, Asia/Shanghai. */
  @Column('date', { name: 'occurred_on', nullable: true })
  occurredOn!: string | null;

  /** What is in dispute, in fen (0.01 yuan). */
  @Column('int', { name: 'amount_fen', unsigned: true, nullable: true })
  amountFen!: number | null;

  @Column('text', { ...SEALED, name: 'facts_sealed' })
  factsSealed!: string;

  /** What WeChat thinks of these words, for the bureau's eyes only. Null while, or because, it was not asked. */
  @Column('varchar', { ...code(16), name: 'facts_check', nullable: true })
  factsCheck!: FactsCheck | null;

  @Column('varchar', { ...code(120), transformer: joined<CaseRequest>() })
  requests!: CaseRequest[];

  @Column('text', { ...SEALED, name: 'request_sealed', nullable: true })
  requestSealed!: string | null;

  /** 是否同意公示投诉信息. */
  @Column('boolean', { name: 'publish_consent' })
  publishConsent!: boolean;

  /** 是否同意委托调解. */
  @Column('boolean', { name: 'delegate_consent' })
  delegateConsent!: boolean;

  /** UTC: when this service had it, or when the letter came. */
  @Column('datetime', { precision: 3, name: 'received_at' })
  receivedAt!: Date;

  /** Which rules apply, by the date of receipt; the name of a file of rules. */
  @Column('varchar', { ...code(16), name: 'rule_set' })
  ruleSet!: string;

  /** Whose it is by law, also when that bureau has nobody yet. */
  @Column('varchar', { ...code(9), name: 'competent_code' })
  competentCode!: string;

  @Column('varchar', { ...code(9), name: 'first_receiver_code' })
  firstReceiverCode!: string;

  /** The bureau or the station whose desk it lies on: who may see the case follows from it. */
  @Column('varchar', { ...code(9), name: 'holder_code' })
  holderCode!: string;

  @Column('char', { ...PUBLIC_ID, name: 'assigned_account_id', nullable: true })
  assignedAccountId!: string | null;

  @Column('varchar', { ...code(16), name: 'routing_path' })
  routingPath!: RoutingPath;

  /** The sentence that the consumer was shown. It may quote an address that they typed. */
  @Column('text', { ...SEALED, name: 'routing_reason_sealed' })
  routingReasonSealed!: string;

  @Column('varchar', { ...code(16), name: 'delivery_state' })
  deliveryState!: DeliveryState;

  /** How many events it has: what an officer saw when they decided. */
  @Column('int', { name: 'event_count', unsigned: true })
  eventCount!: number;

  @Column('boolean', { default: false })
  extended!: boolean;

  @Column('boolean', { default: false })
  reopened!: boolean;

  /** 1 to 5. */
  @Column('tinyint', { unsigned: true, nullable: true })
  rating!: number | null;

  /** UTC; null while it is under way. */
  @Column('datetime', { precision: 3, name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  /** UTC; when everything that tells of people was taken off it, its time being over. Only what is counted is left. */
  @Column('datetime', { precision: 3, name: 'emptied_at', nullable: true })
  emptiedAt!: Date | null;
}
