import { Controller, Get, Header, Headers, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiBody,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { AgentUser } from '../../accounts/agent-user.js';
import { AgentsOnly, CurrentAgent } from '../../accounts/agents-only.js';
import { ValidatedBody, ValidatedQuery } from '../../platform/http/validated-body.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { AgentHelp } from './agent-help.js';
import { AgentHelpQuery, AnswerHelpBody } from './help-bodies.js';
import { AgentHelpRequestsReply } from './help-replies.js';

@ApiTags('总代理的答复')
@Controller('api/v1/agent/help-requests')
@AgentsOnly()
export class AgentHelpController {
  constructor(private readonly help: AgentHelp) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'listAgentHelpRequests',
    summary: '监管局请本单位协助解决的投诉',
    description: '只有请本单位的；没有消费者的信息。等待答复的按日期排，其余新的在前。',
  })
  @ApiOkResponse({ type: AgentHelpRequestsReply })
  @FailsWith({
    400: '参数有误；errors 逐个说明。',
    401: '没有登录。',
    403: '不是总代理的账号。',
    503: '数据库暂时没有回应。',
  })
  list(
    @CurrentAgent() user: AgentUser,
    @ValidatedQuery(AgentHelpQuery) query: AgentHelpQuery,
  ): Promise<AgentHelpRequestsReply> {
    return this.help.page(user, query);
  }

  @Post(':requestId/answer')
  @HttpCode(204)
  @ApiOperation({ operationId: 'answerHelpRequest', summary: '提出办法，或者说明为什么不能；答复以后不能改' })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: '同一次提交重发时不变。' })
  @ApiBody({ type: AnswerHelpBody })
  @ApiNoContentResponse({ description: '已经答复。' })
  @FailsWith({
    400: '内容有误；errors 逐个说明。',
    401: '没有登录。',
    403: '不是总代理的账号。',
    404: '没有这个请求，或者不是请本单位的。',
    409: '同样的内容正在提交。',
    422: '已经答复过，或者不用答复了。',
    503: '数据库暂时没有回应；什么也没有变。',
  })
  async answer(
    @CurrentAgent() user: AgentUser,
    @Param('requestId') requestId: string,
    @ValidatedBody(AnswerHelpBody) body: AnswerHelpBody,
    @Headers('idempotency-key') key?: string,
  ): Promise<void> {
    await this.help.answer(user, requestId, body, key);
  }
}
