import { Controller, Get, Header, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Staff } from '../../accounts/staff.js';
import { CurrentStaff, StaffOnly } from '../../accounts/staff-only.js';
import { Clock } from '../../platform/clock.js';
import { ValidatedQuery } from '../../platform/http/validated-body.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { sendWorkbook } from '../../platform/workbooks/send-workbook.js';
import { WORKBOOK_TYPE } from '../../platform/workbooks/workbook-stream.js';
import { OverviewQuery, toWanted } from '../overview/overview-query.js';
import { DAYS_BY_DEFAULT, NumberSignalsQuery } from '../signals/signal-query.js';
import { CaseExports } from './case-exports.js';
import { CaseExportQuery } from './export-query.js';
import { OverviewExports } from './overview-exports.js';
import { SignalExports } from './signal-exports.js';

const FAILURES = {
  400: '参数有误；errors 逐个说明。',
  401: '没有登录，或登录已过期。',
  403: '没有这项职责。',
  503: '数据库暂时没有回应。',
};
const FILE = { description: '.xlsx 文件。', schema: { type: 'string', format: 'binary' } };

@ApiTags('导出')
@Controller('api/v1/staff/exports')
@StaffOnly('handler', 'supervisor')
export class ExportsController {
  constructor(
    private readonly cases: CaseExports,
    private readonly overviews: OverviewExports,
    private readonly signals: SignalExports,
    private readonly clock: Clock,
  ) {}

  @Get('cases.xlsx')
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'exportCases',
    summary: '把一个案件列表导出成表格：和列表一样筛选，人的姓名电话只显示一部分',
    description: '最多 20000 件。第一张表说明谁、什么时候、按什么导出；每次导出都记入操作记录。',
  })
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse(FILE)
  @FailsWith({ ...FAILURES, 409: 'export-too-long：太多，请加上筛选。' })
  async exportCases(
    @CurrentStaff() staff: Staff,
    @ValidatedQuery(CaseExportQuery) { list, ...filter }: CaseExportQuery,
  ): Promise<StreamableFile> {
    return this.send('案件', await this.cases.open(staff, { list, filter }));
  }

  @Get('overview.xlsx')
  @StaffOnly('intake', 'handler', 'supervisor')
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'exportOverview', summary: '把统计导出成表格；只有数字' })
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse(FILE)
  @FailsWith(FAILURES)
  async exportOverview(
    @CurrentStaff() staff: Staff,
    @ValidatedQuery(OverviewQuery) query: OverviewQuery,
  ): Promise<StreamableFile> {
    return this.send('统计', await this.overviews.open(staff, toWanted(query)));
  }

  @Get('number-signals.xlsx')
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'exportNumberSignals', summary: '把可疑号码的统计导出成表格' })
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse(FILE)
  @FailsWith({ ...FAILURES, 403: '没有这项职责，或者不是县级以上的局。' })
  async exportSignals(
    @CurrentStaff() staff: Staff,
    @ValidatedQuery(NumberSignalsQuery) { days, ...filter }: NumberSignalsQuery,
  ): Promise<StreamableFile> {
    const workbook = await this.signals.open(staff, Number(days ?? DAYS_BY_DEFAULT), filter);
    return this.send('可疑号码', workbook);
  }

  private send(what: string, workbook: Parameters<typeof sendWorkbook>[1]): StreamableFile {
    return sendWorkbook(`${what} ${this.clock.today()}`, workbook);
  }
}
