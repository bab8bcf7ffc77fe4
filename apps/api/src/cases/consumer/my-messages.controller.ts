import { Controller, Get, Header, Headers, HttpCode, Post, Query, UseGuards } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiQuery,
  ApiTags,
} from '@nestjs/swagger';
import { ValidatedBody } from '../../platform/http/validated-body.js';
import { WriteLimitGuard } from '../../platform/http/write-limit.guard.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { CaseSessions } from './case-sessions.js';
import { MyMessagesReply, ReadMessagesBody } from './my-message-replies.js';
import { MyMessages } from './my-messages.js';

@ApiTags('我的投诉举报')
@ApiBearerAuth('consumerSession')
@Controller('api/v1/my-messages')
export class MyMessagesController {
  constructor(
    private readonly sessions: CaseSessions,
    private readonly messages: MyMessages,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'listMyMessages', summary: '关于我的案件的消息，新的在前' })
  @ApiQuery({ name: 'cursor', required: false, type: String })
  @ApiOkResponse({ type: MyMessagesReply })
  @FailsWith({ 400: '翻页的位置不对。', 401: '没有登录，或登录已过期。', 503: '数据库暂时没有回应。' })
  async list(
    @Query('cursor') cursor?: string,
    @Headers('authorization') authorization?: string,
  ): Promise<MyMessagesReply> {
    const access = await this.sessions.accessOf(authorization);
    const { items, ...page } = await this.messages.list(access, cursor ?? null);
    return {
      ...page,
      items: items.map(({ createdAt, ...each }) => ({ ...each, createdAt: createdAt.toISOString() })),
    };
  }

  @Post('read')
  @HttpCode(204)
  @UseGuards(WriteLimitGuard)
  @ApiOperation({ operationId: 'readMyMessages', summary: '把消息标为读过；重复标没有关系' })
  @ApiBody({ type: ReadMessagesBody })
  @ApiNoContentResponse({ description: '已标为读过。' })
  @FailsWith({ 400: '编号不对。', 401: '没有登录，或登录已过期。', 503: '数据库暂时没有回应。' })
  async markRead(
    @ValidatedBody(ReadMessagesBody) { ids }: ReadMessagesBody,
    @Headers('authorization') authorization?: string,
  ): Promise<void> {
    const access = await this.sessions.accessOf(authorization);
    await this.messages.markRead(access, ids);
  }
}
