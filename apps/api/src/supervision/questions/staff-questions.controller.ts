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
import { ValidatedBody, ValidatedQuery } from '../../platform/http/validated-body.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { fileReply } from '../file-reply.js';
import { AskBody, QuestionListQuery } from './question-bodies.js';
import { QuestionsAskedReply, StaffQuestionsReply } from './question-replies.js';
import { QuestionsDesk } from './questions-desk.js';

const KEY = { name: 'Idempotency-Key', required: true, description: '同一次提交重发时不变。' } as const;
const READ = {
  401: '没有登录，或登录已过期。',
  403: '没有这项职责，或者不是县级以上的局。',
  503: '数据库暂时没有回应。',
};

@ApiTags('问总代理')
@Controller('api/v1/staff/number-questions')
@StaffOnly('handler', 'supervisor')
export class StaffQuestionsController {
  constructor(private readonly questions: QuestionsDesk) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'listNumberQuestions',
    summary: '问过总代理的号码，一页 50 条',
    description: '本单位和下级单位问的。等待答复的和逾期的按日期排，其余新的在前。',
  })
  @ApiOkResponse({ type: StaffQuestionsReply })
  @FailsWith({ 400: '参数有误；errors 逐个说明。', ...READ })
  list(
    @CurrentStaff() staff: Staff,
    @ValidatedQuery(QuestionListQuery) query: QuestionListQuery,
  ): Promise<StaffQuestionsReply> {
    return this.questions.page(staff, query);
  }

  @Post()
  @ApiOperation({
    operationId: 'askAboutNumber',
    summary: '问品牌的总代理：这个号码是不是你们的',
    description:
      '总代理只看到号码、品牌、哪个局问的、哪天以前答复和写给它的话；看不到案件，也看不到是谁说的。',
  })
  @ApiHeader(KEY)
  @ApiBody({ type: AskBody })
  @ApiCreatedResponse({ type: QuestionsAskedReply, description: '已经问了。' })
  @FailsWith({
    400: '内容有误；errors 逐个说明。',
    401: '没有登录，或者刚刚被停用。',
    403: '没有这项职责，或者不是县级以上的局，或者那件警示不由您办理。',
    404: '没有那个案件或者那件警示，或者不在您的辖区。',
    409: '同样的内容正在提交。',
    422: '号码、品牌、日期或者写的话不行，code 和 errors 说明是为什么。',
    503: '数据库暂时没有回应；什么也没有变。',
  })
  async ask(
    @CurrentStaff() staff: Staff,
    @ValidatedBody(AskBody) body: AskBody,
    @Headers('idempotency-key') key?: string,
  ): Promise<QuestionsAskedReply> {
    return { asked: await this.questions.ask(staff, body, key) };
  }

  @Post(':questionId/taking-back')
  @HttpCode(204)
  @ApiOperation({ operationId: 'takeBackNumberQuestion', summary: '不用答复了；只有问的那个单位' })
  @ApiHeader(KEY)
  @ApiNoContentResponse({ description: '已经收回。' })
  @FailsWith({
    400: '没有 Idempotency-Key。',
    ...READ,
    404: '没有这个询问，或者不在您的辖区。',
    409: '同样的内容正在提交。',
    422: '已经答复，或者已经收回。',
  })
  async takeBack(
    @CurrentStaff() staff: Staff,
    @Param('questionId') questionId: string,
    @Headers('idempotency-key') key?: string,
  ): Promise<void> {
    await this.questions.takeBack(staff, questionId, key);
  }

  @Get(':questionId/files/:fileId')
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'getNumberQuestionFile',
    summary: '答复里的一个文件',
    description: '每看一次留一条操作记录。',
  })
  @ApiProduces('image/jpeg', 'application/pdf')
  @ApiOkResponse({ description: '文件。', schema: { type: 'string', format: 'binary' } })
  @FailsWith({ ...READ, 404: '没有这个询问或者文件，或者不在您的辖区。' })
  async file(
    @CurrentStaff() staff: Staff,
    @Param('questionId') questionId: string,
    @Param('fileId') fileId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return fileReply(reply, await this.questions.openFile(staff, questionId, fileId));
  }
}
