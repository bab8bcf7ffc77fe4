import type { CaseChannel } from '@jiweibao/shared';
import { ApiProperty, OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsObject, IsOptional, Matches, ValidateNested } from 'class-validator';
import { FilingBody } from '../intake/filing-body.js';
import { IsWords } from '../intake/is-words.js';

/** The doors at which somebody of a bureau stands. */
export const STAFF_CHANNELS = ['phone', 'letter', 'window', 'platform12315'] as const satisfies CaseChannel[];
export type StaffChannel = (typeof STAFF_CHANNELS)[number];

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/;

export class RegisteredPersonBody {
  @ApiProperty({ type: String, maxLength: 50, description: '真实姓名。' })
  @IsWords(50, '姓名')
  name!: string;

  @ApiProperty({ type: String, nullable: true, maxLength: 40, description: '电话；来信没有电话的，写地址。' })
  @IsOptional()
  @IsWords(40, '电话')
  phone!: string | null;

  @ApiProperty({ type: String, nullable: true, maxLength: 200, description: '联系地址。' })
  @IsOptional()
  @IsWords(200, '地址')
  address!: string | null;
}

/** What somebody of a bureau writes down; of what a consumer would be asked, a letter may leave much open. */
export class RegistrationBody extends OmitType(FilingBody, ['complainant', 'noticeKinds'] as const) {
  @ApiProperty({ enum: STAFF_CHANNELS, enumName: 'StaffChannel', description: '从哪里来的。' })
  @IsIn(STAFF_CHANNELS, { message: '请选择是从哪里来的：电话、来信、窗口，还是12315平台。' })
  channel!: StaffChannel;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: '收到的时间，UTC，ISO 8601；不填就是现在。最早 60 天以前。',
  })
  @IsOptional()
  @Matches(INSTANT, { message: '收到的时间看不明白，请重新选择。' })
  receivedAt!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    maxLength: 40,
    description: '全国12315平台上的编号；从那里来的必须填。',
  })
  @IsOptional()
  @IsWords(40, '平台编号')
  externalNumber!: string | null;

  @ApiProperty({ type: RegisteredPersonBody, nullable: true, description: '匿名举报没有这一项。' })
  @IsOptional()
  @IsObject({ message: '请填写姓名，以及电话或地址。' })
  @ValidateNested()
  @Type(() => RegisteredPersonBody)
  complainant!: RegisteredPersonBody | null;
}
