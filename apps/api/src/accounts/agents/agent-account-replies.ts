import { AGENT_ROLES, type AgentRole } from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { AccountReply, NewcomerBody } from '../keeping/account-replies.js';
import { SomeRoles } from '../keeping/some-roles.js';

const PUBLIC_ID = /^[\w-]{22}$/;
const AgentRoles = () => SomeRoles(AGENT_ROLES, 'AgentRole');
const ROLES = { enum: AGENT_ROLES, enumName: 'AgentRole', isArray: true } as const;

/** By the agent's own administrator: of the same agent. */
export class InviteColleagueBody extends NewcomerBody {
  @AgentRoles()
  roles!: AgentRole[];
}

export class AgentRolesBody {
  @AgentRoles()
  roles!: AgentRole[];
}

/** By the province. */
export class InviteAgentBody extends InviteColleagueBody {
  @ApiProperty({ type: String, description: '名录里的哪个总代理。' })
  @Matches(PUBLIC_ID, { message: '请选择总代理。' })
  generalAgentId!: string;
}

export class AgentAccountReply extends AccountReply {
  @ApiProperty({ type: String })
  generalAgentId!: string;

  @ApiProperty(ROLES)
  roles!: AgentRole[];
}

export class AgentAccountsReply {
  @ApiProperty({ type: [AgentAccountReply], description: '按登录名。' })
  accounts!: AgentAccountReply[];

  @ApiProperty({ type: String, nullable: true, description: '下一页用；没有更多是 null。' })
  nextCursor!: string | null;
}

class GeneralAgentReply {
  @ApiProperty({ type: String })
  generalAgentId!: string;

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: String, description: '统一社会信用代码。' })
  creditCode!: string;
}

export class GeneralAgentsReply {
  @ApiProperty({ type: [GeneralAgentReply] })
  generalAgents!: GeneralAgentReply[];
}
