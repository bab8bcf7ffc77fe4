import { AGENT_ROLES, type AgentRole, STAFF_ROLES, type StaffRole } from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';

const LONGEST = 200;

export class AccountLogInBody {
  @ApiProperty({ type: String, maxLength: LONGEST, description: '登录名，不分大小写。' })
  @IsString({ message: '请输入登录名。' })
  @MaxLength(LONGEST, { message: '登录名太长。' })
  loginName!: string;

  @ApiProperty({ type: String, maxLength: LONGEST })
  @IsString({ message: '请输入密码。' })
  @MaxLength(LONGEST, { message: '密码太长。' })
  password!: string;

  @ApiProperty({
    type: String,
    required: false,
    maxLength: LONGEST,
    description: '手机上的六位动态口令；绑定过的人要有它，或者 recoveryCode。',
  })
  @IsOptional()
  @IsString({ message: '动态口令是六位数字。' })
  @MaxLength(LONGEST, { message: '动态口令是六位数字。' })
  oneTimeCode?: string;

  @ApiProperty({
    type: String,
    required: false,
    maxLength: LONGEST,
    description: '手机不在身边时用的恢复码，每个只能用一次。',
  })
  @IsOptional()
  @IsString({ message: '恢复码不对。' })
  @MaxLength(LONGEST, { message: '恢复码不对。' })
  recoveryCode?: string;
}

class AccountSessionReply {
  @ApiProperty({ type: String })
  accountId!: string;

  @ApiProperty({ type: String })
  loginName!: string;

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: Boolean, description: '是否绑定了手机上的动态口令。' })
  enrolled!: boolean;

  @ApiProperty({ type: Boolean, description: '真：先绑定动态口令，才能使用其他功能。' })
  mustEnrol!: boolean;

  @ApiProperty({
    type: String,
    format: 'date-time',
    description: '最晚到什么时候要重新登录；30 分钟不操作也要。UTC，ISO 8601。',
  })
  expiresAt!: string;
}

export class StaffSessionReply extends AccountSessionReply {
  @ApiProperty({ type: String })
  bureauCode!: string;

  @ApiProperty({ type: String })
  bureauName!: string;

  @ApiProperty({ enum: STAFF_ROLES, enumName: 'StaffRole', isArray: true })
  roles!: StaffRole[];
}

export class AgentSessionReply extends AccountSessionReply {
  @ApiProperty({ type: String, description: '名录里的总代理。' })
  generalAgentId!: string;

  @ApiProperty({ enum: AGENT_ROLES, enumName: 'AgentRole', isArray: true })
  roles!: AgentRole[];
}
