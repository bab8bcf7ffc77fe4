import { Controller, Get, Header, Headers, HttpCode, Post, Req, UseGuards } from '@nestjs/common';
import {
  ApiBody,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { BureauTree } from '../../organization/bureau-tree.js';
import { ValidatedBody } from '../../platform/http/validated-body.js';
import { WriteLimitGuard } from '../../platform/http/write-limit.guard.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { needsSecondFactor } from '../second-factor-rule.js';
import { SessionGate } from '../sessions/session-gate.js';
import { AcceptanceBody, InvitationReply } from './invitation-replies.js';
import { Invitations } from './invitations.service.js';

const TOKEN = {
  name: 'Invitation-Token',
  required: true,
  description: '邀请链接里 # 后面的部分。不放在地址里，免得留在日志里。',
} as const;

@ApiTags('邀请')
@Controller('api/v1/invitations/current')
export class InvitationsController {
  constructor(
    private readonly invitations: Invitations,
    private readonly gate: SessionGate,
    private readonly tree: BureauTree,
  ) {}

  @Get()
  @UseGuards(WriteLimitGuard)
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'getInvitation', summary: '打开邀请：给谁的，什么单位和岗位' })
  @ApiHeader(TOKEN)
  @ApiOkResponse({ type: InvitationReply })
  @FailsWith({
    404: '用过、过期、作废，或者从来没有这个邀请。',
    429: '试得太多；Retry-After 说几秒后再试。',
    503: '数据库暂时没有回应。',
  })
  async open(@Headers('invitation-token') token?: string): Promise<InvitationReply> {
    const { account, name, expiresAt } = await this.invitations.open(token);
    const { kind, loginName, bureauCode, roles, totpEnrolledAt } = account;
    return {
      kind,
      loginName,
      name,
      bureauName: bureauCode === null ? null : (this.tree.find(bureauCode)?.name ?? bureauCode),
      roles,
      mustEnrol: totpEnrolledAt === null && needsSecondFactor(roles),
      expiresAt: expiresAt.toISOString(),
    };
  }

  @Post('acceptance')
  @HttpCode(204)
  @UseGuards(WriteLimitGuard)
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'acceptInvitation',
    summary: '接受邀请：设密码，邀请就用掉了；随后照常登录',
  })
  @ApiHeader(TOKEN)
  @ApiBody({ type: AcceptanceBody })
  @ApiNoContentResponse({ description: '密码已设好，可以登录了。' })
  @FailsWith({
    400: '密码太短、太长或容易猜；errors 里说明。',
    403: '不是从本系统的页面发来的。',
    404: '用过、过期、作废，或者从来没有这个邀请。',
    429: '试得太多；Retry-After 说几秒后再试。',
    503: '数据库暂时没有回应。',
  })
  async accept(
    @ValidatedBody(AcceptanceBody) { password }: AcceptanceBody,
    @Req() request: FastifyRequest,
    @Headers('invitation-token') token?: string,
  ): Promise<void> {
    this.gate.requireOwnOrigin(request);
    await this.invitations.accept(token, password);
  }
}
