import {
  AGENT_APPLICATION_STATES,
  type AgentApplicationState,
  isCreditCode,
  MOST_BRANDS_APPLIED,
} from '@jiweibao/shared';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayNotEmpty,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { LetterFilesBody, LetterTermsBody } from '../letters/letter-replies.js';
import { PageQuery, PUBLIC_ID_FORM } from '../outlets/own-outlet-query.js';

const DAY = { type: String, format: 'date', description: '北京时间。' } as const;
const LONGEST = { company: 120, brand: 60, contact: 50, reasons: 500 } as const;

function IsCreditCode(): PropertyDecorator {
  return ValidateBy({
    name: 'creditCode',
    validator: {
      validate: (text) => typeof text === 'string' && isCreditCode(text),
      defaultMessage: () => '统一社会信用代码不对：应是 18 位，并且校验位相符，请对照营业执照核对。',
    },
  });
}

class AppliedBrandBody extends LetterFilesBody {
  @ApiProperty({ type: String, maxLength: LONGEST.brand, description: '品牌的名称。' })
  @IsString({ message: '请填写品牌名称。' })
  @Length(1, LONGEST.brand, { message: `品牌名称要 1 到 ${LONGEST.brand} 个字。` })
  name!: string;
}

export class AgentApplicationBody {
  @ApiProperty({ type: String, maxLength: LONGEST.company, description: '单位名称，和营业执照一致。' })
  @IsString({ message: '请填写单位名称。' })
  @Length(2, LONGEST.company, { message: `单位名称要 2 到 ${LONGEST.company} 个字。` })
  companyName!: string;

  @ApiProperty({ type: String, description: '统一社会信用代码。' })
  @Transform(({ value }) =>
    typeof value === 'string' ? value.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase() : value,
  )
  @IsCreditCode()
  creditCode!: string;

  @ApiProperty({
    type: String,
    maxLength: LONGEST.contact,
    description: '联系人姓名；加密保存，审核的人用来联系。',
  })
  @IsString({ message: '请填写联系人。' })
  @Length(2, LONGEST.contact, { message: `联系人姓名要 2 到 ${LONGEST.contact} 个字。` })
  contactName!: string;

  @ApiProperty({ type: String, description: '联系电话；加密保存。' })
  @IsString({ message: '请填写联系电话。' })
  @Length(5, 40, { message: '请填写一个联系电话。' })
  contactPhone!: string;

  @ApiProperty({ type: [AppliedBrandBody], minItems: 1, maxItems: MOST_BRANDS_APPLIED })
  @IsArray({ message: '请写明品牌。' })
  @ArrayMinSize(1, { message: '请至少写一个品牌。' })
  @ArrayMaxSize(MOST_BRANDS_APPLIED, { message: `一次最多 ${MOST_BRANDS_APPLIED} 个品牌。` })
  @ValidateNested({ each: true })
  @Type(() => AppliedBrandBody)
  brands!: AppliedBrandBody[];
}

export class ApplicationReceivedReply {
  @ApiProperty({ type: String, description: '查询码，只在这里给出；凭它查进展，请记下来。' })
  queryCode!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  receivedAt!: string;
}

class AppliedBrandReply {
  @ApiProperty({ type: 'integer' })
  position!: number;

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty(DAY)
  validFrom!: string;

  @ApiProperty({ ...DAY, nullable: true })
  validTo!: string | null;
}

const STATE = { enum: AGENT_APPLICATION_STATES, enumName: 'AgentApplicationState' } as const;

/** For the applicant: nothing of who reviewed it. */
export class OwnApplicationReply {
  @ApiProperty(STATE)
  state!: AgentApplicationState;

  @ApiProperty({ type: String })
  companyName!: string;

  @ApiProperty({ type: [AppliedBrandReply] })
  brands!: AppliedBrandReply[];

  @ApiProperty({ type: String, format: 'date-time' })
  receivedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  decidedAt!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '退回的原因，或者哪些没有通过。' })
  reasons!: string | null;
}

export class ApplicationQuery extends PageQuery {
  @ApiPropertyOptional({ ...STATE, description: '不写是等待审核的。' })
  @IsOptional()
  @IsIn(AGENT_APPLICATION_STATES, { message: '请选择一种状态。' })
  state?: AgentApplicationState;
}

export class ApplicationLineReply {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty(STATE)
  state!: AgentApplicationState;

  @ApiProperty({ type: String })
  companyName!: string;

  @ApiProperty({ type: String })
  creditCode!: string;

  @ApiProperty({ type: [String] })
  brandNames!: string[];

  @ApiProperty({ type: Boolean, description: '名录里已经有这个总代理，通过以后加到它名下。' })
  joins!: boolean;

  @ApiProperty({ type: String, format: 'date-time' })
  receivedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  decidedAt!: string | null;
}

export class ApplicationsReply {
  @ApiProperty({ type: [ApplicationLineReply] })
  lines!: ApplicationLineReply[];

  @ApiProperty({ type: String, nullable: true, description: '下一页用；没有更多是 null。' })
  nextCursor!: string | null;
}

