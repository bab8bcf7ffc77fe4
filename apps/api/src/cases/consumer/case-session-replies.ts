import { ApiProperty } from '@nestjs/swagger';
import { IsWords } from '../intake/is-words.js';

export class CaseSessionBody {
  @ApiProperty({
    type: String,
    maxLength: 40,
    description: '收件编号，15 位数字。',
    example: '202611240371925',
  })
  @IsWords(40, '收件编号')
  number!: string;

  @ApiProperty({ type: String, maxLength: 40, description: '提交时给的查询码。', example: '7Q2M-K9D4-XA5B' })
  @IsWords(40, '查询码')
  queryCode!: string;
}

export class NewCaseSessionReply {
  @ApiProperty({ type: String, description: '只在这里给出一次；以 Authorization: Bearer 携带。' })
  token!: string;

  @ApiProperty({ type: String, format: 'date-time', description: '到什么时候有效，UTC，ISO 8601。' })
  expiresAt!: string;
}
