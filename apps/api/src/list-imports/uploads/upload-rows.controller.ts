import { Controller, Get, Header, HttpCode, Param, ParseIntPipe, Post, Put } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { AgentUser } from '../../accounts/agent-user.js';
import { AgentsOnly, CurrentAgent } from '../../accounts/agents-only.js';
import { ValidatedBody, ValidatedQuery } from '../../platform/http/validated-body.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { toRowFilter } from './upload.mapper.js';
import { UploadDiffs } from './upload-diffs.js';
import {
  BulkFixReply,
  BulkFixUndoneReply,
  ListChangesReply,
  ListConflictsReply,
  RowsChangedReply,
  UploadRowReply,
  UploadRowsReply,
} from './upload-replies.js';
import {
  BulkFixBody,
  LeaveOutBody,
  ListChangesQuery,
  ListConflictsQuery,
  LossChoiceBody,
  MatchDecisionBody,
  MissingChoiceBody,
  RowChangeBody,
  UploadRowsQuery,
} from './upload-requests.js';
import { UploadRows } from './upload-rows.js';

const READ = { 400: '参数有误。', 401: '没有登录。', 404: '没有这份名单。', 503: '数据库暂时没有回应。' };
const WRITE = { ...READ, 409: '已经提交，或者还在检查，不能改。' };
const CHOICE = { ...WRITE, 422: '有的网点不在要选择的范围里。' };

@ApiTags('上传名单')
@Controller('api/v1/agent/list-uploads/:uploadId')
@AgentsOnly('agentAdmin', 'agentClerk')
export class UploadRowsController {
  constructor(
    private readonly rows: UploadRows,
    private readonly diffs: UploadDiffs,
  ) {}

