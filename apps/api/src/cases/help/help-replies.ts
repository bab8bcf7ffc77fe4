import { HELP_ANSWERS, type HelpAnswer, QUESTION_STATES, type QuestionState } from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';
import { CalledReply } from '../desk/lists/list-replies.js';

const INSTANT = { type: String, format: 'date-time' } as const;
const WORDS = { type: String, nullable: true } as const;

/** A request as the brand's agent sees it: of the case nothing but what the handler composed. */
export class AgentHelpRequestReply {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty({ type: CalledReply, description: '哪个品牌。' })
  brand!: CalledReply;

  @ApiProperty({ type: CalledReply, description: '哪个局请您协助。' })
  bureau!: CalledReply;

  @ApiProperty({ type: String, description: '什么产品。' })
  product!: string;

  @ApiProperty({ type: String, description: '出了什么问题。' })
  fault!: string;

  @ApiProperty({ ...WORDS, description: '哪个网点。' })
  outletName!: string | null;

  @ApiProperty({ type: String, description: '消费者想怎么解决。' })
  wants!: string;

  @ApiProperty({ ...INSTANT, description: '什么时候请的，UTC。' })
  askedAt!: string;

  @ApiProperty({ type: String, format: 'date', description: '最晚哪天答复，北京时间。' })
  dueOn!: string;

  @ApiProperty({ type: Boolean, description: '过了日期还没有答复。' })
  overdue!: boolean;

  @ApiProperty({ enum: QUESTION_STATES, enumName: 'QuestionState' })
  state!: QuestionState;

  @ApiProperty({
    enum: HELP_ANSWERS,
    enumName: 'HelpAnswer',
    nullable: true,
    description: 'offer 愿意处理；refusal 不能处理。',
  })
  answer!: HelpAnswer | null;

  @ApiProperty({ ...WORDS, description: '品牌写的办法或者理由。' })
  answerWords!: string | null;

  @ApiProperty({ ...INSTANT, nullable: true, description: '什么时候答复的，UTC。' })
  answeredAt!: string | null;
}

export class AgentHelpRequestsReply {
  @ApiProperty({ type: [AgentHelpRequestReply], description: '最多 50 条。' })
  lines!: AgentHelpRequestReply[];

  @ApiProperty({ type: String, nullable: true, description: '下一页用；没有更多是 null。' })
  nextCursor!: string | null;

  @ApiProperty({ type: 'integer', description: '还没有答复的一共几条。' })
  openCount!: number;
}

export class CaseHelpRequestReply extends AgentHelpRequestReply {
  @ApiProperty({ type: CalledReply, description: '请的是哪个总代理。' })
  agent!: CalledReply;

  @ApiProperty({ type: String, nullable: true, description: '谁请的。' })
  askedBy!: string | null;
}

export class CaseHelpRequestsReply {
  @ApiProperty({ type: [CaseHelpRequestReply], description: '新的在前。' })
  requests!: CaseHelpRequestReply[];

  @ApiProperty({ type: Boolean, description: '现在您能不能请品牌协助。' })
  mayAsk!: boolean;

  @ApiProperty({ type: String, nullable: true, description: '不能的话，为什么；能的是 null。' })
  whyNot!: string | null;

  @ApiProperty({ type: CalledReply, nullable: true, description: '案件的品牌；没有写的是 null，要另选。' })
  brand!: CalledReply | null;

  @ApiProperty({ type: String, nullable: true, description: '案件里对方的名称，可以填在网点里。' })
  outletName!: string | null;

  @ApiProperty({ type: String, format: 'date', description: '通常给到哪天答复。' })
  usualDueOn!: string;
}

export class HelpAskedReply {
  @ApiProperty({ type: String })
  id!: string;
}
