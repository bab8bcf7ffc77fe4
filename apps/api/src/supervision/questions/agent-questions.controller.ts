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
import { AgentQuestions } from './agent-questions.js';
import { AgentQuestionQuery, AnswerQuestionBody } from './question-bodies.js';
import { AgentQuestionsReply } from './question-replies.js';

@ApiTags('总代理的答复')
@Controller('api/v1/agent/number-questions')
@AgentsOnly()
export class AgentQuestionsController {
  constructor(private readonly questions: AgentQuestions) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'listAgentNumberQuestions',
    summary: '监管局问本单位：这个号码是不是你们的',
    description: '只有问本单位的。等待答复的按日期排，其余新的在前。',
  })
  @ApiOkResponse({ type: AgentQuestionsReply })
  @FailsWith({
    400: '参数有误；errors 逐个说明。',
    401: '没有登录。',
    403: '不是总代理的账号。',
    503: '数据库暂时没有回应。',
  })
  list(
    @CurrentAgent() user: AgentUser,
    @ValidatedQuery(AgentQuestionQuery) query: AgentQuestionQuery,
  ): Promise<AgentQuestionsReply> {
    return this.questions.page(user, query);
  }

  @Post(':questionId/answer')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'answerNumberQuestion',
    summary: '答复；答复以后不能改',
    description: '文件先用 uploadCaseFile 上传。',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: '同一次提交重发时不变。' })
  @ApiHeader({ name: 'Draft-Key', required: false, description: '上传文件时用的密钥；有文件才要。' })
  @ApiBody({ type: AnswerQuestionBody })
  @ApiNoContentResponse({ description: '已经答复。' })
  @FailsWith({
    400: '内容有误；errors 逐个说明。',
    401: '没有登录。',
    403: '不是总代理的账号。',
    404: '没有这个询问，或者不是问本单位的。',
    409: '同样的内容正在提交。',
    422: '已经答复过，或者不用答复了；文件不能用；没有写是哪个网点。',
    503: '数据库暂时没有回应；什么也没有变。',
  })
  async answer(
    @CurrentAgent() user: AgentUser,
    @Param('questionId') questionId: string,
    @ValidatedBody(AnswerQuestionBody) body: AnswerQuestionBody,
    @Headers('idempotency-key') key?: string,
    @Headers('draft-key') draftKey?: string,
  ): Promise<void> {
    await this.questions.answer(user, questionId, body, { key, draftKey });
  }
}
