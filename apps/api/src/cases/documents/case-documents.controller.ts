import {
  Controller,
  Get,
  Header,
  Headers,
  HttpCode,
  Param,
  Post,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Staff } from '../../accounts/staff.js';
import { CurrentStaff, StaffOnly } from '../../accounts/staff-only.js';
import { ValidatedBody } from '../../platform/http/validated-body.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { cleanParagraphs } from '../intake/clean-filing.js';
import { toDocumentReply } from './document.mapper.js';
import { DocumentDesk } from './document-desk.js';
import { sendPage, sendWordFile } from './document-files.js';
import { DocumentReading } from './document-reading.js';
import { DocumentBody, DocumentsReply, DocumentVoidBody, IssuedDocumentReply } from './document-replies.js';

const NOT_FOUND = '没有这个案件或文书，或者不在您的辖区。';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

@ApiTags('文书')
@Controller('api/v1/staff/cases/:caseId/documents')
@StaffOnly('intake', 'handler', 'supervisor')
export class CaseDocumentsController {
  constructor(
    private readonly desk: DocumentDesk,
    private readonly reading: DocumentReading,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'listCaseDocuments', summary: '一个案件的全部文书' })
  @ApiOkResponse({ type: DocumentsReply })
  @FailsWith({ 401: '没有登录。', 403: '没有这项职责。', 404: NOT_FOUND })
  async list(@CurrentStaff() staff: Staff, @Param('caseId') caseId: string): Promise<DocumentsReply> {
    const { documents, forms } = await this.reading.list(staff, caseId);
    return { documents: documents.map(toDocumentReply), forms };
  }

  @Post()
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'issueCaseDocument',
    summary: '出具一份文书',
    description:
      '内容从此固定，并取得文号。受理、不予受理等文书，办理时自动出具；这里用来出具登记表，或者作废以后重新出具。',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: '同一次提交重发时不变。' })
  @ApiBody({ type: DocumentBody })
  @ApiCreatedResponse({ type: IssuedDocumentReply, description: '已经出具。' })
  @FailsWith({
    400: '没有选文书。',
    401: '没有登录。',
    403: '案件不由您的单位办理。',
    404: NOT_FOUND,
    409: '用不到这种文书、还没有办理到、已经有了，或者同样的内容正在提交。',
    422: '同一个 Idempotency-Key 用在了别的内容上。',
  })
  async issue(
    @CurrentStaff() staff: Staff,
    @Param('caseId') caseId: string,
    @ValidatedBody(DocumentBody) { form }: DocumentBody,
    @Headers('idempotency-key') key?: string,
  ): Promise<IssuedDocumentReply> {
    return { id: await this.desk.issue(staff, caseId, form, key) };
  }

  @Post(':documentId/void')
  @StaffOnly('handler', 'supervisor')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'voidCaseDocument',
    summary: '作废一份文书',
    description: '文号保留，不再给别的文书用。',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: '同一次提交重发时不变。' })
  @ApiBody({ type: DocumentVoidBody })
  @ApiNoContentResponse({ description: '已经作废。' })
  @FailsWith({
    400: '没有写原因。',
    401: '没有登录。',
    403: '不是您的单位出具的。',
    404: NOT_FOUND,
    409: '已经作废，或者同样的内容正在提交。',
    422: '同一个 Idempotency-Key 用在了别的内容上。',
  })
  async void(
    @CurrentStaff() staff: Staff,
    @Param('caseId') caseId: string,
    @Param('documentId') documentId: string,
    @ValidatedBody(DocumentVoidBody) body: DocumentVoidBody,
    @Headers('idempotency-key') key?: string,
  ): Promise<void> {
    const reason = cleanParagraphs(body.reason);
    await this.desk.void(staff, { caseId, documentId, reason }, key);
  }

  @Get(':documentId/page')
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'printCaseDocument', summary: '文书的打印页' })
  @ApiProduces('text/html')
  @ApiOkResponse({ description: '一页 HTML，用浏览器打印。', schema: { type: 'string' } })
  @FailsWith({ 401: '没有登录。', 403: '没有这项职责。', 404: NOT_FOUND })
  async page(
    @CurrentStaff() staff: Staff,
    @Param('caseId') caseId: string,
    @Param('documentId') documentId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return sendPage(reply, await this.reading.open(staff, caseId, documentId));
  }

  @Get(':documentId/file')
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'downloadCaseDocument', summary: '文书的 .docx 文件' })
  @ApiProduces(WORD_TYPE)
  @ApiOkResponse({ description: '文件。', schema: { type: 'string', format: 'binary' } })
  @FailsWith({ 401: '没有登录。', 403: '没有这项职责。', 404: NOT_FOUND })
  async file(
    @CurrentStaff() staff: Staff,
    @Param('caseId') caseId: string,
    @Param('documentId') documentId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return sendWordFile(reply, await this.reading.open(staff, caseId, documentId));
  }
}
