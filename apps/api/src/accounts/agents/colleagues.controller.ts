import { ACCOUNT_STATES } from '@jiweibao/shared';
import { Controller, Get, Headers, HttpCode, Post, Put, Query } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiQuery,
  ApiTags,
} from '@nestjs/swagger';
import { Settings } from '../../config/settings.js';
import { ValidatedBody } from '../../platform/http/validated-body.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { beyondAuthority } from '../accounts.errors.js';
import type { AgentUser } from '../agent-user.js';
import { AgentsOnly, CurrentAgent } from '../agents-only.js';
import { CHANGE_FAILURES, INVITE_FAILURES, READ_FAILURES } from '../keeping/account-failures.js';
import { IssuedInvitationReply } from '../keeping/account-replies.js';
import { AccountId, PAGE, pageOf, readChoice, readListCursor } from '../keeping/account-requests.js';
import { agentKeeper } from '../keeping/keeper.js';
import { toInvitationReply } from '../keeping/kept-account.js';
import { toAgentAccount } from './agent-account.mapper.js';
import { AgentAccountsReply, AgentRolesBody, InviteColleagueBody } from './agent-account-replies.js';
import { AgentAccounts } from './agent-accounts.js';

@ApiTags('总代理的同事')
@Controller('api/v1/agent/accounts')
@AgentsOnly('agentAdmin')
export class ColleaguesController {
  constructor(
    private readonly accounts: AgentAccounts,
    private readonly settings: Settings,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listColleagues', summary: '本单位的账号，按登录名' })
  @ApiQuery({ name: 'state', required: false, enum: ACCOUNT_STATES })
  @ApiQuery({ name: 'cursor', required: false, type: String, description: '上一页的 nextCursor。' })
  @ApiOkResponse({ type: AgentAccountsReply })
  @FailsWith(READ_FAILURES)
  async list(
    @CurrentAgent() user: AgentUser,
    @Query('state') state?: string,
    @Query('cursor') cursor?: string,
  ): Promise<AgentAccountsReply> {
    const inState = readChoice('state', state, ACCOUNT_STATES);
    const after = readListCursor(cursor);
    const found = await this.accounts.list(user.generalAgentId, inState, after, PAGE + 1);
    return pageOf(found.map(toAgentAccount));
  }

  @Post()
  @ApiOperation({ operationId: 'inviteColleague', summary: '邀请本单位的人：得到一个邀请链接' })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: '同一次提交重发时不变。' })
  @ApiBody({ type: InviteColleagueBody })
  @ApiCreatedResponse({ type: IssuedInvitationReply })
  @FailsWith(INVITE_FAILURES)
  async invite(
    @CurrentAgent() user: AgentUser,
    @ValidatedBody(InviteColleagueBody) body: InviteColleagueBody,
    @Headers('idempotency-key') key?: string,
  ): Promise<IssuedInvitationReply> {
    const keeper = { ...agentKeeper(user), accountId: user.accountId };
    const issued = await this.accounts.invite(keeper, user.generalAgentId, body, key);
    return toInvitationReply(this.settings.publicAddress, issued);
  }

  @Put(':accountId/roles')
  @HttpCode(204)
  @ApiOperation({ operationId: 'changeColleagueRoles', summary: '改岗位' })
  @ApiBody({ type: AgentRolesBody })
  @ApiNoContentResponse({ description: '已改，马上生效。' })
  @FailsWith(CHANGE_FAILURES)
  async changeRoles(
    @CurrentAgent() user: AgentUser,
    @AccountId() accountId: string,
    @ValidatedBody(AgentRolesBody) { roles }: AgentRolesBody,
  ): Promise<void> {
    await this.accounts.changeRoles(agentKeeper(user), user.generalAgentId, accountId, roles);
  }

  @Post(':accountId/invitation')
  @ApiOperation({
    operationId: 'renewColleagueInvitation',
    summary: '重新邀请：链接丢了或过期，或者忘了密码；原来的密码和登录马上作废',
  })
  @ApiCreatedResponse({ type: IssuedInvitationReply })
  @FailsWith(CHANGE_FAILURES)
  async renew(
    @CurrentAgent() user: AgentUser,
    @AccountId() accountId: string,
  ): Promise<IssuedInvitationReply> {
    // One who holds this session must not get past the password by it.
    if (accountId === user.accountId) throw beyondAuthority('自己的密码，请在“我的账号”里改。');
    const issued = await this.accounts.change(
      agentKeeper(user),
      user.generalAgentId,
      accountId,
      'renewInvitation',
    );
    return toInvitationReply(this.settings.publicAddress, issued!);
  }

  @Post(':accountId/disabling')
  @HttpCode(204)
  @ApiOperation({ operationId: 'disableColleague', summary: '停用：登录马上作废' })
  @ApiNoContentResponse({ description: '已停用。' })
  @FailsWith(CHANGE_FAILURES)
  async disable(@CurrentAgent() user: AgentUser, @AccountId() accountId: string): Promise<void> {
    await this.accounts.change(agentKeeper(user), user.generalAgentId, accountId, 'disableAccount');
  }

  @Post(':accountId/enabling')
  @ApiOperation({ operationId: 'enableColleague', summary: '重新启用：得到一个新的邀请链接' })
  @ApiCreatedResponse({ type: IssuedInvitationReply })
  @FailsWith(CHANGE_FAILURES)
  async enable(
    @CurrentAgent() user: AgentUser,
    @AccountId() accountId: string,
  ): Promise<IssuedInvitationReply> {
    const issued = await this.accounts.change(
      agentKeeper(user),
      user.generalAgentId,
      accountId,
      'enableAccount',
    );
    return toInvitationReply(this.settings.publicAddress, issued!);
  }
}
