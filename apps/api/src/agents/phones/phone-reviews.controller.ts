import { PHONE_REVIEW_STATES, type PhoneReviewState } from '@jiweibao/shared';
import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiBody,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiPropertyOptional,
  ApiTags,
} from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Staff } from '../../accounts/staff.js';
import { CurrentStaff, StaffOnly } from '../../accounts/staff-only.js';
import { ValidatedBody, ValidatedQuery } from '../../platform/http/validated-body.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { REVIEW_FAILURES } from '../failures.js';
import { readInstantCursor, writeCursor } from '../list-cursor.js';
import { PageQuery } from '../outlets/own-outlet-query.js';
import { toPhoneReview } from './phone.mapper.js';
import { PhoneReviewReply, PhoneReviewsReply } from './phone-replies.js';
import { PhoneReviewing } from './phone-reviewing.js';
import { ReasonsBody } from './service-phone-body.js';

const NOT_FOUND = '没有这条申请，或者它不归您审核。';

export class PhoneReviewQuery extends PageQuery {
  @ApiPropertyOptional({
    enum: PHONE_REVIEW_STATES,
    enumName: 'PhoneReviewState',
    description: '不写是等待审核的。',
  })
  @IsOptional()
  @IsIn(PHONE_REVIEW_STATES, { message: '请选择一种状态。' })
  state?: PhoneReviewState;
}

@ApiTags('号码审核')
@Controller('api/v1/staff/phone-reviews')
@StaffOnly('handler', 'supervisor')
export class PhoneReviewsController {
  constructor(private readonly reviewing: PhoneReviewing) {}

  @Get()
  @ApiOperation({ operationId: 'listPhoneReviews', summary: '总代理申请公布的号码，一页 50 条' })
  @ApiOkResponse({ type: PhoneReviewsReply })
  @FailsWith({ 400: '参数有误。', ...REVIEW_FAILURES })
  async list(
    @CurrentStaff() staff: Staff,
    @ValidatedQuery(PhoneReviewQuery) { state, cursor }: PhoneReviewQuery,
  ): Promise<PhoneReviewsReply> {
    const after = readInstantCursor(cursor ?? null);
    const { reviews, next } = await this.reviewing.page(staff, state ?? 'pending', after);
    return {
      lines: reviews.map(toPhoneReview),
      nextCursor: next && writeCursor(next.at.toISOString(), next.id),
    };
  }

  @Get(':reviewId')
  @ApiOperation({ operationId: 'getPhoneReview', summary: '一条号码申请' })
  @ApiOkResponse({ type: PhoneReviewReply })
  @FailsWith({ 404: NOT_FOUND, ...REVIEW_FAILURES })
  async get(@CurrentStaff() staff: Staff, @Param('reviewId') reviewId: string): Promise<PhoneReviewReply> {
    return toPhoneReview(await this.reviewing.open(staff, reviewId));
  }

  @Post(':reviewId/approval')
  @HttpCode(204)
  @ApiOperation({ operationId: 'approvePhone', summary: '通过：号码从此是官方的，两秒内查得到' })
  @ApiNoContentResponse({ description: '已公布。' })
  @FailsWith({
    404: NOT_FOUND,
    409: 'already-decided 已经有人处理；brand-right-ended 品牌授权没有了；number-warned 有警示。',
    ...REVIEW_FAILURES,
  })
  async approve(@CurrentStaff() staff: Staff, @Param('reviewId') reviewId: string): Promise<void> {
    await this.reviewing.approve(staff, reviewId);
  }

  @Post(':reviewId/return')
  @HttpCode(204)
  @ApiOperation({ operationId: 'returnPhone', summary: '退回，写明为什么' })
  @ApiBody({ type: ReasonsBody })
  @ApiNoContentResponse({ description: '已退回，总代理看得到原因。' })
  @FailsWith({ 400: '没有写原因。', 404: NOT_FOUND, 409: '已经有人处理。', ...REVIEW_FAILURES })
  async giveBack(
    @CurrentStaff() staff: Staff,
    @Param('reviewId') reviewId: string,
    @ValidatedBody(ReasonsBody) { reasons }: ReasonsBody,
  ): Promise<void> {
    await this.reviewing.giveBack(staff, reviewId, reasons);
  }
}
