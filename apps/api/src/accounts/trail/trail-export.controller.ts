import { Controller, Get, Header, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Clock } from '../../platform/clock.js';
import { ValidatedQuery } from '../../platform/http/validated-body.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { sendWorkbook } from '../../platform/workbooks/send-workbook.js';
import { WORKBOOK_TYPE } from '../../platform/workbooks/workbook-stream.js';
import type { Staff } from '../staff.js';
import { CurrentStaff, StaffOnly } from '../staff-only.js';
import { TrailExports } from './trail-exports.js';
import { TrailFilterQuery } from './trail-query.js';

@ApiTags('导出')
@Controller('api/v1/staff/exports')
@StaffOnly('administrator', 'supervisor')
export class TrailExportController {
  constructor(
    private readonly trails: TrailExports,
    private readonly clock: Clock,
  ) {}

  @Get('audit.xlsx')
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'exportAudit',
    summary: '把操作记录导出成表格，和列表一样筛选；导出也记入操作记录',
  })
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ description: '.xlsx 文件。', schema: { type: 'string', format: 'binary' } })
  @FailsWith({
    400: '参数有误。',
    401: '没有登录，或登录已过期。',
    403: '不是督办或管理岗位。',
    409: 'export-too-long：太多，请加上筛选。',
    503: '数据库暂时没有回应。',
  })
  async download(
    @CurrentStaff() staff: Staff,
    @ValidatedQuery(TrailFilterQuery) filter: TrailFilterQuery,
  ): Promise<StreamableFile> {
    return sendWorkbook(`操作记录 ${this.clock.today()}`, await this.trails.open(staff, filter));
  }
}
