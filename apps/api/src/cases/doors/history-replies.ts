import { ApiProperty } from '@nestjs/swagger';

export class CountsByKindReply {
  @ApiProperty({ type: 'integer', description: '投诉。' })
  complaint!: number;

  @ApiProperty({ type: 'integer', description: '举报。' })
  tipOff!: number;
}

export class HistoryReply {
  @ApiProperty({ type: CountsByKindReply, description: '一共。' })
  inAll!: CountsByKindReply;

  @ApiProperty({ type: CountsByKindReply, description: '最近一年。' })
  lastYear!: CountsByKindReply;
}

export class CaseHistoryReply {
  @ApiProperty({ type: HistoryReply, nullable: true, description: '这个人以前来过几次；没有数的时候是空。' })
  complainant!: HistoryReply | null;

  @ApiProperty({ type: String, nullable: true, description: '为什么没有数，一句话。' })
  complainantUnknown!: string | null;

  @ApiProperty({ type: HistoryReply, description: '对方以前被投诉举报过几次。' })
  respondent!: HistoryReply;

  @ApiProperty({ type: String, description: '数的是哪些案件，一句话。' })
  scope!: string;
}
