import { Controller, Header, Headers, Post, UseGuards } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiCreatedResponse,
  ApiHeader,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { ConsumerSessions } from '../consumers/consumer-sessions.js';
import { ValidatedBody } from '../platform/http/validated-body.js';
import { WriteLimitGuard } from '../platform/http/write-limit.guard.js';
import { FailsWith } from '../platform/problem-docs.js';
import { CorrectionIntake } from './correction-intake.service.js';
import { CorrectionBody, CorrectionReply } from './correction-replies.js';

@ApiTags('反映错误')
@Controller('api/v1/outlet-corrections')
export class CorrectionsController {
  constructor(
    private readonly intake: CorrectionIntake,
    private readonly sessions: ConsumerSessions,
  ) {}

  @Post()
  @UseGuards(WriteLimitGuard)
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'reportWrongEntry',
    summary: '反映名录里一个网点的信息有误',
    description:
      '不用登录，不要个人信息；登录了的，可以在处理以后得到一次通知。回复时已经存好；同一个 Idempotency-Key 重发，得到同样的回复。',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: '同一次提交重发时不变。' })
  @ApiBearerAuth('consumerSession')
  @ApiBody({ type: CorrectionBody })
  @ApiCreatedResponse({ type: CorrectionReply, description: '已经收到。' })
  @FailsWith({
    400: '内容有误；errors 逐个说明。',
    401: '带来的登录已过期；不登录也可以提交。',
    404: '没有这个网点，或已从名录中移除。',
    409: '同样的内容正在提交。',
    422: '同一个 Idempotency-Key 用在了别的内容上。',
    429: '提交得太频繁；Retry-After 说几秒后再试。',
    503: '数据库暂时没有回应；什么也没有保存。',
  })
  async report(
    @ValidatedBody(CorrectionBody) { outletId, faults, note = null, wantsNotice = false }: CorrectionBody,
    @Headers('idempotency-key') key?: string,
    @Headers('authorization') authorization?: string,
  ): Promise<CorrectionReply> {
    const consumer = await this.sessions.consumerOf(authorization);
    const reporter = consumer && { ...consumer, wantsNotice };
    const { id, receivedAt } = await this.intake.receive({ outletId, faults, note }, key, reporter);
    return { id, receivedAt: receivedAt.toISOString() };
  }
}
