import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LookUpReplies } from './look-up-replies.js';
import { NumberWarningQuery } from './queries/number-warning-query.js';
import { parseWarningPage } from './queries/parse-query.js';
import { ReadModel } from './read-model/read-model.js';
import { NumberWarningListReply } from './replies/number-warning-replies.js';
import { Answers } from './reply-docs.js';

@ApiTags('号码')
@Controller('api/v1/number-warnings')
export class NumberWarningsController {
  constructor(
    private readonly readModel: ReadModel,
    private readonly replies: LookUpReplies,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listNumberWarnings', summary: '正在生效的号码警示' })
  @ApiQuery({ type: NumberWarningQuery })
  @Answers(NumberWarningListReply, 400, 503)
  list(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const { cursor, limit } = parseWarningPage(request.url);
    this.replies.send(request, reply, (today) => this.readModel.numberWarnings(cursor, limit, today));
  }
}
