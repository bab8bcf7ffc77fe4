import {
  AUTHORIZATION_STATUSES,
  type AuthorizationStatus,
  PHONE_VERDICTS,
  type PhoneVerdict,
  SERVICE_PHONE_PURPOSES,
  type ServicePhonePurpose,
} from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';
import { BrandReference, OfficialPhone } from './brand-replies.js';
import { PublishedWarning } from './number-warning-replies.js';
import { DateOrNull, PhoneDigits, PhoneDisplay, PhoneExtension, RegistryAsOf } from './reply-fields.js';

export const PHONE_MATCH_KINDS = ['servicePhone', 'outlet'] as const;

/** The outlet that registered the number. */
export class MatchedOutlet {
  @ApiProperty({ type: String, description: '网点编号。' })
  id!: string;

  @ApiProperty({ type: String, description: '网点名称。' })
  name!: string;

  @ApiProperty({ type: String, description: '所在区划的全称（省内）。', example: '石家庄市长安区' })
  divisionName!: string;
}

/** One registered use of the number. */
export class PhoneMatchReply {
  @ApiProperty({
    enum: PHONE_MATCH_KINDS,
    enumName: 'PhoneMatchKind',
    description: 'servicePhone：品牌的服务电话；outlet：授权网点的电话。',
  })
  kind!: (typeof PHONE_MATCH_KINDS)[number];

  @ApiProperty({ type: () => BrandReference })
  brand!: BrandReference;

  @ApiProperty({ type: () => MatchedOutlet, nullable: true, description: '品牌服务电话时为 null。' })
  outlet!: MatchedOutlet | null;

  @ApiProperty({
    enum: SERVICE_PHONE_PURPOSES,
    enumName: 'ServicePhonePurpose',
    nullable: true,
    description: '品牌服务电话的用途；网点电话时为 null。',
  })
  purpose!: ServicePhonePurpose | null;

  @ApiProperty({
    enum: AUTHORIZATION_STATUSES,
    enumName: 'AuthorizationStatus',
    description: '今天的状态：只有 inForce 才算官方。',
  })
  status!: AuthorizationStatus;

  @DateOrNull('起始日期')
  validFrom!: string | null;

  @DateOrNull('结束日期')
  validTo!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '品牌服务电话的来源；网点电话时为 null。' })
  source!: string | null;

  @DateOrNull('最近一次确认的日期')
  lastConfirmedOn!: string | null;
}

/** What is known about one number. */
export class PhoneCheck {
  @PhoneDigits()
  number!: string;

  @PhoneDisplay()
  display!: string;

  @PhoneExtension()
  extension!: string | null;

  @ApiProperty({
    enum: PHONE_VERDICTS,
    enumName: 'PhoneVerdict',
    description:
      'official：官方登记号码（给了品牌时，是该品牌的）；warned：监管部门已发布警示；' +
      'unlisted：未在名录中，不等于假。',
  })
  verdict!: PhoneVerdict;

  @ApiProperty({ type: [PhoneMatchReply], description: '名录里登记了这个号码的地方，有效的在前。' })
  matches!: PhoneMatchReply[];

  @ApiProperty({
    type: () => PublishedWarning,
    nullable: true,
    description: '正在生效的警示；没有则为 null。',
  })
  warning!: PublishedWarning | null;

  @ApiProperty({
    type: () => BrandReference,
    nullable: true,
    description: 'officialPhones 属于哪个品牌：所问的，或被冒充的，或登记这个号码的；不能确定时为 null。',
  })
  brand!: BrandReference | null;

  @ApiProperty({ type: [OfficialPhone], description: '该品牌今天有效的官方服务电话。' })
  officialPhones!: OfficialPhone[];

  @ApiProperty({ type: String, description: '该怎么办，写给老年人也看得懂的话。' })
  advice!: string;
}

export class PhoneCheckReply extends PhoneCheck {
  @RegistryAsOf()
  registryAsOf!: string;
}

export class PhoneCheckListReply {
  @ApiProperty({ type: [PhoneCheck], description: '先是有警示的，再是未在名录中的，最后是官方的。' })
  items!: PhoneCheck[];

  @RegistryAsOf()
  registryAsOf!: string;
}
