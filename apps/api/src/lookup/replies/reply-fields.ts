import { ApiProperty } from '@nestjs/swagger';

/*
 * Fields that many replies describe in the same words. Each is `ApiProperty` with its description, so that the published
 * contract says the same thing everywhere.
 */

/** UTC ISO 8601 of the last moment at which the answer agreed with the registry. */
export const RegistryAsOf = () =>
  ApiProperty({
    type: String,
    format: 'date-time',
    description: '名录时间：这份答案与名录一致的最近时刻，UTC，ISO 8601。',
    example: '2026-05-01T02:03:04.000Z',
  });

/** A date in Asia/Shanghai, inclusive; null where it is not bounded. */
export const DateOrNull = (description: string) =>
  ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: `${description}，YYYY-MM-DD，北京时间，当天算在内；null 表示未限定。`,
    example: '2026-12-31',
  });

export const TextOrNull = (description: string) =>
  ApiProperty({ type: String, nullable: true, description: `${description}；null 表示名录没有登记。` });

export const PhoneDigits = () =>
  ApiProperty({
    type: String,
    description: '号码，只含数字，固定电话带区号，不含分机。',
    example: '4005550101',
  });

export const PhoneDisplay = () =>
  ApiProperty({ type: String, description: '按习惯分段、可直接显示的写法。', example: '400-555-0101' });

export const PhoneExtension = () =>
  ApiProperty({ type: String, nullable: true, description: '分机号；只供显示，不参与核验。', example: '8' });

export const CategoryCodes = () =>
  ApiProperty({ type: [String], description: '品类代码，见 /categories。', example: ['refrigerator'] });

/** The name of a list's next page. */
export const NextCursor = () =>
  ApiProperty({
    type: String,
    nullable: true,
    description: '下一页的游标，原样放进 cursor；null 表示没有下一页。内容不作约定。',
  });
