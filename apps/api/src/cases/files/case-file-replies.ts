import { ApiProperty } from '@nestjs/swagger';
import { CASE_FILE_KINDS, type CaseFileKind } from './case-file-kinds.js';

/** A file as it is kept. */
export class CaseFileReply {
  @ApiProperty({ type: String, example: 'b0cK5uJc0m6x2f3X1mYb1w' })
  id!: string;

  @ApiProperty({ enum: CASE_FILE_KINDS, description: 'photo 是照片，document 是 PDF 文件。' })
  kind!: CaseFileKind;

  @ApiProperty({ type: String, example: 'image/jpeg' })
  mediaType!: string;

  @ApiProperty({ type: 'integer', description: '保存下来的字节数。', example: 412_000 })
  byteCount!: number;
}

/** What is uploaded, for the documentation: the form is read as a stream. */
export class CaseFileForm {
  @ApiProperty({ type: String, format: 'binary' })
  file!: unknown;
}
