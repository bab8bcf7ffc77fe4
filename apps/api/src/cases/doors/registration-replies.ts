import { ApiProperty } from '@nestjs/swagger';
import { FiledCaseReply } from '../intake/filing-replies.js';

export class RegisteredCaseReply extends FiledCaseReply {
  @ApiProperty({
    type: Boolean,
    description: '登记的人能不能打开它；不归本单位管的，已经转给办理的单位。',
  })
  visible!: boolean;
}

export class RegistrationReply {
  @ApiProperty({ type: String, format: 'date-time', description: '收到的时间，UTC，ISO 8601。' })
  receivedAt!: string;

  @ApiProperty({ type: [RegisteredCaseReply], description: '投诉和举报都有时是两个案件。' })
  cases!: RegisteredCaseReply[];

  @ApiProperty({
    type: String,
    description: '查询码：念给对方，或者写在回执上，凭它和收件编号在网上查。只在这里告诉一次。',
    example: '7Q2M-K9D4-XA5B',
  })
  queryCode!: string;
}
