import {
  AUTHORIZATION_STATUSES,
  type AuthorizationStatus,
  PHONE_REVIEW_KINDS,
  PHONE_REVIEW_STATES,
  type PhoneReviewKind,
  type PhoneReviewState,
  SERVICE_PHONE_PURPOSES,
  type ServicePhonePurpose,
} from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';

const DAY = { type: String, format: 'date', nullable: true, description: '北京时间。' } as const;
const STATE = { enum: PHONE_REVIEW_STATES, enumName: 'PhoneReviewState' } as const;

class ServicePhoneTermsReply {
  @ApiProperty({ type: String, description: '只有数字。' })
  number!: string;

  @ApiProperty({ type: String, description: '给人看的写法，带分机。' })
  display!: string;

  @ApiProperty({ type: String, nullable: true })
  extension!: string | null;

  @ApiProperty({ enum: SERVICE_PHONE_PURPOSES, enumName: 'ServicePhonePurpose' })
  purpose!: ServicePhonePurpose;

  @ApiProperty({ type: String, nullable: true })
  hours!: string | null;

  @ApiProperty(DAY)
  validFrom!: string | null;

  @ApiProperty(DAY)
  validTo!: string | null;
}

export class OwnServicePhoneReply extends ServicePhoneTermsReply {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty({ type: String })
  brandId!: string;

  @ApiProperty({ type: String })
  brandName!: string;

  @ApiProperty({ type: String, description: '公布的来源。' })
  source!: string;

  @ApiProperty({ ...DAY, description: '最近确认；没有是 null。' })
  lastConfirmedOn!: string | null;

  @ApiProperty({ enum: AUTHORIZATION_STATUSES, enumName: 'AuthorizationStatus', description: '今天的状况。' })
  status!: AuthorizationStatus;
}

class ProposedServicePhoneReply extends ServicePhoneTermsReply {
  @ApiProperty({ type: String, description: '凭什么说是品牌的号码。' })
  evidence!: string;
}

export class OwnPhoneReviewReply {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty({ type: String, nullable: true })
  brandId!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '要改的号码；新增的是 null。' })
  servicePhoneId!: string | null;

  @ApiProperty(STATE)
  state!: PhoneReviewState;

  @ApiProperty({ type: ProposedServicePhoneReply })
  proposal!: ProposedServicePhoneReply;

  @ApiProperty({ type: String, format: 'date-time' })
  proposedAt!: string;

  @ApiProperty({ type: String, nullable: true, description: '为什么退回。' })
  reasons!: string | null;
}

class PhoneBrandReply {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty({ type: String })
  name!: string;
}

export class OwnServicePhonesReply {
  @ApiProperty({ type: [PhoneBrandReply], description: '可以申请号码的品牌。' })
  brands!: PhoneBrandReply[];

  @ApiProperty({ type: [OwnServicePhoneReply], description: '登记着的号码，停用了的也在内。' })
  phones!: OwnServicePhoneReply[];

  @ApiProperty({ type: [OwnPhoneReviewReply], description: '申请过的，新的在前，最多 100 条。' })
  reviews!: OwnPhoneReviewReply[];
}

export class ProposedReply {
  @ApiProperty({ type: String, description: '这次申请的编号。' })
  reviewId!: string;
}

class ClaimReply {
  @ApiProperty({ type: String })
  display!: string;

  @ApiProperty({ type: String })
  brandName!: string;
}

export class PhoneReviewReply {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty({ enum: PHONE_REVIEW_KINDS, enumName: 'PhoneReviewKind' })
  kind!: PhoneReviewKind;

  @ApiProperty(STATE)
  state!: PhoneReviewState;

  @ApiProperty({ type: String })
  generalAgentId!: string;

  @ApiProperty({ type: String })
  agentName!: string;

  @ApiProperty({ type: String, nullable: true, description: '服务电话的品牌；网点电话是 null。' })
  brandName!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '网点的名称；服务电话是 null。' })
  outletName!: string | null;

  @ApiProperty({ type: String, nullable: true })
  outletAddress!: string | null;

  @ApiProperty({ type: [String], description: '现在公布的号码；新增的服务电话没有。' })
  published!: string[];

  @ApiProperty({ type: [String], description: '申请公布的号码。' })
  proposed!: string[];

  @ApiProperty({ type: ServicePhoneTermsReply, nullable: true, description: '服务电话现在登记的内容。' })
  before!: ServicePhoneTermsReply | null;

  @ApiProperty({ type: ProposedServicePhoneReply, nullable: true, description: '服务电话申请的内容。' })
  after!: ProposedServicePhoneReply | null;

  @ApiProperty({ type: [ClaimReply], description: '申请的号码已经登记为别的品牌的服务电话。' })
  claimedBy!: ClaimReply[];

  @ApiProperty({ type: [String], description: '有警示的号码，不能通过。' })
  warned!: string[];

  @ApiProperty({ type: String, format: 'date-time' })
  proposedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  decidedAt!: string | null;

  @ApiProperty({ type: String, nullable: true })
  reasons!: string | null;
}

export class PhoneReviewsReply {
  @ApiProperty({ type: [PhoneReviewReply] })
  lines!: PhoneReviewReply[];

  @ApiProperty({ type: String, nullable: true, description: '下一页用；没有更多是 null。' })
  nextCursor!: string | null;
}
