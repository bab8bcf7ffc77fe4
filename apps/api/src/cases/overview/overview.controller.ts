import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Staff } from '../../accounts/staff.js';
import { CurrentStaff, StaffOnly } from '../../accounts/staff-only.js';
import { ValidatedQuery } from '../../platform/http/validated-body.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { OverviewQuery, toWanted } from './overview-query.js';
import { OverviewReply } from './overview-replies.js';
import { Overviews } from './overviews.js';

@ApiTags('统计')
@Controller('api/v1/staff/overview')
@StaffOnly('intake', 'handler', 'supervisor')
export class OverviewController {
  constructor(private readonly overviews: Overviews) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'getOverview',
    summary: '本单位和下级的统计：趋势、多久受理、逾期率、品类、违法行为、品牌、各地',
    description: '数的是现在在本单位和下级的案件；每个数都带着列出这些案件的查询。',
  })
  @ApiOkResponse({ type: OverviewReply })
  @FailsWith({
    400: '参数有误；errors 逐个说明。',
    401: '没有登录，或登录已过期。',
    403: '没有这项职责。',
    503: '数据库暂时没有回应。',
  })
  async get(
    @CurrentStaff() staff: Staff,
    @ValidatedQuery(OverviewQuery) query: OverviewQuery,
  ): Promise<OverviewReply> {
    const overview = await this.overviews.get(staff, toWanted(query));
    return { ...overview, asOf: overview.asOf.toISOString() };
  }
}
