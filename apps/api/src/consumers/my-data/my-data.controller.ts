import { Controller, Get, Header, Headers, HttpCode, Post, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { WriteLimitGuard } from '../../platform/http/write-limit.guard.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { ConsumerSessions } from '../consumer-sessions.js';
import { sessionRequired } from '../consumers.errors.js';
import { MyData } from './my-data.js';
import { DeletedDataReply, MyDataReply } from './my-data-replies.js';

const DELETED = [
  '微信给的编号和全部登录。',
  '投诉举报的消息列表，和“用微信通知我”的同意。',
  '投诉举报、“信息不对”的说明与您的微信之间的联系。',
];

@ApiTags('我的信息')
@ApiBearerAuth('consumerSession')
@Controller('api/v1/my-data')
export class MyDataController {
  constructor(
    private readonly sessions: ConsumerSessions,
    private readonly data: MyData,
  ) {}

  @Get()
  // It reads everything and writes the trail, so it counts as a write.
  @UseGuards(WriteLimitGuard)
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'getMyData', summary: '导出我的数据：保存着的全部，原样给出' })
  @ApiOkResponse({ type: MyDataReply })
  @FailsWith({
    401: '没有登录，或登录已过期。',
    429: '太频繁；Retry-After 说几秒后再试。',
    503: '数据库暂时没有回应。',
  })
  async get(@Headers('authorization') authorization?: string): Promise<MyDataReply> {
    const { exportedAt, account, sessions, parts } = await this.data.tell(
      await this.consumerOf(authorization),
    );
    return {
      exportedAt: exportedAt.toISOString(),
      account: { ...account, createdAt: account.createdAt.toISOString() },
      sessions: sessions.map(({ createdAt, expiresAt, lastUsedOn }) => ({
        createdAt: createdAt.toISOString(),
        expiresAt: expiresAt.toISOString(),
        lastUsedOn,
      })),
      parts,
    };
  }

  @Post('deletion')
  @HttpCode(200)
  @UseGuards(WriteLimitGuard)
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'deleteMyData',
    summary: '删除我的数据：能删的马上删，监管部门依法要留的说明为什么留',
    description: '和 DELETE /consumers/me 做的是同一件事，多了说明。再发一次得到 401：已经没有这个人了。',
  })
  @ApiOkResponse({ type: DeletedDataReply })
  @FailsWith({
    401: '没有登录，或登录已过期。',
    429: '太频繁；Retry-After 说几秒后再试。',
    503: '数据库暂时没有回应；什么也没有删。',
  })
  async delete(@Headers('authorization') authorization?: string): Promise<DeletedDataReply> {
    const stays = await this.data.delete(await this.consumerOf(authorization));
    return { deleted: [...DELETED], stays };
  }

  private async consumerOf(authorization: string | undefined): Promise<string> {
    const consumer = await this.sessions.consumerOf(authorization);
    if (consumer === null) throw sessionRequired();
    return consumer.consumerId;
  }
}
