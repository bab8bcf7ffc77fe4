import { Controller, Header, Headers, Post, UseGuards } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiCreatedResponse,
  ApiHeader,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { ConsumerSessions } from '../../consumers/consumer-sessions.js';
import { ValidatedBody } from '../../platform/http/validated-body.js';
import { WriteLimitGuard } from '../../platform/http/write-limit.guard.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { CaseFilings } from './case-filings.js';
import { FilingBody } from './filing-body.js';
import { FiledCasesReply } from './filing-replies.js';
import { toFiling } from './to-filing.js';

@ApiTags('投诉举报')
@Controller('api/v1/case-filings')
export class CaseFilingsController {
  constructor(
    private readonly filings: CaseFilings,
    private readonly sessions: ConsumerSessions,
  ) {}

  @Post()
  @UseGuards(WriteLimitGuard)
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'fileCase',
    summary: '提交投诉、举报，或两样一起',
    description:
      '不用登录；没有登录的，得到一个查询码。投诉和举报一起提交，成为两个互相关联的案件，各自计算期限。回复时已经存好；同一个 Idempotency-Key 重发，得到同样的回复。',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: '同一次提交重发时不变。' })
  @ApiHeader({ name: 'Draft-Key', required: false, description: '上传文件时用的那一个；没有文件就不用。' })
  @ApiBearerAuth('consumerSession')
  @ApiBody({ type: FilingBody })
  @ApiCreatedResponse({ type: FiledCasesReply, description: '已经收到。' })
  @FailsWith({
    400: '内容有误；errors 逐个说明。',
    401: '带来的登录已过期；不登录也可以提交。',
    409: '同样的内容正在提交。',
    422: '不由本省办理，没有开立案件；或者同一个 Idempotency-Key 用在了别的内容上。',
    429: '提交得太频繁；Retry-After 说几秒后再试。',
    503: '数据库暂时没有回应；什么也没有保存。',
  })
  async file(
    @ValidatedBody(FilingBody) body: FilingBody,
    @Headers('idempotency-key') key?: string,
    @Headers('draft-key') draftKey?: string,
    @Headers('authorization') authorization?: string,
  ): Promise<FiledCasesReply> {
    const consumer = await this.sessions.consumerOf(authorization);
    const { receivedAt, cases, queryCode } = await this.filings.file(toFiling(body), {
      // Only the mini-program logs in.
      channel: consumer === null ? 'web' : 'miniProgram',
      by: { kind: 'consumer', consumerId: consumer?.consumerId ?? null },
      key,
      draftKey,
      receivedAt: null,
      externalNumber: null,
    });
    return { receivedAt: receivedAt.toISOString(), cases, queryCode };
  }
}
