import { ACCOUNT_STATES, type AccountState } from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsString, Length, Matches } from 'class-validator';
import { foldLoginName, LOGIN_NAME } from '../login-name.js';

const NAME = { least: 2, most: 50 } as const;

/** What is said of anybody who is to have an account. */
export class NewcomerBody {
  @ApiProperty({
    type: String,
    minLength: 3,
    maxLength: 32,
    description: '登录名：字母开头，后面是字母、数字、点、横线；不分大小写，以后不能改，也不再给别人用。',
  })
  @Transform(({ value }) => (typeof value === 'string' ? foldLoginName(value) : value))
  @Matches(LOGIN_NAME, { message: '登录名要 3 到 32 个字符，字母开头，后面是字母、数字、点、横线。' })
  loginName!: string;

  @ApiProperty({ type: String, minLength: NAME.least, maxLength: NAME.most, description: '姓名；加密保存。' })
  @Transform(({ value }) => (typeof value === 'string' ? value.normalize('NFKC').trim() : value))
  @IsString({ message: '请填写姓名。' })
  @Length(NAME.least, NAME.most, { message: '姓名要 2 到 50 个字。' })
  name!: string;
}

export class IssuedInvitationReply {
  @ApiProperty({ type: String })
  accountId!: string;

  @ApiProperty({
    type: String,
    description: '邀请链接，只在这里给出一次；请用可靠的办法交给本人，谁打开谁设密码。以前的链接作废。',
  })
  link!: string;

  @ApiProperty({ type: String, format: 'date-time', description: '链接到什么时候有效。UTC，ISO 8601。' })
  expiresAt!: string;
}

export class AccountReply {
  @ApiProperty({ type: String })
  accountId!: string;

  @ApiProperty({ type: String })
  loginName!: string;

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ enum: ACCOUNT_STATES, enumName: 'AccountState' })
  state!: AccountState;

  @ApiProperty({ type: Boolean, description: '是否绑定了手机上的动态口令。' })
  enrolled!: boolean;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: '待接受的邀请到什么时候有效；过期的也写在这里；没有邀请是 null。',
  })
  invitationExpiresAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  disabledAt!: string | null;
}
