import { QUESTION_ANSWERS, QUESTION_STATES, type QuestionAnswer, type QuestionState } from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';
import { CalledReply } from '../../cases/desk/lists/list-replies.js';
import { CaseFileReply } from '../../cases/files/case-file-replies.js';

const INSTANT = { type: String, format: 'date-time' } as const;
const WORDS = { type: String, nullable: true } as const;

/** A question as the agent sees it: the number, and nothing of why anybody asks. */
export class AgentQuestionReply {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty({ type: String, description: '只有数字。' })
  number!: string;

  @ApiProperty({ type: String, description: '给人看的写法。' })
  display!: string;

  @ApiProperty({ type: CalledReply, description: '问的是哪个品牌。' })
  brand!: CalledReply;

  @ApiProperty({ type: CalledReply, description: '哪个局问的。' })
  bureau!: CalledReply;

  @ApiProperty({ ...WORDS, description: '那个局写的话。' })
  words!: string | null;

  @ApiProperty({ ...INSTANT, description: '什么时候问的，UTC。' })
  askedAt!: string;

  @ApiProperty({ type: String, format: 'date', description: '最晚哪天答复，北京时间。' })
  dueOn!: string;

  @ApiProperty({ type: Boolean, description: '过了日期还没有答复。' })
  overdue!: boolean;

  @ApiProperty({ enum: QUESTION_STATES, enumName: 'QuestionState' })
  state!: QuestionState;

  @ApiProperty({ enum: QUESTION_ANSWERS, enumName: 'QuestionAnswer', nullable: true })
  answer!: QuestionAnswer | null;

  @ApiProperty({ ...WORDS, description: '是哪个网点的。' })
  outletName!: string | null;

  @ApiProperty({ ...WORDS, description: '总代理写的话。' })
  answerWords!: string | null;

  @ApiProperty({ ...INSTANT, nullable: true, description: '什么时候答复的，UTC。' })
  answeredAt!: string | null;

  @ApiProperty({ type: [CaseFileReply], description: '答复里的文件。' })
  files!: CaseFileReply[];
}

export class StaffQuestionReply extends AgentQuestionReply {
  @ApiProperty({ type: CalledReply, description: '问的是哪个总代理。' })
  agent!: CalledReply;

  @ApiProperty({ type: String, nullable: true, description: '谁问的。' })
  askedBy!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '为哪件警示问的。' })
  warningId!: string | null;

  @ApiProperty({ type: Boolean, description: '是本单位问的，可以收回。' })
  own!: boolean;
}

export class StaffQuestionsReply {
  @ApiProperty({ type: [StaffQuestionReply], description: '最多 50 条。' })
  lines!: StaffQuestionReply[];

  @ApiProperty({ type: String, nullable: true, description: '下一页用；没有更多是 null。' })
  nextCursor!: string | null;
}

export class AgentQuestionsReply {
  @ApiProperty({ type: [AgentQuestionReply], description: '最多 50 条。' })
  lines!: AgentQuestionReply[];

  @ApiProperty({ type: String, nullable: true, description: '下一页用；没有更多是 null。' })
  nextCursor!: string | null;

  @ApiProperty({ type: 'integer', description: '还没有答复的一共几条。' })
  openCount!: number;
}

export class QuestionsAskedReply {
  @ApiProperty({ type: 'integer', description: '问了几个品牌。' })
  asked!: number;
}
