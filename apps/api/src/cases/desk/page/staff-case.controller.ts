import { Controller, Get, Header, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Staff } from '../../../accounts/staff.js';
import { CurrentStaff, StaffOnly } from '../../../accounts/staff-only.js';
import { FailsWith } from '../../../platform/problem-docs.js';
import { CasePageReply } from './case-page-replies.js';
import { toPageReply } from './case-page-reply.js';
import { DeskCases } from './desk-cases.js';

@ApiTags('办案')
@Controller('api/v1/staff/cases/:caseId')
@StaffOnly('intake', 'handler', 'supervisor')
export class StaffCaseController {
  constructor(private readonly cases: DeskCases) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'getStaffCase',
    summary: '一个案件的全部情况',
    description:
      '每看一次留一条操作记录。案件所在单位的承办或督办第一次打开，就算已经打开；上级看，不算。能做什么，另有接口。',
  })
  @ApiOkResponse({ type: CasePageReply })
  @FailsWith({
    401: '没有登录，或登录已过期。',
    403: '没有这项职责。',
    404: '没有这个案件，或者不在您的辖区。',
    503: '数据库暂时没有回应。',
  })
  async get(@CurrentStaff() staff: Staff, @Param('caseId') caseId: string): Promise<CasePageReply> {
    return toPageReply(await this.cases.open(staff, caseId));
  }

  @Get('files/:fileId')
  @Header('cache-control', 'no-store')
  @Header('x-content-type-options', 'nosniff')
  // Whatever somebody sent stays a file: it runs nothing and loads nothing, not even when it is opened in a page of its own.
  @Header('content-security-policy', "default-src 'none'; sandbox")
  @Header('cross-origin-resource-policy', 'same-origin')
  @ApiOperation({
    operationId: 'getStaffCaseFile',
    summary: '案件的一个文件',
    description: '每看一次留一条操作记录。',
  })
  @ApiProduces('image/jpeg', 'application/pdf')
  @ApiOkResponse({ description: '文件。', schema: { type: 'string', format: 'binary' } })
  @FailsWith({
    401: '没有登录，或登录已过期。',
    403: '没有这项职责。',
    404: '没有这个案件或文件，或者不在您的辖区。',
    503: '数据库暂时没有回应。',
  })
  async file(
    @CurrentStaff() staff: Staff,
    @Param('caseId') caseId: string,
    @Param('fileId') fileId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { bytes, mediaType, fileName } = await this.cases.openFile(staff, caseId, fileId);
    // A name of our own making: letters, digits and a dot.
    reply.header('content-disposition', `attachment; filename="${fileName}"`);
    return new StreamableFile(bytes, { type: mediaType });
  }
}
