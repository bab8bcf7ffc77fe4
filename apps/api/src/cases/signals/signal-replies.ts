import { ApiProperty } from '@nestjs/swagger';

export class SignalBrandReply {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: 'integer', minimum: 1, description: '核验时说要找这个品牌的次数。' })
  checks!: number;
}

export class SignalledNumberReply {
  @ApiProperty({ type: String, description: '只有数字。' })
  number!: string;

  @ApiProperty({ type: String, description: '给人看的写法。' })
  display!: string;

  @ApiProperty({ type: 'integer', minimum: 0, description: '核验时不在名录里，多少人次。' })
  unlistedChecks!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: '核验时已经发布警示，多少人次。' })
  warnedChecks!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: '同一时间收到的、说到这个号码的投诉举报。' })
  cases!: number;

  @ApiProperty({ type: SignalBrandReply, isArray: true, description: '多的在前。' })
  brands!: SignalBrandReply[];
}

export class NumberSignalsReply {
  @ApiProperty({ type: String, format: 'date', description: '从哪一天起，北京时间。' })
  from!: string;

  @ApiProperty({ type: String, format: 'date', description: '到哪一天，当天算在内。' })
  to!: string;

  @ApiProperty({
    type: SignalledNumberReply,
    isArray: true,
    description: '多的在前，最多 100 个；现在登记在名录里的不列，少于 3 人次又没有警示和案件的不列。',
  })
  items!: SignalledNumberReply[];
}
