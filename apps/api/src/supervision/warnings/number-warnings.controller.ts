import {
  Controller,
  Get,
  Header,
  Headers,
  HttpCode,
  Param,
  Post,
  Put,
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
import { ValidatedBody, ValidatedQuery } from '../../platform/http/validated-body.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { fileReply } from '../file-reply.js';
import { SupervisionCounts } from '../supervision-counts.js';
import {
  EditWarningBody,
  EvidenceBody,
  MeasureBody,
  NewWarningBody,
  WarningActBody,
  WarningListQuery,
} from './warning-bodies.js';
import { WarningCases } from './warning-cases.js';
import { WarningDecisions } from './warning-decisions.js';
import { WarningKeeping } from './warning-keeping.js';
import {
  SupervisionCountsReply,
  WarningCaseReply,
  WarningChangedReply,
  WarningCreatedReply,
  WarningLinesReply,
} from './warning-replies.js';

const READ = {
  401: '没有登录，或登录已过期。',
  403: '没有这项职责，或者不是县级以上的局。',
  503: '数据库暂时没有回应。',
};
const CHANGE = {
  400: '内容有误；errors 逐个说明。',
  401: '没有登录，或者刚刚被停用。',
  403: '不由您办理；要另一个人批准；或者不是县级以上的局。',
  404: '没有这件，或者不在您的辖区。',
  409: '刚才有人改过，请刷新；或者同样的内容正在提交。',
  422: '规定不允许这样做，code 和 errors 说明是为什么；或者同一个 Idempotency-Key 用在了别的内容上。',
  503: '数据库暂时没有回应；什么也没有变。',
};
const KEY = { name: 'Idempotency-Key', required: true, description: '同一次提交重发时不变。' } as const;
const DRAFT_KEY = {
  name: 'Draft-Key',
  required: false,
  description: '上传文件时用的密钥；有文件才要。',
} as const;

@ApiTags('号码警示')
@Controller('api/v1/staff')
@StaffOnly('handler', 'supervisor')
export class NumberWarningCasesController {
  constructor(
    private readonly cases: WarningCases,
    private readonly keeping: WarningKeeping,
    private readonly decisions: WarningDecisions,
    private readonly counts: SupervisionCounts,
  ) {}

  @Get('supervision-counts')
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'countSupervision', summary: '可疑号码有哪些事等着办，各多少件' })
  @ApiOkResponse({ type: SupervisionCountsReply })
  @FailsWith(READ)
  count(@CurrentStaff() staff: Staff): Promise<SupervisionCountsReply> {
    return this.counts.of(staff);
  }

  @Get('number-warnings')
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'listNumberWarningCases',
    summary: '号码警示的办理，一页 50 件',
    description: '没有发布的只有本单位和下级单位的；发布过的，每个局都看得到。',
  })
  @ApiOkResponse({ type: WarningLinesReply })
  @FailsWith({ 400: '参数有误；errors 逐个说明。', ...READ })
  list(
    @CurrentStaff() staff: Staff,
    @ValidatedQuery(WarningListQuery) query: WarningListQuery,
  ): Promise<WarningLinesReply> {
    return this.cases.page(staff, query);
  }

  @Post('number-warnings')
  @ApiOperation({
    operationId: 'createNumberWarning',
    summary: '开始准备一件号码警示',
    description: '只有号码必须写，其余可以慢慢补；提请批准以前都不算数。',
  })
  @ApiHeader(KEY)
  @ApiBody({ type: NewWarningBody })
  @ApiCreatedResponse({ type: WarningCreatedReply })
  @FailsWith(CHANGE)
  async create(
    @CurrentStaff() staff: Staff,
    @ValidatedBody(NewWarningBody) body: NewWarningBody,
    @Headers('idempotency-key') key?: string,
  ): Promise<WarningCreatedReply> {
    return { id: await this.keeping.create(staff, body, key) };
  }

  @Get('number-warnings/:warningId')
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'getNumberWarningCase', summary: '一件号码警示的全部情况' })
  @ApiOkResponse({ type: WarningCaseReply })
  @FailsWith({ ...READ, 404: '没有这件，或者不在您的辖区。' })
  get(@CurrentStaff() staff: Staff, @Param('warningId') warningId: string): Promise<WarningCaseReply> {
    return this.cases.get(staff, warningId);
  }

  @Put('number-warnings/:warningId')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'editNumberWarning',
    summary: '改警示的内容和号码使用人的答复；没有写的算空',
  })
  @ApiHeader(KEY)
  @ApiBody({ type: EditWarningBody })
  @ApiNoContentResponse({ description: '已经改了。' })
  @FailsWith(CHANGE)
  async edit(
    @CurrentStaff() staff: Staff,
    @Param('warningId') warningId: string,
    @ValidatedBody(EditWarningBody) body: EditWarningBody,
    @Headers('idempotency-key') key?: string,
  ): Promise<void> {
    await this.keeping.edit(staff, warningId, body, key);
  }

  @Post('number-warnings/:warningId/evidence')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'addWarningEvidence',
    summary: '放进一份证据',
    description: '文件先用 uploadCaseFile 上传。signal 由系统统计，不用填数。',
  })
  @ApiHeader(KEY)
  @ApiHeader(DRAFT_KEY)
  @ApiBody({ type: EvidenceBody })
  @ApiNoContentResponse({ description: '已经放进去了。' })
  @FailsWith(CHANGE)
  async addEvidence(
    @CurrentStaff() staff: Staff,
    @Param('warningId') warningId: string,
    @ValidatedBody(EvidenceBody) body: EvidenceBody,
    @Headers('idempotency-key') key?: string,
    @Headers('draft-key') draftKey?: string,
  ): Promise<void> {
    await this.keeping.addEvidence(staff, warningId, body, { key, draftKey });
  }

  @Post('number-warnings/:warningId/measures')
  @HttpCode(204)
  @ApiOperation({ operationId: 'addWarningMeasure', summary: '记下约谈、提醒或者通报' })
  @ApiHeader(KEY)
  @ApiBody({ type: MeasureBody })
  @ApiNoContentResponse({ description: '已经记下。' })
  @FailsWith(CHANGE)
  async addMeasure(
    @CurrentStaff() staff: Staff,
    @Param('warningId') warningId: string,
    @ValidatedBody(MeasureBody) body: MeasureBody,
    @Headers('idempotency-key') key?: string,
  ): Promise<void> {
    await this.keeping.addMeasure(staff, warningId, body, key);
  }

  @Post('number-warnings/:warningId/acts')
  @ApiOperation({
    operationId: 'decideNumberWarning',
    summary: '提请、退回、批准发布、复核后继续、撤回，或者不予警示',
    description:
      '批准和继续要由没有提请、也不是最后改内容的督办来做；撤回一个督办就可以。发布和撤回，群众两秒以内就查得到。',
  })
  @ApiHeader(KEY)
  @ApiBody({ type: WarningActBody })
  @ApiCreatedResponse({ type: WarningChangedReply, description: '已经办理。' })
  @FailsWith(CHANGE)
  decide(
    @CurrentStaff() staff: Staff,
    @Param('warningId') warningId: string,
    @ValidatedBody(WarningActBody) body: WarningActBody,
    @Headers('idempotency-key') key?: string,
  ): Promise<WarningChangedReply> {
    return this.decisions.decide(staff, warningId, body, key);
  }

  @Get('number-warnings/:warningId/files/:fileId')
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'getWarningFile',
    summary: '证据或者总代理答复里的一个文件',
    description: '每看一次留一条操作记录。',
  })
  @ApiProduces('image/jpeg', 'application/pdf')
  @ApiOkResponse({ description: '文件。', schema: { type: 'string', format: 'binary' } })
  @FailsWith({ ...READ, 404: '没有这件或者这个文件，或者不在您的辖区。' })
  async file(
    @CurrentStaff() staff: Staff,
    @Param('warningId') warningId: string,
    @Param('fileId') fileId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return fileReply(reply, await this.cases.openFile(staff, warningId, fileId));
  }
}
