import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { AgentUser } from '../../accounts/agent-user.js';
import { AgentsOnly, CurrentAgent } from '../../accounts/agents-only.js';
import type { Staff } from '../../accounts/staff.js';
import { CurrentStaff, StaffOnly } from '../../accounts/staff-only.js';
import { ValidatedBody, ValidatedQuery } from '../../platform/http/validated-body.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { AGENT_FAILURES, REVIEW_FAILURES } from '../failures.js';
import { readInstantCursor } from '../list-cursor.js';
import { PageQuery } from '../outlets/own-outlet-query.js';
import {
  CorrectionAnswerBody,
  CorrectionAnsweredReply,
  OpenReportsReply,
  StaffCorrectionQuery,
} from './correction-answer-replies.js';
import { CorrectionAnswers } from './correction-answers.js';
import { OpenReportMapper } from './open-report.mapper.js';

const NOT_FOUND = '这个网点没有要答复的反映，或者它不归您管。';

@ApiTags('反映错误的答复')
@Controller('api/v1/agent/corrections')
@AgentsOnly()
export class AgentCorrectionsController {
  constructor(
    private readonly answers: CorrectionAnswers,
    private readonly mapper: OpenReportMapper,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listOwnCorrections',
    summary: '消费者反映自己品牌的网点信息有误，没有答复的，一个网点一行',
    description: '没有反映的人的任何信息。',
  })
  @ApiOkResponse({ type: OpenReportsReply })
  @FailsWith({ 400: '参数有误。', ...AGENT_FAILURES })
  async list(
    @CurrentAgent() user: AgentUser,
    @ValidatedQuery(PageQuery) { cursor }: PageQuery,
  ): Promise<OpenReportsReply> {
    return this.mapper.toReply(await this.answers.pageOfAgent(user, readInstantCursor(cursor ?? null)));
  }

  @Post(':outletId/answer')
  @HttpCode(200)
  @ApiOperation({ operationId: 'answerOwnCorrection', summary: '答复一个网点的全部反映；信息也算确认过' })
  @ApiBody({ type: CorrectionAnswerBody })
  @ApiOkResponse({ type: CorrectionAnsweredReply })
  @FailsWith({ 400: '没有填全。', 404: NOT_FOUND, ...AGENT_FAILURES })
  async answer(
    @CurrentAgent() user: AgentUser,
    @Param('outletId') outletId: string,
    @ValidatedBody(CorrectionAnswerBody) { outcome, words }: CorrectionAnswerBody,
  ): Promise<CorrectionAnsweredReply> {
    return { count: await this.answers.answerAsAgent(user, outletId, outcome, words) };
  }
}

@ApiTags('反映错误的答复')
@Controller('api/v1/staff/corrections')
@StaffOnly('handler', 'supervisor')
export class StaffCorrectionsController {
  constructor(
    private readonly answers: CorrectionAnswers,
    private readonly mapper: OpenReportMapper,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listLateCorrections', summary: '消费者反映网点信息有误，总代理还没有答复的' })
  @ApiOkResponse({ type: OpenReportsReply })
  @FailsWith({ 400: '参数有误。', ...REVIEW_FAILURES })
  async list(
    @CurrentStaff() staff: Staff,
    @ValidatedQuery(StaffCorrectionQuery) { which, cursor }: StaffCorrectionQuery,
  ): Promise<OpenReportsReply> {
    const after = readInstantCursor(cursor ?? null);
    return this.mapper.toReply(await this.answers.pageOfStaff(staff, which === 'late', after));
  }

  @Post(':outletId/answer')
  @HttpCode(200)
  @ApiOperation({ operationId: 'answerCorrection', summary: '替总代理答复一个网点的全部反映' })
  @ApiBody({ type: CorrectionAnswerBody })
  @ApiOkResponse({ type: CorrectionAnsweredReply })
  @FailsWith({ 400: '没有填全。', 404: NOT_FOUND, ...REVIEW_FAILURES })
  async answer(
    @CurrentStaff() staff: Staff,
    @Param('outletId') outletId: string,
    @ValidatedBody(CorrectionAnswerBody) { outcome, words }: CorrectionAnswerBody,
  ): Promise<CorrectionAnsweredReply> {
    return { count: await this.answers.answerAsStaff(staff, outletId, outcome, words) };
  }
}
