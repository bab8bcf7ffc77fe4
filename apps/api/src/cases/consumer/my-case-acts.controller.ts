import { Controller, Header, Headers, Param, Post, UseGuards } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiCreatedResponse,
  ApiHeader,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { ValidatedBody } from '../../platform/http/validated-body.js';
import { WriteLimitGuard } from '../../platform/http/write-limit.guard.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { CaseSessions } from './case-sessions.js';
import { MyCaseActBody, MyCaseActReply } from './my-case-act-body.js';
import { MyCaseActs } from './my-case-acts.js';
import { readMyAct } from './read-my-act.js';

@ApiTags('我的投诉举报')
@ApiBearerAuth('consumerSession')
@Controller('api/v1/my-cases/:id/acts')
export class MyCaseActsController {
  constructor(
    private readonly sessions: CaseSessions,
    private readonly acts: MyCaseActs,
  ) {}

  @Post()
  @UseGuards(WriteLimitGuard)
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'actOnMyCase',
    summary: '补充材料、撤回、申请重新办理、评价',
    description:
      '现在能做哪几样，看案件的 acts。登录的人和用查询码进来的人都可以。同一个 Idempotency-Key 重发，得到同样的回复。',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: '同一次提交重发时不变。' })
  @ApiHeader({ name: 'Draft-Key', required: false, description: '上传文件时用的那一个；没有文件就不用。' })
  @ApiBody({ type: MyCaseActBody })
  @ApiCreatedResponse({ type: MyCaseActReply, description: '已经存好。' })
  @FailsWith({
    400: '内容有误；errors 逐个说明。',
    401: '没有登录，或登录已过期。',
    403: '这一步不由您来做。',
    404: '没有这个案件，或者不是您的。',
    409: '刚才有人办理过这个案件，请刷新；或者同样的内容正在提交。',
    422: '按现在的办理状态不能这样做，code 和 errors 说明是为什么；文件不能用；或者同一个 Idempotency-Key 用在了别的内容上。',
    429: '提交得太频繁；Retry-After 说几秒后再试。',
    503: '数据库暂时没有回应；什么也没有变。',
  })
  async act(
    @Param('id') id: string,
    @ValidatedBody(MyCaseActBody) body: MyCaseActBody,
    @Headers('idempotency-key') key?: string,
    @Headers('draft-key') draftKey?: string,
    @Headers('authorization') authorization?: string,
  ): Promise<MyCaseActReply> {
    const access = await this.sessions.accessOf(authorization);
    return this.acts.do(access, id, readMyAct(body), { key, draftKey });
  }
}
