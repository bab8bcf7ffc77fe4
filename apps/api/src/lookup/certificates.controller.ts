import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LookUpReplies } from './look-up-replies.js';
import { refuseParameters } from './queries/parse-query.js';
import { ReadModel } from './read-model/read-model.js';
import { CertificateReply } from './replies/certificate-replies.js';
import { Answers } from './reply-docs.js';

@ApiTags('证书')
@Controller('api/v1/certificates')
export class CertificatesController {
  constructor(
    private readonly readModel: ReadModel,
    private readonly replies: LookUpReplies,
  ) {}

  @Get(':code')
  @ApiOperation({
    operationId: 'checkCertificate',
    summary: '核验网点证书',
    description: '扫证书上的码得到的编码。没有发过的、写得不对的编码也是 200，结论为 unknown。',
  })
  @ApiParam({ name: 'code', type: String, description: '证书的编码。' })
  @Answers(CertificateReply, 400, 503)
  check(@Req() request: FastifyRequest, @Param('code') code: string, @Res() reply: FastifyReply): void {
    refuseParameters(request.url);
    this.replies.send(request, reply, (today) => this.readModel.certificate(code, today));
  }
}
