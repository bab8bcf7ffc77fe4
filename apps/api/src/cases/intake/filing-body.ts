import {
  CASE_KINDS,
  CASE_REQUESTS,
  type CaseKind,
  type CaseRequest,
  LONGEST_CASE_FACTS,
  MESSAGE_KINDS,
  type MessageKind,
  MOST_CASE_FILES,
  VIOLATION_KINDS,
  type ViolationKind,
} from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  Matches,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsWords } from './is-words.js';

/** A public id: see `newPublicId`. */
const ID = /^[\w-]{22}$/;
const DIVISION = /^\d{4}(\d{2}(\d{3})?)?$/;
const CATEGORY = /^[a-z][a-z0-9-]{0,31}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** What is longer than twice the facts was not written by hand: its exact length is told by the rules of a filing. */
const ROOM_FOR_FACTS = LONGEST_CASE_FACTS * 2;

export class RespondentBody {
  @ApiProperty({ type: String, nullable: true, maxLength: 120, description: '名称。' })
  @IsOptional()
  @IsWords(120, '对方的名称')
  name!: string | null;

  @ApiProperty({ type: String, nullable: true, maxLength: 40, description: '电话，怎么写都行。' })
  @IsOptional()
  @IsWords(40, '对方的电话')
  phone!: string | null;

  @ApiProperty({ type: String, nullable: true, maxLength: 200, description: '地址。' })
  @IsOptional()
  @IsWords(200, '对方的地址')
  address!: string | null;
}

export class ComplainantBody {
  @ApiProperty({ type: String, maxLength: 50, description: '真实姓名。' })
  @IsWords(50, '您的姓名')
  name!: string;

  @ApiProperty({ type: String, maxLength: 40, description: '能找到本人的电话。' })
  @IsWords(40, '您的电话')
  phone!: string;

  @ApiProperty({ type: String, nullable: true, maxLength: 200, description: '联系地址。' })
  @IsOptional()
  @IsWords(200, '您的地址')
  address!: string | null;
}

export class FilingBody {
  @ApiProperty({
    enum: CASE_KINDS,
    enumName: 'CaseKind',
    isArray: true,
    description: '投诉、举报，或两样都有。',
  })
  @IsArray({ message: '请选择是投诉还是举报。' })
  @ArrayMinSize(1, { message: '请选择是投诉还是举报。' })
  @ArrayMaxSize(CASE_KINDS.length, { message: '请选择是投诉还是举报。' })
  @IsIn(CASE_KINDS, { each: true, message: '请选择是投诉还是举报。' })
  kinds!: CaseKind[];

  @ApiProperty({ type: String, nullable: true, description: '名录里的网点编号。' })
  @IsOptional()
  @Matches(ID, { message: '网点编号不对，请重新选择。' })
  outletId!: string | null;

