import { SERVICE_PHONE_PURPOSES, type ServicePhonePurpose } from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';
import {
  CategoryCodes,
  DateOrNull,
  PhoneDigits,
  PhoneDisplay,
  PhoneExtension,
  RegistryAsOf,
  TextOrNull,
} from './reply-fields.js';

/** A brand as it is mentioned inside other replies. */
export class BrandReference {
  @ApiProperty({ type: String, description: '品牌编号。' })
  id!: string;

  @ApiProperty({ type: String, description: '品牌名称。', example: '云岭（演示）' })
  name!: string;
}

/** A brand's own service phone that is in force today. */
export class OfficialPhone {
  @PhoneDigits()
  number!: string;

  @PhoneDisplay()
  display!: string;

  @PhoneExtension()
  extension!: string | null;

  @ApiProperty({
    enum: SERVICE_PHONE_PURPOSES,
    enumName: 'ServicePhonePurpose',
    description: '用途：售后服务、销售咨询、投诉受理、召回咨询、客户服务。',
  })
  purpose!: ServicePhonePurpose;

  @TextOrNull('接听时间')
  hours!: string | null;

  @DateOrNull('起用日期')
  validFrom!: string | null;

  @DateOrNull('停用日期')
  validTo!: string | null;

  @ApiProperty({ type: String, description: '号码的来源：谁在哪里公布的。' })
  source!: string;

  @DateOrNull('最近一次确认的日期')
  lastConfirmedOn!: string | null;
}

/** A brand in a list. */
export class BrandSummary extends BrandReference {
  @ApiProperty({ type: [String], description: '人们对它的其他叫法。' })
  aliases!: string[];

  @CategoryCodes()
  categories!: string[];

  @ApiProperty({ type: 'integer', minimum: 0, description: '今天有有效授权的网点数。' })
  outletCount!: number;
}

export class BrandListReply {
  @ApiProperty({ type: [BrandSummary] })
  items!: BrandSummary[];

  @RegistryAsOf()
  registryAsOf!: string;
}

/** A brand with its official phones. */
export class BrandReply extends BrandSummary {
  @TextOrNull('品牌总代理的名称')
  generalAgentName!: string | null;

  @ApiProperty({ type: [OfficialPhone], description: '今天有效的官方服务电话。' })
  servicePhones!: OfficialPhone[];

  @RegistryAsOf()
  registryAsOf!: string;
}
