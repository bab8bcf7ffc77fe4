import { ApiProperty } from '@nestjs/swagger';

const ACTOR_KINDS = ['staff', 'agent', 'consumer', 'system'];

class TrailEntryReply {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty({ type: String, format: 'date-time', description: 'UTC，ISO 8601。' })
  happenedAt!: string;

  @ApiProperty({ enum: ACTOR_KINDS, description: '谁做的：监管人员、总代理的人、消费者、系统自己。' })
  actorKind!: string;

  @ApiProperty({ type: String, nullable: true })
  actorId!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '监管人员或总代理的人的姓名。' })
  actorName!: string | null;

  @ApiProperty({ type: String, nullable: true })
  bureauCode!: string | null;

  @ApiProperty({ type: String, nullable: true })
  bureauName!: string | null;

  @ApiProperty({ type: String, description: '做了什么，例如 logIn、revealParty、transferAccount。' })
  act!: string;

  @ApiProperty({ type: String, description: '对哪一类事物，例如 case、account。' })
  subjectKind!: string;

  @ApiProperty({ type: String })
  subjectId!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: '案件的编号、账号的姓名、单位的名称；别的是 null。',
  })
  subjectName!: string | null;

  @ApiProperty({
    type: Object,
    additionalProperties: { type: 'string' },
    description: '相关的编号、代码和状态。',
  })
  detail!: Record<string, string>;

  @ApiProperty({ type: [String], description: '同样的内容，写成人看得懂的话：“岗位：承办、督办”。' })
  detailWords!: string[];

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: '在链上的序号，从 1 起不间断；刚写下、还没有封存的是 null。',
  })
  seq!: number | null;
}

export class TrailReply {
  @ApiProperty({ type: [TrailEntryReply], description: '新的在前。' })
  lines!: TrailEntryReply[];

  @ApiProperty({ type: String, nullable: true, description: '下一页用；没有更多是 null。' })
  nextCursor!: string | null;
}
