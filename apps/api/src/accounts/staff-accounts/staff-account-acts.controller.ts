import { Controller, Delete, HttpCode, Post, Put } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Settings } from '../../config/settings.js';
import { ValidatedBody } from '../../platform/http/validated-body.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { CHANGE_FAILURES } from '../keeping/account-failures.js';
import { IssuedInvitationReply } from '../keeping/account-replies.js';
import { AccountId } from '../keeping/account-requests.js';
import { toInvitationReply } from '../keeping/kept-account.js';
import type { Staff } from '../staff.js';
import { CurrentStaff, StaffOnly } from '../staff-only.js';
import { StaffRolesBody, TransferBody } from './staff-account-replies.js';
import { StaffAccounts } from './staff-accounts.js';

@ApiTags('人员账号')
@Controller('api/v1/staff/accounts/:accountId')
@StaffOnly('administrator')
export class StaffAccountActsController {
  constructor(
    private readonly accounts: StaffAccounts,
    private readonly settings: Settings,
  ) {}

  @Put('roles')
  @HttpCode(204)
  @ApiOperation({ operationId: 'changeStaffRoles', summary: '改岗位；不再承办的，手里的案件回到单位' })
  @ApiBody({ type: StaffRolesBody })
  @ApiNoContentResponse({ description: '已改，马上生效。' })
  @FailsWith(CHANGE_FAILURES)
  async changeRoles(
    @CurrentStaff() staff: Staff,
    @AccountId() accountId: string,
    @ValidatedBody(StaffRolesBody) { roles }: StaffRolesBody,
  ): Promise<void> {
    await this.accounts.changeRoles(staff, accountId, roles);
  }

  @Put('bureau')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'transferStaff',
    summary: '调到另一个单位：登录马上作废，手里的案件留在原单位',
    description: '两个单位都要归您管理。',
  })
  @ApiBody({ type: TransferBody })
  @ApiNoContentResponse({ description: '已调动。' })
  @FailsWith(CHANGE_FAILURES)
  async transfer(
    @CurrentStaff() staff: Staff,
    @AccountId() accountId: string,
    @ValidatedBody(TransferBody) body: TransferBody,
  ): Promise<void> {
    await this.accounts.transfer(staff, accountId, body);
  }

  @Post('invitation')
  @ApiOperation({
    operationId: 'renewStaffInvitation',
    summary: '重新邀请：链接丢了或过期，或者忘了密码',
    description: '原来的密码和登录马上作废，直到本人用新链接设好密码。动态口令照旧。',
  })
  @ApiCreatedResponse({ type: IssuedInvitationReply })
  @FailsWith(CHANGE_FAILURES)
  async renew(@CurrentStaff() staff: Staff, @AccountId() accountId: string): Promise<IssuedInvitationReply> {
    const issued = await this.accounts.change(staff, accountId, 'renewInvitation');
    return toInvitationReply(this.settings.publicAddress, issued!);
  }

  @Delete('invitation')
  @HttpCode(204)
  @ApiOperation({ operationId: 'revokeStaffInvitation', summary: '收回还没有接受的邀请；账号停用' })
  @ApiNoContentResponse({ description: '已收回。' })
  @FailsWith(CHANGE_FAILURES)
  async revoke(@CurrentStaff() staff: Staff, @AccountId() accountId: string): Promise<void> {
    await this.accounts.change(staff, accountId, 'revokeInvitation');
  }

  @Post('disabling')
  @HttpCode(204)
  @ApiOperation({ operationId: 'disableStaff', summary: '停用：登录马上作废，手里的案件回到单位' })
  @ApiNoContentResponse({ description: '已停用。' })
  @FailsWith(CHANGE_FAILURES)
  async disable(@CurrentStaff() staff: Staff, @AccountId() accountId: string): Promise<void> {
    await this.accounts.change(staff, accountId, 'disableAccount');
  }

  @Post('enabling')
  @ApiOperation({ operationId: 'enableStaff', summary: '重新启用：得到一个新的邀请链接，原来的密码不再有效' })
  @ApiCreatedResponse({ type: IssuedInvitationReply })
  @FailsWith(CHANGE_FAILURES)
  async enable(@CurrentStaff() staff: Staff, @AccountId() accountId: string): Promise<IssuedInvitationReply> {
    const issued = await this.accounts.change(staff, accountId, 'enableAccount');
    return toInvitationReply(this.settings.publicAddress, issued!);
  }

  @Delete('second-factor')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'resetStaffSecondFactor',
    summary: '手机和恢复码都丢了：去掉动态口令，下次登录重新绑定',
    description: '登录马上作废。请先确认真的是本人。',
  })
  @ApiNoContentResponse({ description: '已去掉。' })
  @FailsWith(CHANGE_FAILURES)
  async resetSecondFactor(@CurrentStaff() staff: Staff, @AccountId() accountId: string): Promise<void> {
    await this.accounts.change(staff, accountId, 'resetSecondFactor');
  }
}
