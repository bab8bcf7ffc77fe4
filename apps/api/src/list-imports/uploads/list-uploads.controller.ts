import {
  Controller,
  Get,
  Header,
  Headers,
  HttpCode,
  Param,
  Post,
  Put,
  Req,
  Res,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AgentUser } from '../../accounts/agent-user.js';
import { AgentsOnly, CurrentAgent } from '../../accounts/agents-only.js';
import { ValidatedBody, ValidatedQuery } from '../../platform/http/validated-body.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { ListTemplate } from './list-template.js';
import { ListUploads } from './list-uploads.js';
import { readListFile } from './read-list-file.js';
import { readUploadCursor } from './upload-cursor.js';
import { UploadPages } from './upload-pages.js';
import {
  AgentListUploadReply,
  ListFileForm,
  ListUploadBegunReply,
  ListUploadLinesReply,
} from './upload-replies.js';
import { AttestBody, ListMappingBody, ListUploadsQuery, RollBackBody } from './upload-requests.js';
import { UploadSubmission } from './upload-submission.js';
import { UploadWorkbooks, type WorkbookToSave } from './upload-workbooks.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const READ = { 401: '没有登录。', 404: '没有这份名单。', 503: '数据库暂时没有回应。' };
const WRITE = { ...READ, 409: '现在不能这样做；code 说明为什么。' };
const FILE = {
  400: '不是一个文件，或者没有传完。',
  403: '没有由本单位代理的品牌。',
  413: '超过 20 MB。',
  422: '不是能读的表格；code 说明是哪一种。',
};

@ApiTags('上传名单')
@Controller('api/v1/agent')
@AgentsOnly('agentAdmin', 'agentClerk')
export class ListUploadsController {
  constructor(
    private readonly uploads: ListUploads,
    private readonly pages: UploadPages,
    private readonly submission: UploadSubmission,
    private readonly workbooks: UploadWorkbooks,
    private readonly templates: ListTemplate,
  ) {}

