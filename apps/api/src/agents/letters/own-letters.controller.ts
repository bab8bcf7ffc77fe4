import { Controller, Get, Headers, Param, Post, Res, type StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { AgentUser } from '../../accounts/agent-user.js';
import { AfterAuthorization, AgentsOnly, CurrentAgent } from '../../accounts/agents-only.js';
import { Clock } from '../../platform/clock.js';
import { ValidatedBody } from '../../platform/http/validated-body.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { AGENT_FAILURES } from '../failures.js';
import { toOwnBrands } from './letter.mapper.js';
import { BrandLetterBody, LetterSentReply, OwnBrandsReply } from './letter-replies.js';
import { sendFile } from './open-letter-file.js';
import { OwnLettersService } from './own-letters.js';

@ApiTags('授权书')
@Controller('api/v1/agent')
@AgentsOnly()
@AfterAuthorization()
export class OwnLettersController {
  constructor(
    private readonly letters: OwnLettersService,
    private readonly clock: Clock,
  ) {}

  @Get('brands')
  @ApiOperation({ operationId: 'listOwnBrands', summary: '自己的品牌和授权书；授权都到期了也能看' })
  @ApiOkResponse({ type: OwnBrandsReply })
  @FailsWith(AGENT_FAILURES)
  async list(@CurrentAgent() user: AgentUser): Promise<OwnBrandsReply> {
    return toOwnBrands(await this.letters.list(user), this.clock.today());
  }

  @Post('brand-letters')
  @ApiOperation({
    operationId: 'sendBrandLetter',
    summary: '交一份新的授权书，等审核；授权都到期了也能交',
    description: '没有审核以前，原来的授权照旧。',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: '同一次提交重发时不变。' })
  @ApiHeader({ name: 'Draft-Key', required: true, description: '上传文件时用的。' })
  @ApiBody({ type: BrandLetterBody })
  @ApiCreatedResponse({ type: LetterSentReply, description: '已经收到。' })
  @FailsWith({ 400: '内容有误。', 409: '同样的内容正在提交。', 422: '文件不能用。', ...AGENT_FAILURES })
  async send(
    @CurrentAgent() user: AgentUser,
    @ValidatedBody(BrandLetterBody) body: BrandLetterBody,
    @Headers('draft-key') draftKey?: string,
    @Headers('idempotency-key') key?: string,
  ): Promise<LetterSentReply> {
    return { letterId: await this.letters.send(user, body, draftKey, key) };
  }

  @Get('brand-letters/:letterId/files/:fileId')
  @ApiOperation({ operationId: 'getOwnLetterFile', summary: '授权书的一个文件' })
  @ApiProduces('image/jpeg', 'application/pdf')
  @ApiOkResponse({ description: '文件。', schema: { type: 'string', format: 'binary' } })
  @FailsWith({ 404: '没有这份授权书或文件，或者是别人的。', ...AGENT_FAILURES })
  async file(
    @CurrentAgent() user: AgentUser,
    @Param('letterId') letterId: string,
    @Param('fileId') fileId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return sendFile(reply, await this.letters.openFile(user, letterId, fileId));
  }
}
