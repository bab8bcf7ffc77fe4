import { Controller, Get, Header, Headers, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { FailsWith } from '../../platform/problem-docs.js';
import { isPublicId } from '../../platform/public-id.js';
import { CaseSessions } from './case-sessions.js';
import { myCaseNotFound } from './consumer.errors.js';
import type { MyCase, MyCaseLine } from './my-case.js';
import { MyCaseReply, MyCasesReply } from './my-case-replies.js';
import { MyCases } from './my-cases.js';

@ApiTags('我的投诉举报')
@ApiBearerAuth('consumerSession')
@Controller('api/v1/my-cases')
export class MyCasesController {
  constructor(
    private readonly sessions: CaseSessions,
    private readonly cases: MyCases,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'listMyCases',
    summary: '我的投诉举报，新的在前',
    description: '登录的人看自己的；用查询码进来的，看那一次提交的。',
  })
  @ApiQuery({ name: 'cursor', required: false, type: String })
  @ApiOkResponse({ type: MyCasesReply })
  @FailsWith({ 400: '翻页的位置不对。', 401: '没有登录，或登录已过期。', 503: '数据库暂时没有回应。' })
  async list(
    @Query('cursor') cursor?: string,
    @Headers('authorization') authorization?: string,
  ): Promise<MyCasesReply> {
    const access = await this.sessions.accessOf(authorization);
    const { items, nextCursor } = await this.cases.list(access, cursor ?? null);
    return { items: items.map(toLineReply), nextCursor };
  }

  @Get(':id')
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'getMyCase', summary: '我的一个案件：经过、期限、下一步、能做什么' })
  @ApiOkResponse({ type: MyCaseReply })
  @FailsWith({
    401: '没有登录，或登录已过期。',
    404: '没有这个案件，或者不是您的。',
    503: '数据库暂时没有回应。',
  })
  async get(@Param('id') id: string, @Headers('authorization') authorization?: string): Promise<MyCaseReply> {
    const access = await this.sessions.accessOf(authorization);
    if (!isPublicId(id)) throw myCaseNotFound();
    return toCaseReply(await this.cases.get(access, id));
  }
}

function toLineReply({ receivedAt, ...line }: MyCaseLine) {
  return { ...line, receivedAt: receivedAt.toISOString() };
}

function toCaseReply({ events, files, ...found }: MyCase): MyCaseReply {
  return {
    ...found,
    receivedAt: found.receivedAt.toISOString(),
    events: events.map(({ happenedAt, ...event }) => ({ ...event, happenedAt: happenedAt.toISOString() })),
    // What WeChat thinks of a photo is for the bureau.
    files: files.map(({ id, kind, mediaType, byteCount, eventSeq }) => ({
      id,
      kind,
      mediaType,
      byteCount,
      eventSeq,
    })),
  };
}
