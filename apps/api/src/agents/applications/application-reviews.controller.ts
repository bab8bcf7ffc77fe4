import { Controller, Get, HttpCode, Param, Post, Res, type StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { InvitationToHand } from '../../accounts/agents/agent-invitations.js';
import type { Staff } from '../../accounts/staff.js';
import { CurrentStaff, StaffOnly } from '../../accounts/staff-only.js';
import { ValidatedBody, ValidatedQuery } from '../../platform/http/validated-body.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { REVIEW_FAILURES } from '../failures.js';
import { sendFile } from '../letters/open-letter-file.js';
import { readInstantCursor, writeCursor } from '../list-cursor.js';
import { ReasonsBody } from '../phones/service-phone-body.js';
import { toApplication, toApplicationLine } from './application.mapper.js';
import {
  ApplicationApprovalBody,
  ApplicationApprovedReply,
  ApplicationQuery,
  ApplicationReply,
  ApplicationsReply,
  HandedInvitationReply,
} from './application-replies.js';
import { ApplicationReviewing } from './application-reviewing.js';

const NOT_FOUND = '没有这份申请，或者它不归您审核。';

@ApiTags('总代理申请审核')
@Controller('api/v1/staff/agent-applications')
@StaffOnly('handler', 'supervisor')
export class ApplicationReviewsController {
  constructor(private readonly reviewing: ApplicationReviewing) {}

  @Get()
  @ApiOperation({ operationId: 'listAgentApplications', summary: '总代理的申请，一页 50 份' })
  @ApiOkResponse({ type: ApplicationsReply })
  @FailsWith({ 400: '参数有误。', ...REVIEW_FAILURES })
  async list(
    @CurrentStaff() staff: Staff,
    @ValidatedQuery(ApplicationQuery) { state, cursor }: ApplicationQuery,
  ): Promise<ApplicationsReply> {
    const after = readInstantCursor(cursor ?? null);
    const { applications, next } = await this.reviewing.page(staff, state ?? 'pending', after);
    return {
      lines: applications.map(toApplicationLine),
      nextCursor: next && writeCursor(next.at.toISOString(), next.id),
    };
  }

  @Get(':applicationId')
  @ApiOperation({
    operationId: 'getAgentApplication',
    summary: '一份申请，有联系人的姓名和电话',
    description: '每看一次留一条操作记录。',
  })
  @ApiOkResponse({ type: ApplicationReply })
  @FailsWith({ 404: NOT_FOUND, ...REVIEW_FAILURES })
  async get(@CurrentStaff() staff: Staff, @Param('applicationId') id: string): Promise<ApplicationReply> {
    return toApplication(await this.reviewing.open(staff, id));
  }

  @Get(':applicationId/files/:fileId')
  @ApiOperation({ operationId: 'getApplicationFile', summary: '申请里授权书的一个文件' })
  @ApiProduces('image/jpeg', 'application/pdf')
  @ApiOkResponse({ description: '文件。', schema: { type: 'string', format: 'binary' } })
  @FailsWith({ 404: NOT_FOUND, ...REVIEW_FAILURES })
  async file(
    @CurrentStaff() staff: Staff,
    @Param('applicationId') id: string,
    @Param('fileId') fileId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return sendFile(reply, await this.reviewing.openFile(staff, id, fileId));
  }

  @Post(':applicationId/approval')
  @ApiOperation({
    operationId: 'approveAgentApplication',
    summary: '通过：登记总代理和品牌授权，并邀请它的第一位管理员',
    description: '邀请链接只在回复里给出一次。通过过的，再通过会被拒绝；链接丢了，可以重发。',
  })
  @ApiBody({ type: ApplicationApprovalBody })
  @ApiCreatedResponse({ type: ApplicationApprovedReply })
  @FailsWith({
    400: '内容有误；errors 逐个说明。',
    404: NOT_FOUND,
    409: '已经有人处理；brand-taken 另一家总代理的授权还有效；login-name-taken 登录名有人用了。',
    ...REVIEW_FAILURES,
  })
  async approve(
    @CurrentStaff() staff: Staff,
    @Param('applicationId') id: string,
    @ValidatedBody(ApplicationApprovalBody) body: ApplicationApprovalBody,
  ): Promise<ApplicationApprovedReply> {
    const { generalAgentId, invitation } = await this.reviewing.approve(staff, id, body);
    return { generalAgentId, invitation: invitation && toHand(invitation) };
  }

  @Post(':applicationId/return')
  @HttpCode(204)
  @ApiOperation({ operationId: 'returnAgentApplication', summary: '退回，写明为什么；申请人凭查询码看得到' })
  @ApiBody({ type: ReasonsBody })
  @ApiNoContentResponse({ description: '已退回。' })
  @FailsWith({ 400: '没有写原因。', 404: NOT_FOUND, 409: '已经有人处理。', ...REVIEW_FAILURES })
  async giveBack(
    @CurrentStaff() staff: Staff,
    @Param('applicationId') id: string,
    @ValidatedBody(ReasonsBody) { reasons }: ReasonsBody,
  ): Promise<void> {
    await this.reviewing.giveBack(staff, id, reasons);
  }

  @Post(':applicationId/invitation')
  @ApiOperation({
    operationId: 'resendApplicationInvitation',
    summary: '邀请链接丢了，还没有人接受：重新给一个，原来的作废',
  })
  @ApiCreatedResponse({ type: HandedInvitationReply })
  @FailsWith({ 404: NOT_FOUND, 409: '已经接受了。', ...REVIEW_FAILURES })
  async resend(
    @CurrentStaff() staff: Staff,
    @Param('applicationId') id: string,
  ): Promise<HandedInvitationReply> {
    return toHand(await this.reviewing.resend(staff, id));
  }
}

function toHand({ accountId, link, expiresAt }: InvitationToHand): HandedInvitationReply {
  return { accountId, link, expiresAt: expiresAt.toISOString() };
}
