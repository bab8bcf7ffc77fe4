import { Controller, Header, Ip, Post, UseGuards } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ValidatedBody } from '../../platform/http/validated-body.js';
import { WriteLimitGuard } from '../../platform/http/write-limit.guard.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { CaseSessionBody, NewCaseSessionReply } from './case-session-replies.js';
import { CaseSessions } from './case-sessions.js';

@ApiTags('我的投诉举报')
@Controller('api/v1/case-sessions')
export class CaseSessionsController {
  constructor(private readonly sessions: CaseSessions) {}

  @Post()
  @UseGuards(WriteLimitGuard)
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'createCaseSession',
    summary: '用收件编号和查询码查看一次提交的案件',
    description: '两小时有效，只能看这一次提交的案件。编号不存在和查询码不对，回答是一样的。',
  })
  @ApiBody({ type: CaseSessionBody })
  @ApiCreatedResponse({ type: NewCaseSessionReply })
  @FailsWith({
    400: '编号的写法不对。',
    404: '编号或查询码不对。',
    429: '试得太频繁；Retry-After 说几秒后再试。',
    503: '数据库暂时没有回应。',
  })
  async open(
    @ValidatedBody(CaseSessionBody) body: CaseSessionBody,
    @Ip() client: string,
  ): Promise<NewCaseSessionReply> {
    const { token, expiresAt } = await this.sessions.open(body, client);
    return { token, expiresAt: expiresAt.toISOString() };
  }
}
