import { Body, Controller, Delete, Header, Headers, HttpCode, Post, UseGuards } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { WriteLimitGuard } from '../platform/http/write-limit.guard.js';
import { FailsWith } from '../platform/problem-docs.js';
import { LogInBody, NewSessionReply } from './consumer-session-replies.js';
import { ConsumerSessions } from './consumer-sessions.js';
import { sessionRequired } from './consumers.errors.js';
import { readLoginCode } from './read-login-code.js';

@ApiTags('登录')
@Controller('api/v1')
export class ConsumersController {
  constructor(private readonly sessions: ConsumerSessions) {}

  @Post('consumer-sessions')
  @UseGuards(WriteLimitGuard)
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'createConsumerSession', summary: '用微信登录' })
  @ApiBody({ type: LogInBody })
  @ApiCreatedResponse({ type: NewSessionReply })
  @FailsWith({
    400: '缺少登录凭证。',
    403: '微信限制了这个账号。',
    422: '登录凭证已失效，再取一个。',
    429: '登录得太频繁；Retry-After 说几秒后再试。',
    503: '微信或数据库暂时没有回应。',
  })
  async logIn(@Body() body: unknown): Promise<NewSessionReply> {
    const { token, expiresAt } = await this.sessions.logIn(readLoginCode(body));
    return { token, expiresAt: expiresAt.toISOString() };
  }

  @Delete('consumer-sessions/current')
  @HttpCode(204)
  @ApiBearerAuth('consumerSession')
  @ApiOperation({ operationId: 'deleteCurrentConsumerSession', summary: '退出登录；已经过期的也算退出' })
  @ApiNoContentResponse({ description: '已退出。' })
  @FailsWith({ 401: '没有带会话令牌。', 503: '数据库暂时没有回应。' })
  async logOut(@Headers('authorization') authorization?: string): Promise<void> {
    if (authorization === undefined) throw sessionRequired();
    await this.sessions.logOut(authorization);
  }

  @Delete('consumers/me')
  @HttpCode(204)
  @ApiBearerAuth('consumerSession')
  @ApiOperation({ operationId: 'deleteMe', summary: '删除我的账号：结束全部登录，删除微信标识' })
  @ApiNoContentResponse({ description: '已删除。' })
  @FailsWith({ 401: '没有登录，或登录已过期。', 503: '数据库暂时没有回应。' })
  async deleteMe(@Headers('authorization') authorization?: string): Promise<void> {
    const consumer = await this.sessions.consumerOf(authorization);
    if (consumer === null) throw sessionRequired();
    await this.sessions.forget(consumer.consumerId);
  }
}