  @Get('list-template')
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'downloadListTemplate', summary: '名单模板，带着县区、品牌、品类的下拉' })
  @ApiProduces(XLSX)
  @ApiOkResponse({ description: '文件。', schema: { type: 'string', format: 'binary' } })
  @FailsWith(READ)
  async template(
    @CurrentAgent() agent: AgentUser,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return send(reply, { fileName: '网点名单模板.xlsx', bytes: await this.templates.workbook(agent) });
  }

  @Get('list-uploads')
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'listListUploads', summary: '上传过的名单，新的在前，一页 20 份' })
  @ApiOkResponse({ type: ListUploadLinesReply })
  @FailsWith(READ)
  list(
    @CurrentAgent() agent: AgentUser,
    @ValidatedQuery(ListUploadsQuery) { state, cursor }: ListUploadsQuery,
  ): Promise<ListUploadLinesReply> {
    return this.pages.list(agent, state === undefined ? null : [state], readUploadCursor(cursor));
  }

  @Post('list-uploads')
  @ApiOperation({
    operationId: 'beginListUpload',
    summary: '上传一份名单，开始一份草稿',
    description: '马上返回；读文件、检查和比较在后台进行，进度看名单的 stage。',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ListFileForm })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: '同一次上传重发时不变。' })
  @ApiCreatedResponse({ type: ListUploadBegunReply })
  @FailsWith({ ...FILE, 401: '没有登录。', 503: '存不下，上传的人太多，或者数据库暂时没有回应。' })
  async begin(
    @CurrentAgent() agent: AgentUser,
    @Req() request: FastifyRequest,
    @Headers('idempotency-key') key?: string,
  ): Promise<ListUploadBegunReply> {
    return { id: await this.uploads.begin(agent, () => readListFile(request), key) };
  }

  @Get('list-uploads/:uploadId')
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'getListUpload', summary: '一份名单：状态、进度、工作表和列、各种问题有多少' })
  @ApiOkResponse({ type: AgentListUploadReply })
  @FailsWith(READ)
  get(@CurrentAgent() agent: AgentUser, @Param('uploadId') uploadId: string): Promise<AgentListUploadReply> {
    return this.pages.get(agent, uploadId);
  }

  @Put('list-uploads/:uploadId/file')
  @HttpCode(202)
  @ApiOperation({
    operationId: 'replaceListFile',
    summary: '换成另一个文件：同一份草稿的新一版',
    description: '在页面上改过的格子不再保留，以新文件为准。',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ListFileForm })
  @ApiAcceptedResponse({ description: '已收到，在后台检查。' })
  @FailsWith({ ...WRITE, ...FILE })
  async replace(
    @CurrentAgent() agent: AgentUser,
    @Param('uploadId') uploadId: string,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.uploads.replaceFile(agent, uploadId, () => readListFile(request));
  }

  @Put('list-uploads/:uploadId/mapping')
  @HttpCode(202)
  @ApiOperation({
    operationId: 'mapListColumns',
    summary: '指定工作表、表头和每一列是什么',
    description: '记住，下次同样表头的名单自动照办。一列都不指定，是只指出表头在哪里，每一列由系统重新认。',
  })
  @ApiBody({ type: ListMappingBody })
  @ApiAcceptedResponse({ description: '已保存，在后台重新检查。' })
  @FailsWith({ ...WRITE, 400: '参数有误。', 422: '这样指定不行；detail 说明为什么。' })
  async map(
    @CurrentAgent() agent: AgentUser,
    @Param('uploadId') uploadId: string,
    @ValidatedBody(ListMappingBody) body: ListMappingBody,
  ): Promise<void> {
    const { columns, sheetName, headerFirstRow, headerLastRow, ...statement } = body;
    const fields = Object.fromEntries(
      columns.flatMap(({ column, field }) => (field === null ? [] : [[column, field]])),
    );
    const { defaultBrandId, defaultCategoryCode, coordinates, mobilePublic } = statement;
    await this.uploads.map(
      agent,
      uploadId,
      { sheetName, headerFirstRow, headerLastRow, fields },
      { defaultBrandId, defaultCategoryCode, coordinates, mobilePublic },
    );
  }

  @Get('list-uploads/:uploadId/faulty-workbook')
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'downloadFaultyWorkbook',
    summary: '同样的表格，有问题的格子涂了颜色、加了批注',
    description: '改好以后可以再上传，作为同一份草稿的新一版。',
  })
  @ApiProduces(XLSX)
  @ApiOkResponse({ description: '文件。', schema: { type: 'string', format: 'binary' } })
  @FailsWith(WRITE)
  async faulty(
    @CurrentAgent() agent: AgentUser,
    @Param('uploadId') uploadId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return send(reply, await this.workbooks.faulty(agent, uploadId));
  }

  @Post('list-uploads/:uploadId/attestation')
  @HttpCode(204)
  @ApiOperation({ operationId: 'attestList', summary: '确认声明；以后又改过的，要再确认一次' })
  @ApiBody({ type: AttestBody })
  @ApiNoContentResponse({ description: '已记下谁、什么时候、哪一版声明。' })
  @FailsWith({ ...WRITE, 400: '参数有误。' })
  async attest(
    @CurrentAgent() agent: AgentUser,
    @Param('uploadId') uploadId: string,
    @ValidatedBody(AttestBody) { version }: AttestBody,
  ): Promise<void> {
    await this.submission.attest(agent, uploadId, version);
  }

  @Post('list-uploads/:uploadId/submission')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'submitList',
    summary: '提交审核，以后不能再改',
    description:
      '还有错误的行、没有选择的网点，或者没有声明，都不能提交。名录在比较以后变了、差异不同了，返回 registry-moved，请看过新的差异再提交。',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: '同一次提交重发时不变。' })
  @ApiNoContentResponse({ description: '已提交。' })
  @FailsWith({ ...WRITE, 400: '没有带 Idempotency-Key。' })
  async submit(
    @CurrentAgent() agent: AgentUser,
    @Param('uploadId') uploadId: string,
    @Headers('idempotency-key') key?: string,
  ): Promise<void> {
    await this.submission.submit(agent, uploadId, key);
  }

  @Post('list-uploads/:uploadId/withdrawal')
  @HttpCode(204)
  @ApiOperation({ operationId: 'withdrawList', summary: '撤回提交，可以再改' })
  @ApiNoContentResponse({ description: '已撤回。' })
  @FailsWith(WRITE)
  async withdraw(@CurrentAgent() agent: AgentUser, @Param('uploadId') uploadId: string): Promise<void> {
    await this.submission.withdraw(agent, uploadId);
  }

  @Post('list-uploads/:uploadId/discarding')
  @HttpCode(204)
  @ApiOperation({ operationId: 'discardList', summary: '作废，不再提交' })
  @ApiNoContentResponse({ description: '已作废。' })
  @FailsWith(WRITE)
  async discard(@CurrentAgent() agent: AgentUser, @Param('uploadId') uploadId: string): Promise<void> {
    await this.uploads.discard(agent, uploadId);
  }

  @Post('list-uploads/:uploadId/rollback')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'rollBackList',
    summary: '把这一批改过的东西改回去',
    description: '之后又被改过的，拒绝并点名。',
  })
  @ApiBody({ type: RollBackBody })
  @ApiNoContentResponse({ description: '已回滚。' })
  @FailsWith({ ...WRITE, 400: '参数有误。' })
  async rollBack(
    @CurrentAgent() agent: AgentUser,
    @Param('uploadId') uploadId: string,
    @ValidatedBody(RollBackBody) { word }: RollBackBody,
  ): Promise<void> {
    await this.submission.rollBack(agent, uploadId, word);
  }
}

function send(reply: FastifyReply, { fileName, bytes }: WorkbookToSave): StreamableFile {
  const name = encodeURIComponent(fileName);
  reply.header('content-disposition', `attachment; filename="list.xlsx"; filename*=UTF-8''${name}`);
  return new StreamableFile(bytes, { type: XLSX });
}
