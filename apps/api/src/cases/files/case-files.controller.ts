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
import { FailsWith } from '../../platform/problem-docs.js';
import { CaseFileIntake } from './case-file-intake.service.js';
import { kindOf } from './case-file-kinds.js';
import { CaseFileForm, CaseFileReply } from './case-file-replies.js';
import { readUpload } from './read-upload.js';
import { UploadLimitGuard } from './upload-limits.js';

@ApiTags('投诉举报')
@Controller('api/v1/case-files')
export class CaseFilesController {
  constructor(private readonly intake: CaseFileIntake) {}

  @Post()
  @UseGuards(UploadLimitGuard)
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'uploadCaseFile',
    summary: '上传一张照片或一个文件，随后跟着投诉、举报或补充材料一起提交',
    description:
      '照片（JPG、PNG、WebP）重新编码后保存，不留拍摄地点等信息；PDF 原样保存。一个文件最多 10 MB，一份草稿最多 9 个。7 天没有提交就删除。同一份草稿里重发同一个文件，得到同一个编号。',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: CaseFileForm })
  @ApiHeader({
    name: 'Draft-Key',
    required: true,
    description: '草稿的密钥：手机自己生成的 128 位随机数，base64url，22 个字符。',
  })
  @ApiCreatedResponse({ type: CaseFileReply, description: '已经存好。' })
  @FailsWith({
    400: '没有带 Draft-Key，不是一个文件，或者没有传完。',
    409: '这份草稿已经有 9 个文件。',
    413: '超过 10 MB。',
    422: '内容不是能收的照片或 PDF，或者打不开；code 说明是哪一种。',
    429: '上传得太频繁；Retry-After 说几秒后再试。',
    503: '存不下，上传的人太多，或者数据库暂时没有回应；什么也没有保存。',
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
  @ApiOperation({ operationId: 'deleteCaseFile', summary: '去掉一个还没有提交的文件' })
  @ApiHeader({ name: 'Draft-Key', required: true, description: '上传时用的草稿密钥。' })
  @ApiNoContentResponse({ description: '已经删除。' })
  @FailsWith({
    400: '没有带 Draft-Key。',
    404: '这份草稿里没有这个文件，或者已经提交。',
    503: '数据库暂时没有回应。',
  })
  async discard(@Param('id') id: string, @Headers('draft-key') draftKey?: string): Promise<void> {
    await this.intake.discard(id, draftKey);
  }
}
