import { Controller, Get, Header, Param, Res, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Staff } from '../../accounts/staff.js';
import { CurrentStaff, StaffOnly } from '../../accounts/staff-only.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { sendPage, sendWordFile } from './document-files.js';
import { DocumentReading } from './document-reading.js';

const FAILURES = {
  401: '没有登录。',
  403: '没有这项职责。',
  404: '没有这个案件或这种文书，或者不在您的辖区。',
  409: '这个案件用不到这种文书。',
};

@ApiTags('文书')
@Controller('api/v1/staff/cases/:caseId/document-drafts/:form')
@StaffOnly('intake', 'handler', 'supervisor')
export class DocumentDraftsController {
  constructor(private readonly reading: DocumentReading) {}

  @Get('page')
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'previewCaseDocument',
    summary: '文书草稿的打印页',
    description: '按案件现在的情况填写，没有文号；还不知道的地方空着。',
  })
  @ApiProduces('text/html')
  @ApiOkResponse({ description: '一页 HTML。', schema: { type: 'string' } })
  @FailsWith(FAILURES)
  async page(
    @CurrentStaff() staff: Staff,
    @Param('caseId') caseId: string,
    @Param('form') form: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return sendPage(reply, await this.reading.draft(staff, caseId, Number(form)));
  }

  @Get('file')
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'downloadCaseDocumentDraft', summary: '文书草稿的 .docx 文件' })
  @ApiProduces('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
  @ApiOkResponse({ description: '文件。', schema: { type: 'string', format: 'binary' } })
  @FailsWith(FAILURES)
  async file(
    @CurrentStaff() staff: Staff,
    @Param('caseId') caseId: string,
    @Param('form') form: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return sendWordFile(reply, await this.reading.draft(staff, caseId, Number(form)));
  }
}
