import { Controller, Get, Header, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Staff } from '../../accounts/staff.js';
import { CurrentStaff, StaffOnly } from '../../accounts/staff-only.js';
import { Clock } from '../../platform/clock.js';
import { ValidatedQuery } from '../../platform/http/validated-body.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { sendWorkbook } from '../../platform/workbooks/send-workbook.js';
import { WORKBOOK_TYPE } from '../../platform/workbooks/workbook-stream.js';
import { WarningFilterQuery } from './warning-bodies.js';
import { WarningExports } from './warning-exports.js';

@ApiTags('导出')
@Controller('api/v1/staff/exports')
@StaffOnly('handler', 'supervisor')
export class WarningExportController {
  constructor(
    private readonly warnings: WarningExports,
    private readonly clock: Clock,
  ) {}

  @Get('number-warnings.xlsx')
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'exportNumberWarnings',
    summary: '把一个号码警示的列表导出成表格：和列表一样筛选，没有证据和号码使用人的说法',
    description: '最多 20000 件。每次导出都记入操作记录。',
  })
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ description: '.xlsx 文件。', schema: { type: 'string', format: 'binary' } })
  @FailsWith({
    400: '参数有误；errors 逐个说明。',
    401: '没有登录，或登录已过期。',
    403: '没有这项职责，或者不是县级以上的局。',
    409: 'export-too-long：太多，请加上筛选。',
    503: '数据库暂时没有回应。',
  })
  async download(
    @CurrentStaff() staff: Staff,
    @ValidatedQuery(WarningFilterQuery) asked: WarningFilterQuery,
  ): Promise<StreamableFile> {
    return sendWorkbook(`号码警示 ${this.clock.today()}`, await this.warnings.open(staff, asked));
  }
}
