import { ApiProperty } from '@nestjs/swagger';

const MORE = { type: Boolean, description: '还有没有列出的。' } as const;

export class WaitingClaimReply {
  @ApiProperty({ type: String, description: '只有数字。' })
  number!: string;

  @ApiProperty({ type: 'integer', description: '这份名单里第一次写到它的行。' })
  rowNumber!: number;
}

export class WaitingClaimsReply {
  @ApiProperty({ type: [WaitingClaimReply], description: '最多列 50 个；不说是谁的名单。' })
  lines!: WaitingClaimReply[];

  @ApiProperty(MORE)
  more!: boolean;
}

export class ReviewedClaimReply extends WaitingClaimReply {
  @ApiProperty({ type: String, description: '另一份名单是哪个总代理的。' })
  generalAgentName!: string;
}

export class ReviewedClaimsReply {
  @ApiProperty({ type: [ReviewedClaimReply], description: '最多列 50 处。' })
  lines!: ReviewedClaimReply[];

  @ApiProperty(MORE)
  more!: boolean;
}

export class ClaimedNumberReply {
  @ApiProperty({ type: String, description: '只有数字。' })
  number!: string;

  @ApiProperty({ type: String, description: '本单位的哪个品牌登记的。' })
  brand!: string;
}

export class ClaimedNumbersReply {
  @ApiProperty({ type: [ClaimedNumberReply], description: '最多列 50 个；不说是谁的名单。' })
  lines!: ClaimedNumberReply[];

  @ApiProperty(MORE)
  more!: boolean;
}
