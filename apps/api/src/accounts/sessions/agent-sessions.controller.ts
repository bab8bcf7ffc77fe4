import { Controller, Delete, Get, Header, HttpCode, Post, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ValidatedBody } from '../../platform/http/validated-body.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { otherWorld } from '../accounts.errors.js';
import { AfterAuthorization, AgentsOnly } from '../agents-only.js';
import { AccountLogInBody, AgentSessionReply } from './account-session-replies.js';
import { LogInOverHttp } from './log-in-over-http.js';
import { holderOf } from './request-holder.js';
import type { SessionHolder } from './session-holder.js';
import { toAgentSession } from './session-mapper.js';

@ApiTags('总代理登录')
@Controller('api/v1/agent-sessions')
export class AgentSessionsController {
  constructor(private readonly http: LogInOverHttp) {}

  @Post()
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'createAgentSession',
    summary: '总代理登录',
    description: '会话在 Cookie 里，网页脚本读不到；已有的会话作废，换一个新的。',
  })
  @ApiBody({ type: AccountLogInBody })
  @ApiCreatedResponse({ type: AgentSessionReply })
  @FailsWith({
    400: '没有填全。',
    401: 'log-in-refused 登录名或密码不对；one-time-code-required 还要动态口令；one-time-code-wrong 动态口令不对或用过。',
    403: '不是从本系统的页面发来的。',
    429: '试得太多；Retry-After 说几秒后再试。',
    503: '数据库暂时没有回应。',
  })
  async logIn(
    @ValidatedBody(AccountLogInBody) body: AccountLogInBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgentSessionReply> {
    return this.toReply(await this.http.logIn('agent', body, request, reply));
  }

  @Get('current')
  @AgentsOnly()
  @AfterAuthorization()
  @ApiOperation({ operationId: 'getCurrentAgentSession', summary: '我是谁，是哪个总代理的，什么岗位' })
  @ApiOkResponse({ type: AgentSessionReply })
  @FailsWith({ 401: '没有登录，或登录已过期。', 403: '不是总代理的账号。', 503: '数据库暂时没有回应。' })
  current(@Req() request: FastifyRequest): AgentSessionReply {
    return this.toReply(holderOf(request));
  }

  @Delete('current')
  @HttpCode(204)
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'deleteCurrentAgentSession', summary: '退出登录；已经过期的也算退出' })
  @ApiNoContentResponse({ description: '已退出。' })
  @FailsWith({ 403: '不是从本系统的页面发来的。', 503: '数据库暂时没有回应。' })
  async logOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.http.logOut(request, reply);
  }

  private toReply(holder: SessionHolder): AgentSessionReply {
    if (holder.kind !== 'agent') throw otherWorld();
    return toAgentSession(holder);
  }
}
