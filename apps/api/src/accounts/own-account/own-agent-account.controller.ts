import { Controller, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ValidatedBody } from '../../platform/http/validated-body.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { AfterAuthorization, AgentsOnly } from '../agents-only.js';
import { holderOf } from '../sessions/request-holder.js';
import { sessionCookie } from '../sessions/session-cookies.js';
import { OwnAccount } from './own-account.service.js';
import {
  BeginSecondFactorBody,
  ChangePasswordBody,
  ConfirmSecondFactorBody,
  NewSecretReply,
  RecoveryCodesReply,
} from './own-account-replies.js';

const FAILURES = {
  400: '密码或动态口令不对；errors 逐个说明。',
  401: '没有登录，或登录已过期。',
  403: '不是总代理的账号，或不是从本系统的页面发来的。',
  429: '试得太多；Retry-After 说几秒后再试。',
  503: '数据库暂时没有回应。',
};

/** As `OwnAccountController`, in the other world. Nobody of an agent has to have one-time codes; everybody may. */
@ApiTags('我的总代理账号')
@Controller('api/v1/agent/me')
@AgentsOnly()
@AfterAuthorization()
export class OwnAgentAccountController {
  constructor(private readonly own: OwnAccount) {}

  @Put('password')
  @HttpCode(204)
  @ApiOperation({ operationId: 'changeMyAgentPassword', summary: '改密码；其他电脑上的登录全部作废' })
  @ApiBody({ type: ChangePasswordBody })
  @ApiNoContentResponse({ description: '已改；Cookie 里是新的会话。' })
  @FailsWith(FAILURES)
  async changePassword(
    @ValidatedBody(ChangePasswordBody) body: ChangePasswordBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { token } = await this.own.changePassword(holderOf(request), body);
    reply.header('set-cookie', sessionCookie(token));
  }

  @Post('second-factor')
  @ApiOperation({
    operationId: 'beginMyAgentSecondFactor',
    summary: '绑定动态口令，或换一部手机：取密钥',
    description: '确认以前不起作用，原来的手机照常能用。',
  })
  @ApiBody({ type: BeginSecondFactorBody })
  @ApiCreatedResponse({ type: NewSecretReply })
  @FailsWith(FAILURES)
  begin(
    @ValidatedBody(BeginSecondFactorBody) { password }: BeginSecondFactorBody,
    @Req() request: FastifyRequest,
  ): Promise<NewSecretReply> {
    return this.own.beginSecondFactor(holderOf(request), password);
  }

  @Post('second-factor/confirmation')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'confirmMyAgentSecondFactor',
    summary: '用手机上的第一个动态口令确认；其他电脑上的登录全部作废',
  })
  @ApiBody({ type: ConfirmSecondFactorBody })
  @ApiOkResponse({ type: RecoveryCodesReply })
  @FailsWith(FAILURES)
  async confirm(
    @ValidatedBody(ConfirmSecondFactorBody) { oneTimeCode }: ConfirmSecondFactorBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecoveryCodesReply> {
    const { token, recoveryCodes } = await this.own.confirmSecondFactor(holderOf(request), oneTimeCode);
    reply.header('set-cookie', sessionCookie(token));
    return { recoveryCodes };
  }
}
