import { ApiProperty } from '@nestjs/swagger';
import { BrandReference } from './brand-replies.js';
import { NextCursor, PhoneDigits, PhoneDisplay, RegistryAsOf } from './reply-fields.js';

/** What a bureau published about a number. */
export class PublishedWarning {
  @ApiProperty({ type: String, description: '为什么警示，写给公众看的话。' })
  reason!: string;

  @ApiProperty({ type: String, description: '哪个监管部门确认、在哪里公布的。' })
  source!: string;

  @ApiProperty({ type: String, format: 'date', description: '公布日期，北京时间。', example: '2026-05-01' })
  publishedOn!: string;

  @ApiProperty({
    type: () => BrandReference,
    nullable: true,
    description: '被冒充的品牌；null 表示没有指明。',
  })
  impersonatedBrand!: BrandReference | null;
}

export class NumberWarningSummary extends PublishedWarning {
  @PhoneDigits()
  number!: string;

  @PhoneDisplay()
  display!: string;
}

export class NumberWarningListReply {
  @ApiProperty({ type: [NumberWarningSummary], description: '正在生效的警示，新的在前。' })
  items!: NumberWarningSummary[];

  @NextCursor()
  nextCursor!: string | null;

  @RegistryAsOf()
  registryAsOf!: string;
}
