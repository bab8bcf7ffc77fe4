import { Controller, Get, Header, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Staff } from '../../../accounts/staff.js';
import { CurrentStaff, StaffOnly } from '../../../accounts/staff-only.js';
import { ValidatedBody, ValidatedQuery } from '../../../platform/http/validated-body.js';
import { FailsWith } from '../../../platform/problem-docs.js';
import type { CaseLine } from './case-line.js';
import { type CaseLines, DeskLists } from './desk-lists.js';
import { CaseFilterQuery } from './filter-query.js';
import { CaseListQuery, CaseSearchBody } from './list-query.js';
import { CaseCountsReply, type CaseLineReply, CaseLinesReply } from './list-replies.js';

const FAILURES = {
  400: '参数有误；errors 逐个说明。',
  401: '没有登录，或登录已过期。',
  403: '没有这项职责。',
  503: '数据库暂时没有回应。',
};

@ApiTags('办案')
@Controller('api/v1/staff')
@StaffOnly('intake', 'handler', 'supervisor')
export class StaffCasesController {
  constructor(private readonly lists: DeskLists) {}

  @Get('cases')
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'listStaffCases',
    summary: '案件列表，一页 50 件',
    description:
      '只有本单位和下级单位的案件。人的姓名和电话只显示一部分；举报人只有承办人和所在单位的督办能看。',
  })
  @ApiOkResponse({ type: CaseLinesReply })
  @FailsWith(FAILURES)
  async list(
    @CurrentStaff() staff: Staff,
    @ValidatedQuery(CaseListQuery) { list, order, cursor, ...filter }: CaseListQuery,
  ): Promise<CaseLinesReply> {
    const wanted = { list, order: order ?? null, cursor: cursor ?? null };
    return toReply(await this.lists.page(staff, wanted, filter));
  }

  // A consumer's phone is personal data: it comes in the body, so that no log and no proxy keeps it.
  @Post('case-searches')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'searchStaffCases',
    summary: '案件列表，可以按投诉人或举报人的电话找',
    description: '和案件列表一样，什么也不改。按电话找，会留下操作记录；不能看的举报人，也找不到。',
  })
  @ApiBody({ type: CaseSearchBody })
  @ApiOkResponse({ type: CaseLinesReply })
  @FailsWith(FAILURES)
  async search(
    @CurrentStaff() staff: Staff,
    @ValidatedBody(CaseSearchBody) { list, order, cursor, ...filter }: CaseSearchBody,
  ): Promise<CaseLinesReply> {
    const wanted = { list, order: order ?? null, cursor: cursor ?? null };
    return toReply(await this.lists.page(staff, wanted, filter));
  }

  @Get('case-counts')
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'countStaffCases', summary: '每个列表有多少件' })
  @ApiOkResponse({ type: CaseCountsReply })
  @FailsWith(FAILURES)
  count(
    @CurrentStaff() staff: Staff,
    @ValidatedQuery(CaseFilterQuery) filter: CaseFilterQuery,
  ): Promise<CaseCountsReply> {
    return this.lists.counts(staff, filter);
  }
}

function toReply({ lines, nextCursor }: CaseLines): CaseLinesReply {
  return { lines: lines.map(toLineReply), nextCursor };
}

function toLineReply({ receivedAt, ...line }: CaseLine): CaseLineReply {
  return { ...line, receivedAt: receivedAt.toISOString() };
}