class ReviewedBrandReply extends AppliedBrandReply {
  @ApiProperty({ type: [String], description: '授权书的文件编号。' })
  fileIds!: string[];

  @ApiProperty({ type: String, nullable: true, description: '名录里名称一样的品牌；没有是 null。' })
  brandId!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '这个品牌现在的总代理；没有是 null。' })
  heldBy!: string | null;
}

export class ApplicationReply extends ApplicationLineReply {
  @ApiProperty({ type: String, nullable: true, description: '联系人；保存期过了是 null。' })
  contactName!: string | null;

  @ApiProperty({ type: String, nullable: true })
  contactPhone!: string | null;

  @ApiProperty({ type: [ReviewedBrandReply] })
  brands!: ReviewedBrandReply[];

  @ApiProperty({ type: String, nullable: true, description: '名录里的总代理；还没有是 null。' })
  generalAgentId!: string | null;

  @ApiProperty({ type: 'integer', description: '这个总代理已经有几个账号；有的，可以不再邀请。' })
  accountCount!: number;

  @ApiProperty({ type: String, nullable: true })
  reasons!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '通过时邀请的账号；没有邀请是 null。' })
  accountId!: string | null;
}

class NewBrandBody {
  @ApiProperty({ type: String, maxLength: LONGEST.brand })
  @IsString({ message: '请填写品牌名称。' })
  @Length(1, LONGEST.brand, { message: `品牌名称要 1 到 ${LONGEST.brand} 个字。` })
  name!: string;

  @ApiProperty({ type: [String], minItems: 1, description: '做哪些品类，见 /categories。' })
  @IsArray({ message: '请选择品类。' })
  @ArrayNotEmpty({ message: '请至少选一个品类。' })
  @Matches(/^[\w-]{1,32}$/, { each: true, message: '有一个品类不对。' })
  categoryCodes!: string[];
}

class GrantedBrandBody extends LetterTermsBody {
  @ApiProperty({ type: 'integer', minimum: 0, description: '申请里的第几个，从 0 起。' })
  @IsInt({ message: '品牌的序号不对。' })
  @Min(0, { message: '品牌的序号不对。' })
  @Max(MOST_BRANDS_APPLIED, { message: '品牌的序号不对。' })
  position!: number;

  @ApiProperty({ type: String, nullable: true, description: '名录里的哪个品牌；新增的是 null。' })
  @IsOptional()
  @Matches(PUBLIC_ID_FORM, { message: '请选择名录里的品牌。' })
  brandId!: string | null;

  @ApiProperty({ type: NewBrandBody, nullable: true, description: '名录里没有的，新增。' })
  @IsOptional()
  @ValidateNested()
  @Type(() => NewBrandBody)
  newBrand!: NewBrandBody | null;
}

class FirstAccountBody {
  @ApiProperty({ type: String, description: '登录名：字母开头，3 到 32 个字母、数字、点、横线。' })
  @Transform(({ value }) => (typeof value === 'string' ? value.trim().toLowerCase() : value))
  @Matches(/^[a-z][a-z0-9.-]{2,31}$/, {
    message: '登录名要 3 到 32 个字符，字母开头，后面是字母、数字、点、横线。',
  })
  loginName!: string;

  @ApiProperty({ type: String, maxLength: LONGEST.contact, description: '姓名；加密保存。' })
  @IsString({ message: '请填写姓名。' })
  @Length(2, LONGEST.contact, { message: '姓名要 2 到 50 个字。' })
  name!: string;
}

export class ApplicationApprovalBody {
  @ApiProperty({ type: [GrantedBrandBody], minItems: 1, description: '通过的品牌；没有写到的不通过。' })
  @IsArray({ message: '请选择通过哪些品牌。' })
  @ArrayMinSize(1, { message: '请至少通过一个品牌；都不行的，请退回。' })
  @ArrayMaxSize(MOST_BRANDS_APPLIED, { message: '品牌太多。' })
  @ValidateNested({ each: true })
  @Type(() => GrantedBrandBody)
  brands!: GrantedBrandBody[];

  @ApiProperty({
    type: FirstAccountBody,
    nullable: true,
    description: '邀请谁做它的管理员；已经有账号的可以是 null。',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => FirstAccountBody)
  invite!: FirstAccountBody | null;

  @ApiProperty({ type: String, nullable: true, maxLength: LONGEST.reasons, description: '写给申请人的话。' })
  @IsOptional()
  @IsString({ message: '写给申请人的话应当是文字。' })
  @Length(0, LONGEST.reasons, { message: `最多 ${LONGEST.reasons} 个字。` })
  words!: string | null;
}

export class HandedInvitationReply {
  @ApiProperty({ type: String })
  accountId!: string;

  @ApiProperty({ type: String, description: '邀请链接，只在这里给出；请用可靠的办法交给本人。' })
  link!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  expiresAt!: string;
}

export class ApplicationApprovedReply {
  @ApiProperty({ type: String })
  generalAgentId!: string;

  @ApiProperty({ type: HandedInvitationReply, nullable: true })
  invitation!: HandedInvitationReply | null;
}
