import { ACCOUNT_STATES } from '@jiweibao/shared';
import { Controller, Delete, Get, Headers, HttpCode, Post, Query } from '@nestjs/common';
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
import { BureauTree } from '../../organization/bureau-tree.js';
import { ValidatedBody } from '../../platform/http/validated-body.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { CHANGE_FAILURES, INVITE_FAILURES, READ_FAILURES } from '../keeping/account-failures.js';
import { IssuedInvitationReply } from '../keeping/account-replies.js';
import { AccountId, PAGE, pageOf, readChoice, readListCursor } from '../keeping/account-requests.js';
import { requireProvince } from '../keeping/account-scope.js';
import { type Keeper, staffKeeper } from '../keeping/keeper.js';
import { toInvitationReply } from '../keeping/kept-account.js';
import type { Staff } from '../staff.js';
import { CurrentStaff, StaffOnly } from '../staff-only.js';
import { toAgentAccount } from './agent-account.mapper.js';
import { AgentAccountsReply, GeneralAgentsReply, InviteAgentBody } from './agent-account-replies.js';
import { AgentAccounts } from './agent-accounts.js';

@ApiTags('总代理账号')
@Controller('api/v1/staff')
@StaffOnly('administrator')
export class AgentAccountsController {
  constructor(
    private readonly accounts: AgentAccounts,
    private readonly tree: BureauTree,
    private readonly settings: Settings,
  ) {}

  @Get('general-agents')
  @ApiOperation({ operationId: 'listGeneralAgents', summary: '名录里的总代理，给它们开账号时选' })
  @ApiOkResponse({ type: GeneralAgentsReply })
  @FailsWith(READ_FAILURES)
  async listAgents(@CurrentStaff() staff: Staff): Promise<GeneralAgentsReply> {
    requireProvince(staff, this.tree);
    const agents = await this.accounts.listAgents();
    return { generalAgents: agents.map(({ id, ...agent }) => ({ generalAgentId: id, ...agent })) };
  }

  @Get('agent-accounts')
  @ApiOperation({ operationId: 'listAgentAccounts', summary: '总代理的账号，按登录名；只有省级管理员' })
  @ApiQuery({ name: 'generalAgentId', required: false, type: String, description: '只看这个总代理的。' })
  @ApiQuery({ name: 'state', required: false, enum: ACCOUNT_STATES })
  @ApiQuery({ name: 'cursor', required: false, type: String, description: '上一页的 nextCursor。' })
  @ApiOkResponse({ type: AgentAccountsReply })
  @FailsWith(READ_FAILURES)
  async list(
    @CurrentStaff() staff: Staff,
    @Query('generalAgentId') generalAgentId?: string,
    @Query('state') state?: string,
    @Query('cursor') cursor?: string,
  ): Promise<AgentAccountsReply> {
    requireProvince(staff, this.tree);
    const known = (await this.accounts.listAgents()).map(({ id }) => id);
    const agent = readChoice('generalAgentId', generalAgentId, known);
    const inState = readChoice('state', state, ACCOUNT_STATES);
    const found = await this.accounts.list(agent, inState, readListCursor(cursor), PAGE + 1);
    return pageOf(found.map(toAgentAccount));
  }

  @Post('agent-accounts')
  @ApiOperation({
    operationId: 'inviteAgent',
    summary: '给总代理的人开账号：得到一个邀请链接；只有省级管理员',
    description: '总代理的管理员可以再邀请本单位的其他人。',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: '同一次提交重发时不变。' })
  @ApiBody({ type: InviteAgentBody })
  @ApiCreatedResponse({ type: IssuedInvitationReply })
  @FailsWith(INVITE_FAILURES)
  async invite(
    @CurrentStaff() staff: Staff,
    @ValidatedBody(InviteAgentBody) { generalAgentId, ...newcomer }: InviteAgentBody,
    @Headers('idempotency-key') key?: string,
  ): Promise<IssuedInvitationReply> {
    const keeper = { ...this.keeper(staff), accountId: staff.accountId };
    const issued = await this.accounts.invite(keeper, generalAgentId, newcomer, key);
    return toInvitationReply(this.settings.publicAddress, issued);
  }

  @Post('agent-accounts/:accountId/invitation')
  @ApiOperation({
    operationId: 'renewAgentInvitation',
    summary: '重新邀请：链接丢了或过期，或者忘了密码；原来的密码和登录马上作废',
  })
  @ApiCreatedResponse({ type: IssuedInvitationReply })
  @FailsWith(CHANGE_FAILURES)
  async renew(@CurrentStaff() staff: Staff, @AccountId() accountId: string): Promise<IssuedInvitationReply> {
    const issued = await this.accounts.change(this.keeper(staff), null, accountId, 'renewInvitation');
    return toInvitationReply(this.settings.publicAddress, issued!);
  }

  @Post('agent-accounts/:accountId/disabling')
  @HttpCode(204)
  @ApiOperation({ operationId: 'disableAgent', summary: '停用：登录马上作废' })
  @ApiNoContentResponse({ description: '已停用。' })
  @FailsWith(CHANGE_FAILURES)
  async disable(@CurrentStaff() staff: Staff, @AccountId() accountId: string): Promise<void> {
    await this.accounts.change(this.keeper(staff), null, accountId, 'disableAccount');
  }

  @Post('agent-accounts/:accountId/enabling')
  @ApiOperation({ operationId: 'enableAgent', summary: '重新启用：得到一个新的邀请链接' })
  @ApiCreatedResponse({ type: IssuedInvitationReply })
  @FailsWith(CHANGE_FAILURES)
  async enable(@CurrentStaff() staff: Staff, @AccountId() accountId: string): Promise<IssuedInvitationReply> {
    const issued = await this.accounts.change(this.keeper(staff), null, accountId, 'enableAccount');
    return toInvitationReply(this.settings.publicAddress, issued!);
  }

  @Delete('agent-accounts/:accountId/second-factor')
  @HttpCode(204)
  @ApiOperation({ operationId: 'resetAgentSecondFactor', summary: '手机和恢复码都丢了：去掉动态口令' })
  @ApiNoContentResponse({ description: '已去掉；登录马上作废。' })
  @FailsWith(CHANGE_FAILURES)
  async resetSecondFactor(@CurrentStaff() staff: Staff, @AccountId() accountId: string): Promise<void> {
    await this.accounts.change(this.keeper(staff), null, accountId, 'resetSecondFactor');
  }

  private keeper(staff: Staff): Keeper {
    requireProvince(staff, this.tree);
    return staffKeeper(staff);
  }
}
