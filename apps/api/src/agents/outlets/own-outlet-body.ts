import { OUTLET_EXPIRY_REASONS, type OutletExpiryReason } from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsNumber,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { isCalendarDate } from '../../platform/working-days/calendar-dates.js';
import { PUBLIC_ID_FORM } from './own-outlet-query.js';

/** Characters that the registry's columns hold. */
const LONGEST = {
  name: 120,
  address: 255,
  hours: 255,
  services: 500,
  contractNumber: 64,
  phone: 60,
} as const;
/** As many as the registry keeps of one outlet. */
const MOST_PHONES = 50;
const MOST_TERMS = 100;
const MOST_CONFIRMED_AT_ONCE = 500;
const REFRESH = '请刷新以后再改。';

/** A DATE that may be missing. */
export function IsDateOrNull(what: string): PropertyDecorator {
  return ValidateBy({
    name: 'date',
    validator: {
      validate: (text) => text === null || (typeof text === 'string' && isCalendarDate(text)),
      defaultMessage: () => `${what}看不明白，请重新选择。`,
    },
  });
}

class LocationBody {
  @ApiProperty({ type: Number, minimum: -90, maximum: 90, description: 'GCJ-02，度。' })
  @IsNumber({}, { message: '纬度不对。' })
  @Min(-90, { message: '纬度不对。' })
  @Max(90, { message: '纬度不对。' })
  lat!: number;

  @ApiProperty({ type: Number, minimum: -180, maximum: 180, description: 'GCJ-02，度。' })
  @IsNumber({}, { message: '经度不对。' })
  @Min(-180, { message: '经度不对。' })
  @Max(180, { message: '经度不对。' })
  lng!: number;
}

class TermsBody {
  @ApiProperty({ type: String })
  @Matches(PUBLIC_ID_FORM, { message: '品牌不对，请重新选择。' })
  brandId!: string;

  @ApiProperty({ type: String })
  @Matches(/^[\w-]{1,32}$/, { message: '品类不对，请重新选择。' })
  categoryCode!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: '从哪天起；不限是 null。' })
  @IsDateOrNull('授权的开始日期')
  validFrom!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: '到哪天止；长期是 null。' })
  @IsDateOrNull('授权的截止日期')
  validTo!: string | null;

  @ApiProperty({ type: String, nullable: true, maxLength: LONGEST.contractNumber })
  @IsOptional()
  @IsString({ message: '合同编号应当是文字。' })
  @Length(0, LONGEST.contractNumber, { message: `合同编号最多 ${LONGEST.contractNumber} 个字。` })
  contractNumber!: string | null;
}

export class OutletEditBody {
  @ApiProperty({ type: String, description: '打开时得到的 version；被改过就不保存。' })
  @IsString({ message: REFRESH })
  @Matches(PUBLIC_ID_FORM, { message: REFRESH })
  version!: string;

  @ApiProperty({ type: String, maxLength: LONGEST.name })
  @IsString({ message: '请填写名称。' })
  @Length(2, LONGEST.name, { message: `名称要 2 到 ${LONGEST.name} 个字。` })
  name!: string;

  @ApiProperty({ type: String, nullable: true, description: '统一社会信用代码；没有是 null。' })
  @IsOptional()
  @IsString({ message: '统一社会信用代码应当是文字。' })
  licenceCode!: string | null;

  @ApiProperty({ type: String, maxLength: LONGEST.address })
  @IsString({ message: '请填写地址。' })
  @Length(2, LONGEST.address, { message: `地址要 2 到 ${LONGEST.address} 个字。` })
  address!: string;

  @ApiProperty({ type: String, description: '县(6 位)或乡镇(9 位)的区划代码。' })
  @Matches(/^(\d{6}|\d{9})$/, { message: '请选到县或乡镇。' })
  divisionCode!: string;

  @ApiProperty({ type: LocationBody, nullable: true, description: '不知道是 null。' })
  @IsOptional()
  @ValidateNested({ message: '位置不对。' })
  @Type(() => LocationBody)
  location!: LocationBody | null;

  @ApiProperty({ type: String, nullable: true, maxLength: LONGEST.hours })
  @IsOptional()
  @IsString({ message: '营业时间应当是文字。' })
  @Length(0, LONGEST.hours, { message: `营业时间最多 ${LONGEST.hours} 个字。` })
  hours!: string | null;

  @ApiProperty({ type: String, nullable: true, maxLength: LONGEST.services })
  @IsOptional()
  @IsString({ message: '服务内容应当是文字。' })
  @Length(0, LONGEST.services, { message: `服务内容最多 ${LONGEST.services} 个字。` })
  services!: string | null;

  @ApiProperty({ type: Boolean, nullable: true, description: '是否参加以旧换新；不知道是 null。' })
  @IsOptional()
  @IsBoolean({ message: '以旧换新请选是或否。' })
  tradeIn!: boolean | null;

  @ApiProperty({
    type: [String],
    maxItems: MOST_PHONES,
    description: '全部电话，一项一个，固定电话带区号。有改动的，审核通过以后才生效。',
  })
  @IsArray({ message: '电话应当一项一个。' })
  @ArrayMaxSize(MOST_PHONES, { message: `电话最多 ${MOST_PHONES} 个。` })
  @IsString({ each: true, message: '电话应当是文字。' })
  @Length(1, LONGEST.phone, { each: true, message: '有一个电话是空的，或者太长。' })
  phones!: string[];

  @ApiProperty({ type: Boolean, description: '声明：其中的手机号码是对外公布的，不是个人的。' })
  @IsBoolean({ message: '请说明手机号码是不是对外公布的。' })
  mobilePublic!: boolean;

  @ApiProperty({ type: [TermsBody], description: '自己品牌的授权；没有写到的不变，停掉的另有接口。' })
  @IsArray({ message: '授权应当逐项写。' })
  @ArrayMaxSize(MOST_TERMS, { message: '授权太多。' })
  @ValidateNested({ each: true })
  @Type(() => TermsBody)
  authorizations!: TermsBody[];
}

export class OutletExpiryBody {
  @ApiProperty({
    enum: OUTLET_EXPIRY_REASONS,
    enumName: 'OutletExpiryReason',
    description: 'notAuthorized 不再授权；closedDown 已经停业，没有别的总代理的，从名录里去掉。',
  })
  @IsIn(OUTLET_EXPIRY_REASONS, { message: '请选择为什么停掉。' })
  reason!: OutletExpiryReason;
}

export class OutletConfirmationsBody {
  @ApiProperty({ type: [String], minItems: 1, maxItems: MOST_CONFIRMED_AT_ONCE, description: '网点编号。' })
  @IsArray({ message: '请选择网点。' })
  @ArrayNotEmpty({ message: '请至少选一个网点。' })
  @ArrayMaxSize(MOST_CONFIRMED_AT_ONCE, { message: `一次最多确认 ${MOST_CONFIRMED_AT_ONCE} 个。` })
  @ArrayUnique({ message: '有网点选了两遍。' })
  @Matches(PUBLIC_ID_FORM, { each: true, message: '有一个网点编号不对。' })
  outletIds!: string[];
}
