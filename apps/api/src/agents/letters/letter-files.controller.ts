import { Controller, Delete, Header, Headers, HttpCode, Param, Post, Req, UseGuards } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CaseFileIntake } from '../../cases/files/case-file-intake.service.js';
import { kindOf } from '../../cases/files/case-file-kinds.js';
import { CaseFileForm, CaseFileReply } from '../../cases/files/case-file-replies.js';
import { readUpload } from '../../cases/files/read-upload.js';
import { UploadLimitGuard } from '../../cases/files/upload-limits.js';
import { FailsWith } from '../../platform/problem-docs.js';

const DRAFT_KEY = {
  name: 'Draft-Key',
  required: true,
  description: '这一份申请或授权书的密钥：页面自己生成的 128 位随机数，base64url，22 个字符。',
} as const;

@ApiTags('授权书')
@Controller('api/v1/letter-files')
export class LetterFilesController {
  constructor(private readonly intake: CaseFileIntake) {}

  @Post()
  @UseGuards(UploadLimitGuard)
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'uploadLetterFile',
    summary: '上传授权书的一页照片或一个 PDF，随后跟着申请或授权书一起提交',
    description: '照片重新编码后保存，PDF 原样保存；一个文件最多 10 MB，一份最多 9 个，7 天没有提交就删除。',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: CaseFileForm })
  @ApiHeader(DRAFT_KEY)
  @ApiCreatedResponse({ type: CaseFileReply, description: '已经存好。' })
  @FailsWith({
    400: '没有带 Draft-Key，不是一个文件，或者没有传完。',
    409: '已经有 9 个文件。',
    413: '超过 10 MB。',
    422: '内容不是能收的照片或 PDF，或者打不开。',
    429: '上传得太频繁；Retry-After 说几秒后再试。',
    503: '存不下，上传的人太多，或者数据库暂时没有回应。',
  })
  async upload(
    @Req() request: FastifyRequest,
    @Headers('draft-key') draftKey?: string,
  ): Promise<CaseFileReply> {
    const { id, mediaType, byteCount } = await this.intake.receive(draftKey, () => readUpload(request));
    return { id, kind: kindOf(mediaType), mediaType, byteCount };
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'deleteLetterFile', summary: '去掉一个还没有提交的文件' })
  @ApiHeader(DRAFT_KEY)
  @ApiNoContentResponse({ description: '已经删除。' })
  @FailsWith({ 400: '没有带 Draft-Key。', 404: '没有这个文件，或者已经提交。', 503: '数据库暂时没有回应。' })
  async discard(@Param('id') id: string, @Headers('draft-key') draftKey?: string): Promise<void> {
    await this.intake.discard(id, draftKey);
  }
}
