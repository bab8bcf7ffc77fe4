import { Controller, Get, Header, Headers, Param, Post } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Staff } from '../../accounts/staff.js';
import { CurrentStaff, StaffOnly } from '../../accounts/staff-only.js';
import { ValidatedBody } from '../../platform/http/validated-body.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { NextActs } from './next-acts.js';
import { readStaffAct } from './read-act.js';
import { StaffActBody } from './staff-act-body.js';
import { NextActsReply, StaffActReply } from './staff-act-replies.js';
import { StaffActs } from './staff-acts.js';

const NOT_FOUND = '没有这个案件，或者不在您的辖区。';

@ApiTags('案件办理')
@Controller('api/v1/staff/cases/:caseId/acts')
@StaffOnly('intake', 'handler', 'supervisor')
export class StaffActsController {
  constructor(
    private readonly acts: StaffActs,
    private readonly next: NextActs,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'listNextActs',
    summary: '现在可以对这个案件做什么',
    description: '每一步附有可以选的理由、日期、去处和文字样例，用来画表单。',
  })
  @ApiOkResponse({ type: NextActsReply })
  @FailsWith({ 401: '没有登录。', 403: '没有这项职责。', 404: NOT_FOUND, 503: '数据库暂时没有回应。' })
  list(@CurrentStaff() staff: Staff, @Param('caseId') caseId: string): Promise<NextActsReply> {
    return this.next.list(staff, caseId);
  }

  @Post()
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'actOnCase',
    summary: '办理一步',
    description:
      '状态、期限、去处、文书和给投诉人或举报人的消息一起改变，要么全部成功，要么什么也没有变。同一个 Idempotency-Key 重发，得到同样的回复。',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: '同一次办理重发时不变。' })
  @ApiBody({ type: StaffActBody })
  @ApiCreatedResponse({ type: StaffActReply, description: '已经办理。' })
  @FailsWith({
    400: '内容有误；errors 逐个说明。',
    401: '没有登录，或者刚刚被停用。',
    403: '案件不由您办理，或者您的职责不包括这一步。',
    404: NOT_FOUND,
    409: '刚才有人办理过这个案件，请刷新；或者同样的内容正在提交。',
    422: '规定不允许这样做，code 和 errors 说明是为什么；或者同一个 Idempotency-Key 用在了别的内容上。',
    503: '数据库暂时没有回应；什么也没有变。',
  })
  act(
    @CurrentStaff() staff: Staff,
    @Param('caseId') caseId: string,
    @ValidatedBody(StaffActBody) body: StaffActBody,
    @Headers('idempotency-key') key?: string,
  ): Promise<StaffActReply> {
    return this.acts.do(staff, caseId, readStaffAct(body), key);
  }
}
