import { ACCOUNT_STATES, STAFF_ROLES } from '@jiweibao/shared';
import { Controller, Get, Header, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import { BureauTree } from '../../organization/bureau-tree.js';
import { Clock } from '../../platform/clock.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { sendWorkbook } from '../../platform/workbooks/send-workbook.js';
import { WORKBOOK_TYPE } from '../../platform/workbooks/workbook-stream.js';
import type { Staff } from '../staff.js';
import { CurrentStaff, StaffOnly } from '../staff-only.js';
import { AccountExports } from './account-exports.js';
import { readAccountFilter } from './account-filter.js';

@ApiTags('导出')
@Controller('api/v1/staff/exports')
@StaffOnly('administrator')
export class AccountExportController {
  constructor(
    private readonly accounts: AccountExports,
    private readonly tree: BureauTree,
    private readonly clock: Clock,
  ) {}

  @Get('accounts.xlsx')
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'exportAccounts',
    summary: '把人员账号导出成表格，和列表一样筛选；没有链接，没有任何能用来登录的内容',
    description: '最多 20000 人。每次导出都记入操作记录。',
  })
  @ApiQuery({ name: 'bureauCode', required: false, type: String, description: '只要这一个局或所的。' })
  @ApiQuery({ name: 'state', required: false, enum: ACCOUNT_STATES })
  @ApiQuery({ name: 'role', required: false, enum: STAFF_ROLES })
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ description: '.xlsx 文件。', schema: { type: 'string', format: 'binary' } })
  @FailsWith({
    400: '参数有误。',
    401: '没有登录，或登录已过期。',
    403: '不是管理岗位。',
    409: 'export-too-long：太多，请加上筛选。',
    503: '数据库暂时没有回应。',
  })
  async download(
    @CurrentStaff() staff: Staff,
    @Query('bureauCode') bureauCode?: string,
    @Query('state') state?: string,
    @Query('role') role?: string,
  ): Promise<StreamableFile> {
    const filter = readAccountFilter(staff, this.tree, { bureauCode, state, role });
    return sendWorkbook(`人员账号 ${this.clock.today()}`, await this.accounts.open(staff, filter));
  }
}
