import { AGENT_ROLES, type AgentRole, PASSWORD_LENGTH, STAFF_ROLES, type StaffRole } from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import type { AccountKind } from '../account-kind.js';

/** Longer than any password may be: how long is too long is said by the rules for passwords. */
const LONGEST = 200;

export class InvitationReply {
  @ApiProperty({ enum: ['staff', 'agent'], description: '设好密码以后从哪里登录：监管人员，或总代理。' })
  kind!: AccountKind;

  @ApiProperty({ type: String, description: '用来登录的名字。' })
  loginName!: string;

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: String, nullable: true, description: '哪个局或所；总代理的人是 null。' })
  bureauName!: string | null;

  @ApiProperty({ enum: [...STAFF_ROLES, ...AGENT_ROLES], isArray: true })
  roles!: (StaffRole | AgentRole)[];

  @ApiProperty({ type: Boolean, description: '真：第一次登录以后先绑定动态口令，才能使用其他功能。' })
  mustEnrol!: boolean;

  @ApiProperty({ type: String, format: 'date-time', description: '到什么时候有效。UTC，ISO 8601。' })
  expiresAt!: string;
}

export class AcceptanceBody {
  @ApiProperty({
    type: String,
    minLength: PASSWORD_LENGTH.least,
    maxLength: PASSWORD_LENGTH.most,
    description: '不要有登录名和姓名，不要容易猜。',
  })
  @IsString({ message: '请输入密码。' })
  @MaxLength(LONGEST, { message: '密码太长。' })
  password!: string;
}
