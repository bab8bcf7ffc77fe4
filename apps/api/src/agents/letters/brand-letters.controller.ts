import { Controller, Get, HttpCode, Param, Post, Res, type StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Staff } from '../../accounts/staff.js';
import { CurrentStaff, StaffOnly } from '../../accounts/staff-only.js';
import { Clock } from '../../platform/clock.js';
import { ValidatedBody, ValidatedQuery } from '../../platform/http/validated-body.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { REVIEW_FAILURES } from '../failures.js';
import { readInstantCursor, writeCursor } from '../list-cursor.js';
import { ReasonsBody } from '../phones/service-phone-body.js';
import { toReviewedLetter } from './letter.mapper.js';
import { LetterQuery, LetterTermsBody, ReviewedLettersReply } from './letter-replies.js';
import { LetterReviewing } from './letter-reviewing.js';
import { sendFile } from './open-letter-file.js';

const NOT_FOUND = '没有这份授权书，或者它不归您审核。';
const DECIDED = { 404: NOT_FOUND, 409: '已经有人处理。', ...REVIEW_FAILURES };

@ApiTags('授权书审核')
@Controller('api/v1/staff/brand-letters')
@StaffOnly('handler', 'supervisor')
export class BrandLettersController {
  constructor(
    private readonly reviewing: LetterReviewing,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listBrandLetters', summary: '总代理交来的授权书，一页 50 份，先交的在前' })
  @ApiOkResponse({ type: ReviewedLettersReply })
  @FailsWith({ 400: '参数有误。', ...REVIEW_FAILURES })
  async list(
    @CurrentStaff() staff: Staff,
    @ValidatedQuery(LetterQuery) { state, cursor }: LetterQuery,
  ): Promise<ReviewedLettersReply> {
    const after = readInstantCursor(cursor ?? null);
    const { letters, next } = await this.reviewing.page(staff, state ?? 'pending', after);
    return {
      lines: letters.map((letter) => toReviewedLetter(letter, this.clock.today())),
      nextCursor: next && writeCursor(next.at.toISOString(), next.id),
    };
  }

  @Get(':letterId/files/:fileId')
  @ApiOperation({ operationId: 'getLetterFile', summary: '授权书的一个文件' })
  @ApiProduces('image/jpeg', 'application/pdf')
  @ApiOkResponse({ description: '文件。', schema: { type: 'string', format: 'binary' } })
  @FailsWith({ 404: NOT_FOUND, ...REVIEW_FAILURES })
  async file(
    @CurrentStaff() staff: Staff,
    @Param('letterId') letterId: string,
    @Param('fileId') fileId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return sendFile(reply, await this.reviewing.openFile(staff, letterId, fileId));
  }

  @Post(':letterId/approval')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'approveBrandLetter',
    summary: '通过：日期以授权书上写的为准；过了最后一天自动失效',
  })
  @ApiBody({ type: LetterTermsBody })
  @ApiNoContentResponse({ description: '已通过。' })
  @FailsWith({ 400: '日期有误。', ...DECIDED, 409: '已经有人处理；brand-taken 另一家总代理的授权还有效。' })
  async approve(
    @CurrentStaff() staff: Staff,
    @Param('letterId') letterId: string,
    @ValidatedBody(LetterTermsBody) terms: LetterTermsBody,
  ): Promise<void> {
    await this.reviewing.approve(staff, letterId, terms);
  }

  @Post(':letterId/return')
  @HttpCode(204)
  @ApiOperation({ operationId: 'returnBrandLetter', summary: '退回，写明为什么' })
  @ApiBody({ type: ReasonsBody })
  @ApiNoContentResponse({ description: '已退回。' })
  @FailsWith({ 400: '没有写原因。', ...DECIDED })
  async giveBack(
    @CurrentStaff() staff: Staff,
    @Param('letterId') letterId: string,
    @ValidatedBody(ReasonsBody) { reasons }: ReasonsBody,
  ): Promise<void> {
    await this.reviewing.giveBack(staff, letterId, reasons);
  }

  @Post(':letterId/end')
  @HttpCode(204)
  @ApiOperation({ operationId: 'endBrandLetter', summary: '提前终止一份有效的授权书，马上生效' })
  @ApiBody({ type: ReasonsBody })
  @ApiNoContentResponse({ description: '已终止。' })
  @FailsWith({ 400: '没有写原因。', ...DECIDED })
  async end(
    @CurrentStaff() staff: Staff,
    @Param('letterId') letterId: string,
    @ValidatedBody(ReasonsBody) { reasons }: ReasonsBody,
  ): Promise<void> {
    await this.reviewing.end(staff, letterId, reasons);
  }
}
