import { Controller, Headers, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiHeader,
  ApiNoContentResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { ValidatedBody } from '../../platform/http/validated-body.js';
import { WriteLimitGuard } from '../../platform/http/write-limit.guard.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { isPublicId } from '../../platform/public-id.js';
import { CaseSessions } from './case-sessions.js';
import { myCaseNotFound } from './consumer.errors.js';
import { NoticeConsents } from './notice-consents.js';
import { NoticeConsentsBody } from './notice-consents-body.js';

@ApiTags('我的投诉举报')
@ApiBearerAuth('consumerSession')
@Controller('api/v1/my-cases/:id/notice-consents')
export class NoticeConsentsController {
  constructor(
    private readonly sessions: CaseSessions,
    private readonly consents: NoticeConsents,
  ) {}

  @Post()
  @HttpCode(204)
  @UseGuards(WriteLimitGuard)
  @ApiOperation({
    operationId: 'agreeToCaseNotices',
    summary: '同意用微信通知这个案件的进展，每种一次',
    description: '微信里每同意一次，只能通知一次；没有用掉的，最多记三次。',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: '同一次同意重发时不变。' })
  @ApiBody({ type: NoticeConsentsBody })
  @ApiNoContentResponse({ description: '已经记下。' })
  @FailsWith({
    400: '没有写明是哪些通知，或者 Idempotency-Key 不对。',
    401: '没有登录，或登录已过期。',
    403: '用查询码进来的，没有微信可以通知。',
    404: '没有这个案件，或者不是您的。',
    409: '同样的内容正在提交。',
    422: '同一个 Idempotency-Key 用在了别的内容上。',
    503: '数据库暂时没有回应。',
  })
  async agree(
    @Param('id') id: string,
    @ValidatedBody(NoticeConsentsBody) { kinds }: NoticeConsentsBody,
    @Headers('idempotency-key') key?: string,
    @Headers('authorization') authorization?: string,
  ): Promise<void> {
    const access = await this.sessions.accessOf(authorization);
    if (!isPublicId(id)) throw myCaseNotFound();
    await this.consents.agree(access, id, kinds, key);
  }
}
