import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LookUpReplies } from './look-up-replies.js';
import { LookupNames } from './lookup-names.js';
import { parsePhoneCheck } from './queries/parse-query.js';
import { PhoneCheckQuery } from './queries/phone-check-query.js';
import { ReadModel } from './read-model/read-model.js';
import { PhoneCheckReply } from './replies/phone-check-replies.js';
import { Answers } from './reply-docs.js';

@ApiTags('号码')
@Controller('api/v1/phone-check')
export class PhoneChecksController {
  constructor(
    private readonly readModel: ReadModel,
    private readonly names: LookupNames,
    private readonly replies: LookUpReplies,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'checkPhone',
    summary: '核验号码',
    description: '官方登记、监管部门已发布警示、未在名录中，三种结论。未在名录中不等于假。',
  })
  @ApiQuery({ type: PhoneCheckQuery })
  @Answers(PhoneCheckReply, 400, 503)
  check(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const asked = parsePhoneCheck(request.url, this.names);
    this.replies.send(request, reply, (today) => this.readModel.checkPhone(asked, today));
  }
}