  @ApiProperty({
    type: RespondentBody,
    nullable: true,
    description: '不是名录里的网点时，写名称、电话、地址。',
  })
  @IsOptional()
  @IsObject({ message: '对方的情况应当是名称、电话、地址。' })
  @ValidateNested()
  @Type(() => RespondentBody)
  respondent!: RespondentBody | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: '上门或事情发生的地方：县（区）或乡镇的代码，至少到市。',
  })
  @IsOptional()
  @Matches(DIVISION, { message: '地点不对，请重新选择。' })
  divisionCode!: string | null;

  @ApiProperty({ type: String, nullable: true, maxLength: 60, description: '在哪个网络平台上买的或约的。' })
  @IsOptional()
  @IsWords(60, '平台的名称')
  platformName!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '品牌编号。' })
  @IsOptional()
  @Matches(ID, { message: '品牌不对，请重新选择。' })
  brandId!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '品类代码。' })
  @IsOptional()
  @Matches(CATEGORY, { message: '品类不对，请重新选择。' })
  categoryCode!: string | null;

  @ApiProperty({
    enum: VIOLATION_KINDS,
    enumName: 'ViolationKind',
    isArray: true,
    description: '举报至少选一种。',
  })
  @IsArray({ message: '违法行为应当是几个选项。' })
  @ArrayMaxSize(VIOLATION_KINDS.length, { message: '选的违法行为太多了。' })
  @IsIn(VIOLATION_KINDS, { each: true, message: '有一种违法行为不认识，请重新选择。' })
  violationKinds!: ViolationKind[];

  @ApiProperty({ type: String, format: 'date', nullable: true, description: '事情发生的日期，北京时间。' })
  @IsOptional()
  @Matches(DATE, { message: '日期看不明白，请重新选择。' })
  occurredOn!: string | null;

  @ApiProperty({ type: 'integer', nullable: true, minimum: 0, description: '争议的金额，单位是分。' })
  @IsOptional()
  @Min(0, { message: '金额不能是负数。' })
  @IsInt({ message: '金额应当是数字，最多到分。' })
  amountFen!: number | null;

  @ApiProperty({ type: String, maxLength: LONGEST_CASE_FACTS, description: '事情的经过。' })
  @IsWords(ROOM_FOR_FACTS, '事情的经过')
  facts!: string;

  @ApiProperty({
    enum: CASE_REQUESTS,
    enumName: 'CaseRequest',
    isArray: true,
    description: '投诉的人想要的结果。',
  })
  @IsArray({ message: '想要的结果应当是几个选项。' })
  @ArrayMaxSize(CASE_REQUESTS.length, { message: '选的结果太多了。' })
  @IsIn(CASE_REQUESTS, { each: true, message: '有一个结果不认识，请重新选择。' })
  requests!: CaseRequest[];

  @ApiProperty({ type: String, nullable: true, maxLength: 500, description: '想要的结果，用自己的话写。' })
  @IsOptional()
  @IsWords(500, '想要的结果')
  requestText!: string | null;

  @ApiProperty({ type: ComplainantBody, nullable: true, description: '匿名举报没有这一项。' })
  @IsOptional()
  @IsObject({ message: '请填写您的姓名和电话。' })
  @ValidateNested()
  @Type(() => ComplainantBody)
  complainant!: ComplainantBody | null;

  @ApiProperty({ type: Boolean, description: '只有举报可以匿名。' })
  @IsBoolean({ message: '是否匿名应当是 true 或 false。' })
  anonymous!: boolean;

  @ApiProperty({ type: Boolean, nullable: true, description: '是否同意公示投诉信息；投诉必须回答。' })
  @IsOptional()
  @IsBoolean({ message: '请选择是否同意公示投诉信息。' })
  publishConsent!: boolean | null;

  @ApiProperty({ type: Boolean, nullable: true, description: '是否同意委托调解；投诉必须回答。' })
  @IsOptional()
  @IsBoolean({ message: '请选择是否同意委托调解。' })
  delegateConsent!: boolean | null;

  @ApiProperty({
    type: String,
    isArray: true,
    maxItems: MOST_CASE_FILES,
    description: '已经上传的文件编号，按顺序。',
  })
  @IsArray({ message: '文件应当是几个编号。' })
  @ArrayMaxSize(MOST_CASE_FILES, { message: `最多 ${MOST_CASE_FILES} 个照片和文件。` })
  @ArrayUnique({ message: '有一个文件选了两次。' })
  @Matches(ID, { each: true, message: '有一个文件的编号不对，请重新上传。' })
  fileIds!: string[];

  @ApiProperty({
    enum: MESSAGE_KINDS,
    enumName: 'MessageKind',
    isArray: true,
    required: false,
    description: '登录的人同意用微信通知的事，各一次。',
  })
  @IsOptional()
  @IsArray({ message: '同意的通知应当是几个选项。' })
  @ArrayMaxSize(MESSAGE_KINDS.length, { message: '选的通知太多了。' })
  @IsIn(MESSAGE_KINDS, { each: true, message: '有一种通知不认识。' })
  noticeKinds?: MessageKind[];
}
