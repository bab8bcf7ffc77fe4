import { CASE_KINDS, type CaseKind } from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';

export class AnswerByReply {
  @ApiProperty({ type: String, format: 'date', description: '最晚在这一天答复，北京时间。' })
  on!: string;

  @ApiProperty({ type: Boolean, description: '放假安排还没有公布，日期可能变动。' })
  provisional!: boolean;

  @ApiProperty({ type: String, description: '依据的规定，一句话。' })
  rule!: string;
}

export class FiledCaseReply {
  @ApiProperty({ type: String, description: '案件编号，用于地址。' })
  id!: string;

  @ApiProperty({ type: String, description: '收件编号，15 位数字，给人看。', example: '202611240371925' })
  number!: string;

  @ApiProperty({ enum: CASE_KINDS, enumName: 'CaseKind' })
  kind!: CaseKind;

  @ApiProperty({ type: String, description: '收件的监管部门。' })
  bureauName!: string;

  @ApiProperty({ type: String, description: '为什么交给它，一两句话。' })
  routingReason!: string;

  @ApiProperty({ type: AnswerByReply })
  answerBy!: AnswerByReply;
}

export class FiledCasesReply {
  @ApiProperty({ type: String, format: 'date-time', description: '收到的时间，UTC，ISO 8601。' })
  receivedAt!: string;

  @ApiProperty({ type: [FiledCaseReply], description: '投诉和举报都有时是两个案件。' })
  cases!: FiledCaseReply[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: '没有登录时给出的查询码，只在这里告诉一次；登录的人没有。',
    example: '7Q2M-K9D4-XA5B',
  })
  queryCode!: string | null;
}
