import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DoubtfulChecks, doubtOf } from './doubtful-checks.js';
import { LookUpReplies } from './look-up-replies.js';
import { LookupNames } from './lookup-names.js';
import type { JudgedNumber, PhoneCheckRequest } from './lookup-types.js';
import { parsePhoneCheck, parsePhoneChecks } from './queries/parse-query.js';
import { PhoneCheckQuery } from './queries/phone-check-query.js';
import { PhoneChecksQuery } from './queries/phone-checks-query.js';
import { ReadModel } from './read-model/read-model.js';
import { PhoneCheckListReply, PhoneCheckReply } from './replies/phone-check-replies.js';
import { Answers } from './reply-docs.js';

@ApiTags('号码')
@Controller('api/v1')
export class PhoneChecksController {
  constructor(
    private readonly readModel: ReadModel,
    private readonly names: LookupNames,
    private readonly replies: LookUpReplies,
    private readonly doubtful: DoubtfulChecks,
  ) {}

  @Get('phone-check')
  @ApiOperation({
    operationId: 'checkPhone',
    summary: '核验号码',
    description: '官方登记、监管部门已发布警示、未在名录中，三种结论。未在名录中不等于假。',
  })
  @ApiQuery({ type: PhoneCheckQuery })
  @Answers(PhoneCheckReply, 400, 503)
  check(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const asked = parsePhoneCheck(request.url, this.names);
    this.replies.send(request, reply, (today) =>
      this.readModel.checkPhone(asked, today, (check) => this.tell(request, asked, check)),
    );
  }

  @Get('phone-checks')
  @ApiOperation({
    operationId: 'checkPhones',
    summary: '核验几个号码',
    description: '短信、网页里找出来的号码一次核验。原文不要发来：号码在手机上找。',
  })
  @ApiQuery({ type: PhoneChecksQuery })
  @Answers(PhoneCheckListReply, 400, 503)
  checkSeveral(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const asked = parsePhoneChecks(request.url, this.names);
    this.replies.send(request, reply, (today) =>
      this.readModel.checkPhones(asked, today, (check) => this.tell(request, asked, check)),
    );
  }

  /** A client that has the answer of today already asks again without it being told again. */
  private tell(
    request: FastifyRequest,
    { brandId, divisionCode }: Pick<PhoneCheckRequest, 'brandId' | 'divisionCode'>,
    judged: JudgedNumber,
  ): void {
    const kind = doubtOf(judged);
    if (kind === null) return;
    const { number, brand } = judged;
    this.doubtful.tell({ number, kind, brandId: brandId ?? brand?.id ?? null, divisionCode }, request.ip);
  }
}
