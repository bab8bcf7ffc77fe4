import {
  AUTHORIZATION_STATUSES,
  type AuthorizationStatus,
  ENTRY_FAULTS,
  type EntryFault,
  FRESHNESS_REASONS,
  FRESHNESS_STANDINGS,
  type FreshnessReason,
  type FreshnessStanding,
  PHONE_REVIEW_STATES,
  type PhoneReviewState,
} from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';

const DAY = { type: String, format: 'date', description: '北京时间。' } as const;

export class FreshnessReply {
  @ApiProperty({ enum: FRESHNESS_STANDINGS, enumName: 'FreshnessStanding' })
  standing!: FreshnessStanding;

  @ApiProperty({ ...DAY, nullable: true, description: '最晚哪天确认；从没确认过的是 null，现在就该确认。' })
  dueOn!: string | null;

  @ApiProperty({ enum: FRESHNESS_REASONS, enumName: 'FreshnessReason' })
  because!: FreshnessReason;

  @ApiProperty({ type: Boolean, description: '放假安排还没有公布，日期可能变动。' })
  provisional!: boolean;

  @ApiProperty({ ...DAY, nullable: true, description: '上次确认；没有是 null。' })
  confirmedOn!: string | null;
}

export class OutletTermsReply {
  @ApiProperty({ type: String })
  brandId!: string;

  @ApiProperty({ type: String })
  brandName!: string;

  @ApiProperty({ type: String })
  categoryCode!: string;

  @ApiProperty({ type: String })
  categoryName!: string;

  @ApiProperty({ ...DAY, nullable: true })
  validFrom!: string | null;

  @ApiProperty({ ...DAY, nullable: true })
  validTo!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '别的总代理的不给看，是 null。' })
  contractNumber!: string | null;

  @ApiProperty({ enum: AUTHORIZATION_STATUSES, enumName: 'AuthorizationStatus', description: '今天的状况。' })
  status!: AuthorizationStatus;

  @ApiProperty({ type: Boolean, description: '是不是自己的品牌；不是的不能改。' })
  own!: boolean;
}

export class PhoneProposalReply {
  @ApiProperty({ type: String })
  reviewId!: string;

  @ApiProperty({ enum: PHONE_REVIEW_STATES, enumName: 'PhoneReviewState' })
  state!: PhoneReviewState;

  @ApiProperty({ type: [String], description: '申请的全部电话。' })
  phones!: string[];

  @ApiProperty({ type: String, nullable: true, description: '为什么退回。' })
  reasons!: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  proposedAt!: string;
}

export class OwnOutletLineReply {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: String })
  address!: string;

  @ApiProperty({ type: String })
  divisionCode!: string;

  @ApiProperty({ type: String, description: '市、县、乡镇的全称。' })
  divisionName!: string;

  @ApiProperty({ type: [String] })
  phones!: string[];

  @ApiProperty({ type: Boolean, description: '在不在名录里。' })
  open!: boolean;

  @ApiProperty({ type: [OutletTermsReply], description: '自己品牌的授权。' })
  authorizations!: OutletTermsReply[];

  @ApiProperty({ type: FreshnessReply })
  freshness!: FreshnessReply;

  @ApiProperty({ type: Boolean, description: '有消费者反映信息有误，还没有答复。' })
  reported!: boolean;

  @ApiProperty({ type: PhoneProposalReply, nullable: true, description: '等待审核或者退回的电话申请。' })
  proposal!: PhoneProposalReply | null;
}

export class OwnOutletsReply {
  @ApiProperty({ type: [OwnOutletLineReply] })
  lines!: OwnOutletLineReply[];

  @ApiProperty({ type: String, nullable: true, description: '下一页用；没有更多是 null。' })
  nextCursor!: string | null;
}

class OutletLocationReply {
  @ApiProperty({ type: Number, description: 'GCJ-02，度。' })
  lat!: number;

  @ApiProperty({ type: Number, description: 'GCJ-02，度。' })
  lng!: number;
}

class OutletNoteReply {
  @ApiProperty({ type: String })
  text!: string;

  @ApiProperty({ type: Boolean, description: '微信认为这段话可能有问题，先不显示，点了再看。' })
  doubtful!: boolean;
}

class FaultCountReply {
  @ApiProperty({ enum: ENTRY_FAULTS, enumName: 'EntryFault' })
  fault!: EntryFault;

  @ApiProperty({ type: 'integer' })
  count!: number;
}

/** What consumers said of one outlet: nothing of who they are. */
export class OutletReportsReply {
  @ApiProperty({ type: 'integer', description: '几次。' })
  count!: number;

  @ApiProperty({ type: [FaultCountReply] })
  faults!: FaultCountReply[];

  @ApiProperty({ type: [OutletNoteReply], description: '他们的话，新的在前，一样的只有一次。' })
  notes!: OutletNoteReply[];

  @ApiProperty({ type: String, format: 'date-time' })
  firstReceivedAt!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  lastReceivedAt!: string;
}

class OutletCertificateReply {
  @ApiProperty({ type: String, description: '证书编号。' })
  number!: string;

  @ApiProperty(DAY)
  issuedOn!: string;

  @ApiProperty({ ...DAY, nullable: true, description: '撤销的日期；没有撤销是 null。' })
  withdrawnOn!: string | null;
}

class OwnBrandChoiceReply {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: [String] })
  categoryCodes!: string[];
}

export class OwnOutletReply extends OwnOutletLineReply {
  @ApiProperty({ type: String, description: '改的时候带上，被别人改过就不保存。' })
  version!: string;

  @ApiProperty({ type: String, nullable: true })
  licenceCode!: string | null;

  @ApiProperty({ type: OutletLocationReply, nullable: true })
  location!: OutletLocationReply | null;

  @ApiProperty({ type: String, nullable: true })
  hours!: string | null;

  @ApiProperty({ type: String, nullable: true })
  services!: string | null;

  @ApiProperty({ type: Boolean, nullable: true })
  tradeIn!: boolean | null;

  @ApiProperty({ type: Boolean, description: '真：没有别的总代理的有效授权，名称、地址等可以改。' })
  alone!: boolean;

  @ApiProperty({ type: [OutletTermsReply], description: '全部品牌的授权，别人的只给看名称和状况。' })
  allAuthorizations!: OutletTermsReply[];

  @ApiProperty({ type: [OwnBrandChoiceReply], description: '自己的品牌，可以给这个网点加授权。' })
  brands!: OwnBrandChoiceReply[];

  @ApiProperty({ type: OutletReportsReply, nullable: true })
  reports!: OutletReportsReply | null;

  @ApiProperty({ type: [OutletCertificateReply] })
  certificates!: OutletCertificateReply[];
}

export class EditOutcomeReply {
  @ApiProperty({ type: [String], description: '已经生效的：改了哪几项。' })
  applied!: string[];

  @ApiProperty({ type: String, nullable: true, description: '电话的改动等审核的编号；没有改动是 null。' })
  phoneReviewId!: string | null;
}

export class ConfirmedReply {
  @ApiProperty({ type: 'integer' })
  count!: number;

  @ApiProperty(DAY)
  confirmedOn!: string;
}

export class FreshnessCountsReply {
  @ApiProperty({ type: 'integer' })
  total!: number;

  @ApiProperty({ type: 'integer' })
  overdue!: number;

  @ApiProperty({ type: 'integer' })
  due!: number;

  @ApiProperty({ type: 'integer' })
  fresh!: number;

  @ApiProperty({ type: [String], description: '期限怎么算的，出自哪里。' })
  rules!: string[];
}
