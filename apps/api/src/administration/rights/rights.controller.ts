import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Staff } from '../../accounts/staff.js';
import { StaffAccounts } from '../../accounts/staff-accounts/staff-accounts.js';
import { CurrentStaff, StaffOnly } from '../../accounts/staff-only.js';
import { BureauTree } from '../../organization/bureau-tree.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { mayUse, staffRights } from './rights.js';
import { AccountRightsReply, RightsReply } from './rights-replies.js';

@ApiTags('权限')
@Controller('api/v1/staff')
@StaffOnly('administrator')
export class RightsController {
  constructor(
    private readonly accounts: StaffAccounts,
    private readonly tree: BureauTree,
  ) {}

  @Get('rights')
  @StaffOnly()
  @ApiOperation({ operationId: 'listRights', summary: '谁能看什么、做什么' })
  @ApiOkResponse({ type: RightsReply })
  @FailsWith({ 401: '没有登录，或登录已过期。' })
  all(): RightsReply {
    return { rights: staffRights() };
  }

  @Get('accounts/:accountId/rights')
  @ApiOperation({ operationId: 'getAccountRights', summary: '一个人员账号能看什么、做什么' })
  @ApiOkResponse({ type: AccountRightsReply })
  @FailsWith({
    401: '没有登录，或登录已过期。',
    403: '不是管理岗位。',
    404: '没有这个账号，或者它不归您管理。',
    503: '数据库暂时没有回应。',
  })
  async ofAccount(
    @CurrentStaff() staff: Staff,
    @Param('accountId') accountId: string,
  ): Promise<AccountRightsReply> {
    const { name, roles, state, bureauCode } = await this.accounts.reach(staff, accountId);
    const visible = this.tree.subtreeCodes(bureauCode);
    const stations = visible.filter((code) => {
      const bureau = this.tree.find(code);
      return bureau?.level === 'station' && bureau.parentCode === bureauCode;
    });
    return {
      name,
      roles,
      bureauName: this.tree.find(bureauCode)?.name ?? bureauCode,
      active: state === 'active',
      visibleDesks: visible.length,
      handledDesks: new Set([bureauCode, ...stations]).size,
      rights: staffRights().filter((right) => mayUse(right, roles)),
    };
  }
}