  @Get('rows')
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'listUploadRows', summary: '名单的行和每一格的问题，一页 100 行' })
  @ApiOkResponse({ type: UploadRowsReply })
  @FailsWith(READ)
  list(
    @CurrentAgent() agent: AgentUser,
    @Param('uploadId') uploadId: string,
    @ValidatedQuery(UploadRowsQuery) query: UploadRowsQuery,
  ): Promise<UploadRowsReply> {
    if (query.numbers !== undefined) {
      return this.rows.named(agent, uploadId, query.numbers.split(',').map(Number));
    }
    return this.rows.page(agent, uploadId, toRowFilter(query), Number(query.cursor ?? 0));
  }

  @Put('rows/:rowNumber')
  @ApiOperation({
    operationId: 'mendUploadRow',
    summary: '改一行，或者不提交这一行',
    description:
      '马上单独检查这一行；重复、冲突等要看整份名单的，随后在后台检查。重复发送同样的内容没有害处。',
  })
  @ApiBody({ type: RowChangeBody })
  @ApiOkResponse({ type: UploadRowReply })
  @FailsWith({ ...WRITE, 409: '已经提交，不能改；或者同事已经把这一格改成了别的（list-row-changed）。' })
  mend(
    @CurrentAgent() agent: AgentUser,
    @Param('uploadId') uploadId: string,
    @Param('rowNumber', ParseIntPipe) rowNumber: number,
    @ValidatedBody(RowChangeBody) body: RowChangeBody,
  ): Promise<UploadRowReply> {
    return this.rows.mend(agent, uploadId, rowNumber, body);
  }

  @Post('rows/fixes')
  @HttpCode(200)
  @ApiOperation({ operationId: 'mendUploadRows', summary: '把一列里写得一样的格子一起改掉' })
  @ApiBody({ type: BulkFixBody })
  @ApiOkResponse({ type: BulkFixReply })
  @FailsWith(WRITE)
  mendMany(
    @CurrentAgent() agent: AgentUser,
    @Param('uploadId') uploadId: string,
    @ValidatedBody(BulkFixBody) body: BulkFixBody,
  ): Promise<BulkFixReply> {
    return this.rows.mendMany(agent, uploadId, body);
  }

  @Post('rows/fixes/:bulkFixId/undoing')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'undoBulkFix',
    summary: '撤销一次“都改”',
    description: '只改回现在还写着改成的内容的行；后来又改过的不动，答复里列出。再撤销一次什么也不做。',
  })
  @ApiOkResponse({ type: BulkFixUndoneReply })
  @FailsWith(WRITE)
  undoMany(
    @CurrentAgent() agent: AgentUser,
    @Param('uploadId') uploadId: string,
    @Param('bulkFixId') bulkFixId: string,
  ): Promise<BulkFixUndoneReply> {
    return this.rows.undoMany(agent, uploadId, bulkFixId);
  }

  @Post('rows/leaving-out')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'leaveOutUploadRows',
    summary: '筛选出来的行都不提交，或者又都要提交',
    description: '例如 severity=error：有错的行都不提交。',
  })
  @ApiBody({ type: LeaveOutBody })
  @ApiOkResponse({ type: RowsChangedReply })
  @FailsWith(WRITE)
  async leaveOut(
    @CurrentAgent() agent: AgentUser,
    @Param('uploadId') uploadId: string,
    @ValidatedBody(LeaveOutBody) { leftOut, ...filter }: LeaveOutBody,
  ): Promise<RowsChangedReply> {
    return { rows: await this.rows.leaveOutMany(agent, uploadId, toRowFilter(filter), leftOut) };
  }

  @Get('diff')
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'listUploadChanges', summary: '与名录的差异，逐项，一页 50 个网点' })
  @ApiOkResponse({ type: ListChangesReply })
  @FailsWith(READ)
  changes(
    @CurrentAgent() agent: AgentUser,
    @Param('uploadId') uploadId: string,
    @ValidatedQuery(ListChangesQuery) { kind, onlyLosing, onlyUndecided, cursor }: ListChangesQuery,
  ): Promise<ListChangesReply> {
    const filter = { kind, onlyLosing: onlyLosing === 'true', onlyUndecided: onlyUndecided === 'true' };
    return this.diffs.changes(agent, uploadId, filter, Number(cursor ?? -1));
  }

  @Get('conflicts')
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'listUploadConflicts',
    summary: '电话或地址已经是别人登记的，一页 50 处',
    description: '只有对方公开的内容。冲突不妨碍提交，由监管部门判断。',
  })
  @ApiOkResponse({ type: ListConflictsReply })
  @FailsWith(READ)
  conflicts(
    @CurrentAgent() agent: AgentUser,
    @Param('uploadId') uploadId: string,
    @ValidatedQuery(ListConflictsQuery) { kind, cursor }: ListConflictsQuery,
  ): Promise<ListConflictsReply> {
    return this.diffs.conflicts(agent, uploadId, kind ?? null, Number(cursor ?? -1));
  }

  @Put('missing')
  @HttpCode(202)
  @ApiOperation({ operationId: 'chooseForMissing', summary: '名单没有写到的网点：保留、到期还是撤销' })
  @ApiBody({ type: MissingChoiceBody })
  @ApiAcceptedResponse({ description: '已保存，在后台重新比较。' })
  @FailsWith(CHOICE)
  async chooseMissing(
    @CurrentAgent() agent: AgentUser,
    @Param('uploadId') uploadId: string,
    @ValidatedBody(MissingChoiceBody) { outletIds, choice }: MissingChoiceBody,
  ): Promise<void> {
    await this.diffs.choose(agent, uploadId, 'missing', outletIds, choice);
  }

  @Put('losses')
  @HttpCode(202)
  @ApiOperation({
    operationId: 'chooseForLosses',
    summary: '名单写到了、却没有写全现有授权的网点：保留还是撤销没有写的',
  })
  @ApiBody({ type: LossChoiceBody })
  @ApiAcceptedResponse({ description: '已保存，在后台重新比较。' })
  @FailsWith(CHOICE)
  async chooseLosses(
    @CurrentAgent() agent: AgentUser,
    @Param('uploadId') uploadId: string,
    @ValidatedBody(LossChoiceBody) { outletIds, choice }: LossChoiceBody,
  ): Promise<void> {
    await this.diffs.choose(agent, uploadId, 'loss', outletIds, choice);
  }

  @Put('decisions')
  @HttpCode(202)
  @ApiOperation({ operationId: 'decideMatch', summary: '分不清的行是名录里的哪个网点，或者是新网点' })
  @ApiBody({ type: MatchDecisionBody })
  @ApiAcceptedResponse({ description: '已保存，在后台重新比较。' })
  @FailsWith({ ...WRITE, 422: '不能指定为这个网点。' })
  async decide(
    @CurrentAgent() agent: AgentUser,
    @Param('uploadId') uploadId: string,
    @ValidatedBody(MatchDecisionBody) { rowNumber, decision }: MatchDecisionBody,
  ): Promise<void> {
    await this.diffs.decide(agent, uploadId, rowNumber, decision);
  }
}
