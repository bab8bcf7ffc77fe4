import { Controller, Get, Header, Headers, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Staff } from '../../accounts/staff.js';
import { CurrentStaff, StaffOnly } from '../../accounts/staff-only.js';
import { ValidatedBody } from '../../platform/http/validated-body.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { CaseHelp } from './case-help.js';
import { AskHelpBody } from './help-bodies.js';
import { CaseHelpRequestsReply, HelpAskedReply } from './help-replies.js';

const NOT_FOUND = '没有这个案件，或者不在您的辖区。';
const KEY = { name: 'Idempotency-Key', required: true, description: '同一次提交重发时不变。' } as const;

@ApiTags('案件办理')
@Controller('api/v1/staff/cases/:caseId/help-requests')
@StaffOnly('intake', 'handler', 'supervisor')
export class CaseHelpController {
  constructor(private readonly help: CaseHelp) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'listCaseHelpRequests',
    summary: '请品牌协助解决这件投诉的经过，和现在能不能请',
  })
  @ApiOkResponse({ type: CaseHelpRequestsReply })
  @FailsWith({ 401: '没有登录。', 403: '没有这项职责。', 404: NOT_FOUND, 503: '数据库暂时没有回应。' })
  list(@CurrentStaff() staff: Staff, @Param('caseId') caseId: string): Promise<CaseHelpRequestsReply> {
    return this.help.list(staff, caseId);
  }

  @Post()
  @StaffOnly('handler', 'supervisor')
  @ApiOperation({
    operationId: 'askBrandForHelp',
    summary: '请品牌的总代理协助解决；只有投诉，只告诉这里写的',
    description:
      '总代理看不到案件、收件编号和投诉人。写的话里有电话、身份证号码或者投诉人的姓名、地址的，不能提交。',
  })
  @ApiHeader(KEY)
  @ApiBody({ type: AskHelpBody })
  @ApiCreatedResponse({ type: HelpAskedReply, description: '已经请了。' })
  @FailsWith({
    400: '内容有误；errors 逐个说明。',
    401: '没有登录，或者刚刚被停用。',
    403: '案件不由您办理。',
    404: NOT_FOUND,
    409: '已经请过这个品牌，还在等；或者同样的内容正在提交。',
    422: '是举报，已经办结，品牌没有总代理，日期不对，或者写的话里有个人信息。',
    503: '数据库暂时没有回应；什么也没有变。',
  })
  async ask(
    @CurrentStaff() staff: Staff,
    @Param('caseId') caseId: string,
    @ValidatedBody(AskHelpBody) body: AskHelpBody,
    @Headers('idempotency-key') key?: string,
  ): Promise<HelpAskedReply> {
    return { id: await this.help.ask(staff, caseId, body, key) };
  }

  @Post(':requestId/taking-back')
  @StaffOnly('handler', 'supervisor')
  @HttpCode(204)
  @ApiOperation({ operationId: 'takeBackHelpRequest', summary: '不用品牌协助了' })
  @ApiHeader(KEY)
  @ApiNoContentResponse({ description: '已经收回。' })
  @FailsWith({
    400: '没有 Idempotency-Key。',
    401: '没有登录，或者刚刚被停用。',
    403: '案件不由您办理。',
    404: '没有这个案件或者请求，或者不在您的辖区。',
    409: '同样的内容正在提交。',
    422: '已经答复，或者已经收回。',
    503: '数据库暂时没有回应；什么也没有变。',
  })
  async takeBack(
    @CurrentStaff() staff: Staff,
    @Param('caseId') caseId: string,
    @Param('requestId') requestId: string,
    @Headers('idempotency-key') key?: string,
  ): Promise<void> {
    await this.help.takeBack(staff, caseId, requestId, key);
  }
}
