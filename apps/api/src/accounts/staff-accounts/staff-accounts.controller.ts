import { ACCOUNT_STATES, STAFF_ROLES } from '@jiweibao/shared';
import { Controller, Get, Headers, Post, Query } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiQuery,
  ApiTags,
} from '@nestjs/swagger';
import { Settings } from '../../config/settings.js';
import { BureauTree } from '../../organization/bureau-tree.js';
import { ValidatedBody } from '../../platform/http/validated-body.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { INVITE_FAILURES, READ_FAILURES } from '../keeping/account-failures.js';
import { IssuedInvitationReply } from '../keeping/account-replies.js';
import { AccountId, PAGE, pageOf, readListCursor } from '../keeping/account-requests.js';
import { toInvitationReply } from '../keeping/kept-account.js';
import type { Staff } from '../staff.js';
import { CurrentStaff, StaffOnly } from '../staff-only.js';
import { readAccountFilter } from './account-filter.js';
import { toStaffAccount } from './staff-account.mapper.js';
import { InviteStaffBody, StaffAccountReply, StaffAccountsReply } from './staff-account-replies.js';
import { StaffAccounts } from './staff-accounts.js';

@ApiTags('人员账号')
@Controller('api/v1/staff/accounts')
@StaffOnly('administrator')
export class StaffAccountsController {
  constructor(
    private readonly accounts: StaffAccounts,
    private readonly tree: BureauTree,
    private readonly settings: Settings,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listStaffAccounts', summary: '本单位和下级的人员账号，按登录名' })
  @ApiQuery({ name: 'bureauCode', required: false, type: String, description: '只看这一个局或所的。' })
  @ApiQuery({ name: 'state', required: false, enum: ACCOUNT_STATES })
  @ApiQuery({ name: 'role', required: false, enum: STAFF_ROLES })
  @ApiQuery({ name: 'cursor', required: false, type: String, description: '上一页的 nextCursor。' })
  @ApiOkResponse({ type: StaffAccountsReply })
  @FailsWith(READ_FAILURES)
  async list(
    @CurrentStaff() staff: Staff,
    @Query('bureauCode') bureauCode?: string,
    @Query('state') state?: string,
    @Query('role') role?: string,
    @Query('cursor') cursor?: string,
  ): Promise<StaffAccountsReply> {
    const filter = readAccountFilter(staff, this.tree, { bureauCode, state, role });
    const found = await this.accounts.list(staff, filter, readListCursor(cursor), PAGE + 1);
    const { accounts, nextCursor } = pageOf(found.map((each) => toStaffAccount(each, this.tree)));
    return { lines: accounts, nextCursor };
  }

  @Get(':accountId')
  @ApiOperation({ operationId: 'getStaffAccount', summary: '一个人员账号' })
  @ApiOkResponse({ type: StaffAccountReply })
  @FailsWith(READ_FAILURES)
  async get(@CurrentStaff() staff: Staff, @AccountId() accountId: string): Promise<StaffAccountReply> {
    return toStaffAccount(await this.accounts.get(staff, accountId), this.tree);
  }

  @Post()
  @ApiOperation({
    operationId: 'inviteStaff',
    summary: '新增人员：得到一个邀请链接，由本人打开设密码',
    description:
      '只能给本单位和下级单位的人；省级单位的账号只有省级管理员能给。同一个 Idempotency-Key 重发不会多出账号，得到新的链接，旧的作废。',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: '同一次提交重发时不变。' })
  @ApiBody({ type: InviteStaffBody })
  @ApiCreatedResponse({ type: IssuedInvitationReply })
  @FailsWith(INVITE_FAILURES)
  async invite(
    @CurrentStaff() staff: Staff,
    @ValidatedBody(InviteStaffBody) body: InviteStaffBody,
    @Headers('idempotency-key') key?: string,
  ): Promise<IssuedInvitationReply> {
    return toInvitationReply(this.settings.publicAddress, await this.accounts.invite(staff, body, key));
  }
}
