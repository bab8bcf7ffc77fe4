import { SERVICE_PHONE_PURPOSES, type ServicePhonePurpose } from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
} from 'class-validator';
import { IsDateOrNull } from '../outlets/own-outlet-body.js';
import { PUBLIC_ID_FORM } from '../outlets/own-outlet-query.js';

const LONGEST = { number: 60, hours: 120, evidence: 300, reasons: 500 } as const;

export class ServicePhoneBody {
  @ApiProperty({ type: String, description: '哪个品牌的。' })
  @Matches(PUBLIC_ID_FORM, { message: '请选择品牌。' })
  brandId!: string;

  @ApiProperty({ type: String, nullable: true, description: '改的是哪个；新增是 null。' })
  @IsOptional()
  @Matches(PUBLIC_ID_FORM, { message: '要改的号码不对，请刷新。' })
  servicePhoneId!: string | null;

  @ApiProperty({ type: String, description: '一个号码，固定电话带区号，可以带分机。' })
  @IsString({ message: '请填写号码。' })
  @Length(1, LONGEST.number, { message: '请填写一个号码。' })
  number!: string;

  @ApiProperty({ enum: SERVICE_PHONE_PURPOSES, enumName: 'ServicePhonePurpose' })
  @IsIn(SERVICE_PHONE_PURPOSES, { message: '请选择用途。' })
  purpose!: ServicePhonePurpose;

  @ApiProperty({ type: String, nullable: true, maxLength: LONGEST.hours })
  @IsOptional()
  @IsString({ message: '服务时间应当是文字。' })
  @Length(0, LONGEST.hours, { message: `服务时间最多 ${LONGEST.hours} 个字。` })
  hours!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  @IsDateOrNull('启用日期')
  validFrom!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  @IsDateOrNull('停用日期')
  validTo!: string | null;

  @ApiProperty({
    type: String,
    maxLength: LONGEST.evidence,
    description: '凭什么说是品牌的号码：官网网址、授权书等。给审核的人看，不公布。',
  })
  @IsString({ message: '请写明凭什么说是品牌的号码。' })
  @Length(2, LONGEST.evidence, { message: `依据要 2 到 ${LONGEST.evidence} 个字。` })
  evidence!: string;
}

export class ServicePhoneExpiryBody {
  @ApiProperty({
    type: String,
    format: 'date',
    description: '用到哪天为止，这一天还算。可以是昨天，马上停用。',
  })
  @IsDateOrNull('停用日期')
  @IsString({ message: '请选择停用日期。' })
  validTo!: string;
}

export class ServicePhonesConfirmationBody {
  @ApiProperty({ type: [String], description: '服务电话的编号。' })
  @IsArray({ message: '请选择号码。' })
  @ArrayNotEmpty({ message: '请至少选一个号码。' })
  @ArrayMaxSize(200, { message: '一次最多确认 200 个。' })
  @Matches(PUBLIC_ID_FORM, { each: true, message: '有一个号码的编号不对。' })
  servicePhoneIds!: string[];
}

/** Why something is returned, for whoever sent it. */
export class ReasonsBody {
  @ApiProperty({ type: String, maxLength: LONGEST.reasons, description: '为什么退回，写给对方看。' })
  @IsString({ message: '请写明为什么。' })
  @Length(2, LONGEST.reasons, { message: `原因要 2 到 ${LONGEST.reasons} 个字。` })
  reasons!: string;
}
