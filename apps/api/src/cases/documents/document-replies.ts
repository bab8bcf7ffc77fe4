import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt } from 'class-validator';
import { IsWords } from '../intake/is-words.js';

/** 一 to 十. */
const FORM_NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const LONGEST_VOID_REASON = 200;

export class DocumentBody {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 10, description: '文书式样的序号，1 到 10。' })
  @IsIn(FORM_NUMBERS, { message: '请选择一种文书。' })
  @IsInt({ message: '请选择一种文书。' })
  form!: number;
}

export class DocumentVoidBody {
  @ApiProperty({ type: String, maxLength: LONGEST_VOID_REASON, description: '为什么作废。' })
  @IsWords(LONGEST_VOID_REASON, '作废的原因')
  reason!: string;
}

export class IssuedDocumentReply {
  @ApiProperty({ type: String })
  id!: string;
}

export class DocumentReply {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty({ type: 'integer', description: '文书式样的序号，1 到 10。' })
  form!: number;

  @ApiProperty({ type: String, description: '文书的名称。' })
  title!: string;

  @ApiProperty({ type: String, description: '文号。' })
  number!: string;

  @ApiProperty({ enum: ['issued', 'void'], enumName: 'DocumentState', description: '有效，或者已作废。' })
  state!: 'issued' | 'void';

  @ApiProperty({ type: String, format: 'date-time', description: '出具的时间，UTC，ISO 8601。' })
  issuedAt!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: '作废的时间，UTC，ISO 8601。',
  })
  voidedAt!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '为什么作废。' })
  voidReason!: string | null;

  @ApiProperty({ type: Boolean, description: '您能不能作废它。' })
  mayVoid!: boolean;
}

export class FormOfCaseReply {
  @ApiProperty({ type: 'integer', description: '文书式样的序号，1 到 10。' })
  form!: number;

  @ApiProperty({ type: String, description: '文书的名称。' })
  title!: string;

  @ApiProperty({ type: Boolean, description: '现在能不能出具：该办的已经办了，还没有有效的一份。' })
  issuable!: boolean;
}

export class DocumentsReply {
  @ApiProperty({ type: DocumentReply, isArray: true, description: '先出具的在前，作废的也在。' })
  documents!: DocumentReply[];

  @ApiProperty({ type: FormOfCaseReply, isArray: true, description: '这种案件用得到的文书；都可以预览。' })
  forms!: FormOfCaseReply[];
}
