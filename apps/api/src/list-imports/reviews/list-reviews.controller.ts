import { Controller, Get, Header, Headers, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiBody,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Staff } from '../../accounts/staff.js';
import { CurrentStaff, StaffOnly } from '../../accounts/staff-only.js';
import { ValidatedBody, ValidatedQuery } from '../../platform/http/validated-body.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { ReviewedClaimsReply } from '../claims/claim-replies.js';
import { toRowFilter } from '../uploads/upload.mapper.js';
import { readUploadCursor } from '../uploads/upload-cursor.js';
import { ListChangesReply, ListConflictsReply, UploadRowsReply } from '../uploads/upload-replies.js';
import {
  ListChangesQuery,
  ListConflictsQuery,
  RollBackBody,
  UploadRowsQuery,
} from '../uploads/upload-requests.js';
import { ListReviews } from './list-reviews.js';
import { ReviewPages } from './review-pages.js';
import {
  DecisionBody,
  ListReviewLinesReply,
  ListReviewReply,
  ListReviewsQuery,
  ListSampleQuery,
  ListSampleReply,
  ReturnListBody,
} from './review-replies.js';

const READ = {
  400: '参数有误。',
  401: '没有登录。',
  403: '没有这项职责。',
  404: '没有这份名单，或者不归您审核。',
  503: '数据库暂时没有回应。',
};
const WRITE = { ...READ, 409: '现在不能这样做；code 说明为什么。' };

@ApiTags('审核名单')
@Controller('api/v1/staff/list-reviews')
@StaffOnly('handler', 'supervisor')
export class ListReviewsController {
  constructor(
    private readonly reviews: ListReviews,
    private readonly pages: ReviewPages,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'listListReviews', summary: '等着审核的名单，先提交的在前，一页 20 份' })
  @ApiOkResponse({ type: ListReviewLinesReply })
  @FailsWith(READ)
  list(
    @CurrentStaff() staff: Staff,
    @ValidatedQuery(ListReviewsQuery) { state, generalAgentId, cursor }: ListReviewsQuery,
  ): Promise<ListReviewLinesReply> {
    return this.pages.list(staff, state ?? 'submitted', generalAgentId ?? null, readUploadCursor(cursor));
  }

  @Get(':uploadId')
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'getListReview', summary: '一份名单：谁交的、差异有多少、冲突有多少、经过' })
  @ApiOkResponse({ type: ListReviewReply })
  @FailsWith(READ)
  get(@CurrentStaff() staff: Staff, @Param('uploadId') uploadId: string): Promise<ListReviewReply> {
    return this.pages.get(staff, uploadId);
  }

  @Get(':uploadId/diff')
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'listReviewChanges', summary: '与名录的差异，逐项，一页 50 个网点' })
  @ApiOkResponse({ type: ListChangesReply })
  @FailsWith(READ)
  changes(
    @CurrentStaff() staff: Staff,
    @Param('uploadId') uploadId: string,
    @ValidatedQuery(ListChangesQuery) { kind, onlyLosing, onlyUndecided, cursor }: ListChangesQuery,
  ): Promise<ListChangesReply> {
    const filter = { kind, onlyLosing: onlyLosing === 'true', onlyUndecided: onlyUndecided === 'true' };
    return this.reviews.changes(staff, uploadId, filter, Number(cursor ?? -1));
  }

  @Get(':uploadId/waiting-claims')
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'listReviewedClaims',
    summary: '别的总代理等待审核的名单也写了的电话，是谁的名单',
  })
  @ApiOkResponse({ type: ReviewedClaimsReply })
  @FailsWith(READ)
  waitingClaims(
    @CurrentStaff() staff: Staff,
    @Param('uploadId') uploadId: string,
  ): Promise<ReviewedClaimsReply> {
    return this.pages.waitingClaims(staff, uploadId);
  }

  @Get(':uploadId/conflicts')
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'listReviewConflicts', summary: '电话或地址已经是别人登记的，一页 50 处' })
  @ApiOkResponse({ type: ListConflictsReply })
  @FailsWith(READ)
  conflicts(
    @CurrentStaff() staff: Staff,
    @Param('uploadId') uploadId: string,
    @ValidatedQuery(ListConflictsQuery) { kind, cursor }: ListConflictsQuery,
  ): Promise<ListConflictsReply> {
    return this.reviews.conflicts(staff, uploadId, kind ?? null, Number(cursor ?? -1));
  }

  @Get(':uploadId/rows')
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'listReviewRows', summary: '名单的行，带着提醒，一页 100 行' })
  @ApiOkResponse({ type: UploadRowsReply })
  @FailsWith(READ)
  rows(
    @CurrentStaff() staff: Staff,
    @Param('uploadId') uploadId: string,
    @ValidatedQuery(UploadRowsQuery) query: UploadRowsQuery,
  ): Promise<UploadRowsReply> {
    return this.reviews.rows(staff, uploadId, toRowFilter(query), Number(query.cursor ?? 0));
  }

  @Get(':uploadId/sample')
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'sampleListReview',
    summary: '从差异里随机抽几个网点',
    description: '同一份名单谁抽都一样，抽得多的包括抽得少的；提交以前谁也不知道会抽到哪些。',
  })
  @ApiOkResponse({ type: ListSampleReply })
  @FailsWith(READ)
  async sample(
    @CurrentStaff() staff: Staff,
    @Param('uploadId') uploadId: string,
    @ValidatedQuery(ListSampleQuery) { size }: ListSampleQuery,
  ): Promise<ListSampleReply> {
    return { lines: await this.reviews.sample(staff, uploadId, size) };
  }

  @Post(':uploadId/publication')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'publishList',
    summary: '发布：使差异生效，全部或者全不',
    description: '名录变了、差异和看到的不一样，返回 registry-moved，什么都没有改，请看过新的差异再决定。',
  })
  @ApiBody({ type: DecisionBody })
  @ApiNoContentResponse({ description: '已发布。' })
  @FailsWith(WRITE)
  async publish(
    @CurrentStaff() staff: Staff,
    @Param('uploadId') uploadId: string,
    @ValidatedBody(DecisionBody) { submittedAt }: DecisionBody,
  ): Promise<void> {
    await this.reviews.publish(staff, uploadId, submittedAt ?? null);
  }

  @Post(':uploadId/return')
  @HttpCode(204)
  @ApiOperation({ operationId: 'returnList', summary: '退回总代理修改，说明理由' })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: '同一次提交重发时不变。' })
  @ApiBody({ type: ReturnListBody })
  @ApiNoContentResponse({ description: '已退回。' })
  @FailsWith(WRITE)
  async giveBack(
    @CurrentStaff() staff: Staff,
    @Param('uploadId') uploadId: string,
    @ValidatedBody(ReturnListBody) body: ReturnListBody,
    @Headers('idempotency-key') key?: string,
  ): Promise<void> {
    await this.reviews.giveBack(staff, uploadId, body, key);
  }

  @Post(':uploadId/rollback')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'rollBackReviewedList',
    summary: '回滚：把这一批改过的东西改回去',
    description: '之后又被改过的，拒绝并点名。',
  })
  @ApiBody({ type: RollBackBody })
  @ApiNoContentResponse({ description: '已回滚。' })
  @FailsWith(WRITE)
  async rollBack(
    @CurrentStaff() staff: Staff,
    @Param('uploadId') uploadId: string,
    @ValidatedBody(RollBackBody) { word }: RollBackBody,
  ): Promise<void> {
    await this.reviews.rollBack(staff, uploadId, word);
  }
}
