import {
  CASE_KINDS,
  type CaseKind,
  EVIDENCE_KINDS,
  type EvidenceKind,
  HOLDER_OUTCOMES,
  type HolderOutcome,
  WARNING_ACTS,
  WARNING_MEASURES,
  WARNING_STATES,
  WARNING_STEPS,
  type WarningAct,
  type WarningMeasure,
  type WarningState,
  type WarningStep,
} from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';
import { CalledReply } from '../../cases/desk/lists/list-replies.js';
import { CaseFileReply } from '../../cases/files/case-file-replies.js';
import { StaffQuestionReply } from '../questions/question-replies.js';

const INSTANT = { type: String, format: 'date-time' } as const;
const DAY = { type: String, format: 'date' } as const;
const STATE = { enum: WARNING_STATES, enumName: 'WarningState' } as const;
const WORDS = { type: String, nullable: true } as const;

export class WarningLineReply {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty({ type: String, description: '只有数字。' })
  number!: string;

  @ApiProperty({ type: String, description: '给人看的写法。' })
  display!: string;

  @ApiProperty({ type: CalledReply, nullable: true, description: '冒充的是哪个品牌；说不清的是 null。' })
  brand!: CalledReply | null;

  @ApiProperty({ type: CalledReply, description: '哪个局办的。' })
  bureau!: CalledReply;

  @ApiProperty(STATE)
  state!: WarningState;

  @ApiProperty({ ...DAY, nullable: true, description: '哪天以前复核，北京时间。' })
  reviewOn!: string | null;

  @ApiProperty({ type: Boolean, description: '复核的日期已经过了。' })
  reviewOverdue!: boolean;

  @ApiProperty({ ...INSTANT, description: '最近一次变动，UTC。' })
  changedAt!: string;

  @ApiProperty({ ...INSTANT, nullable: true, description: '什么时候发布的，UTC。' })
  publishedAt!: string | null;
}

export class WarningLinesReply {
  @ApiProperty({ type: [WarningLineReply], description: '最多 50 件。' })
  lines!: WarningLineReply[];

  @ApiProperty({ type: String, nullable: true, description: '下一页用；没有更多是 null。' })
  nextCursor!: string | null;
}

export class WarningHolderReply {
  @ApiProperty({ enum: HOLDER_OUTCOMES, enumName: 'HolderOutcome', nullable: true })
  outcome!: HolderOutcome | null;

  @ApiProperty({ ...DAY, nullable: true, description: '哪天问的。' })
  askedOn!: string | null;

  @ApiProperty({ ...WORDS, description: '怎么问的。' })
  askedHow!: string | null;

  @ApiProperty({ ...WORDS, description: '怎么答的。' })
  answer!: string | null;
}

export class EvidenceCaseReply {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty({ type: String, description: '收件编号。' })
  number!: string;

  @ApiProperty({ enum: CASE_KINDS, enumName: 'CaseKind' })
  kind!: CaseKind;
}

export class EvidenceSignalReply {
  @ApiProperty({ type: 'integer', description: '放进来以前 30 天，不在名录里的核验人次。' })
  unlistedChecks!: number;

  @ApiProperty({ type: 'integer', description: '已有警示时的核验人次。' })
  warnedChecks!: number;

  @ApiProperty({ type: 'integer', description: '说到这个号码的投诉举报。' })
  cases!: number;
}

export class EvidenceReply {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty({ enum: EVIDENCE_KINDS, enumName: 'EvidenceKind' })
  kind!: EvidenceKind;

  @ApiProperty(WORDS)
  words!: string | null;

  @ApiProperty({
    type: EvidenceCaseReply,
    nullable: true,
    description: '哪件投诉举报；不是这一种，或者不在您的辖区、已经清空的是 null。',
  })
  case!: EvidenceCaseReply | null;

  @ApiProperty({ type: EvidenceSignalReply, nullable: true })
  signal!: EvidenceSignalReply | null;

  @ApiProperty({ type: [CaseFileReply] })
  files!: CaseFileReply[];

  @ApiProperty({ type: String, nullable: true, description: '谁放进来的。' })
  addedBy!: string | null;

  @ApiProperty(INSTANT)
  addedAt!: string;
}

export class WarningMeasureReply {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty({
    enum: WARNING_MEASURES,
    enumName: 'WarningMeasure',
    description: 'talk 约谈，remind 提醒，notice 通报。',
  })
  kind!: WarningMeasure;

  @ApiProperty(DAY)
  takenOn!: string;

  @ApiProperty({ ...WORDS, description: '外地的单位看不到。' })
  words!: string | null;
}

export class WarningEventReply {
  @ApiProperty({ type: 'integer' })
  seq!: number;

  @ApiProperty({ enum: WARNING_STEPS, enumName: 'WarningStep' })
  step!: WarningStep;

  @ApiProperty(STATE)
  toState!: WarningState;

  @ApiProperty({ type: String, nullable: true })
  actorName!: string | null;

  @ApiProperty(INSTANT)
  happenedAt!: string;

  @ApiProperty({ ...WORDS, description: '为什么。' })
  words!: string | null;
}

export class NumberOwnerReply {
  @ApiProperty({ type: String })
  brandId!: string;

  @ApiProperty({ type: String })
  brandName!: string;

  @ApiProperty({ type: String, nullable: true, description: '是哪个网点的；品牌自己的是 null。' })
  outletName!: string | null;

  @ApiProperty({ type: Boolean, description: '名录里有效的是 true；总代理答复说是自己的，是 false。' })
  registered!: boolean;
}

export class WarningNextActReply {
  @ApiProperty({ enum: WARNING_ACTS, enumName: 'WarningAct' })
  act!: WarningAct;

  @ApiProperty({ type: String, nullable: true, description: '为什么您现在不能做；能做的是 null。' })
  refusal!: string | null;

  @ApiProperty({ type: Boolean, description: '要写为什么。' })
  why!: boolean;
}

export class WarningCaseReply extends WarningLineReply {
  @ApiProperty({ type: 'integer', description: '您看到的是第几版；修改和决定的时候带上。' })
  version!: number;

  @ApiProperty({ type: String, description: '群众看到的警示理由。' })
  reason!: string;

  @ApiProperty({ type: String, description: '群众看到的来源。' })
  source!: string;

  @ApiProperty({
    type: Boolean,
    description: '在您的辖区里，能看全部；外地发布的只能看公开的内容，证据、答复和经过是空的。',
  })
  within!: boolean;

  @ApiProperty({ type: WarningHolderReply, nullable: true })
  holder!: WarningHolderReply | null;

  @ApiProperty({ type: [EvidenceReply] })
  evidence!: EvidenceReply[];

  @ApiProperty({ type: [WarningMeasureReply] })
  measures!: WarningMeasureReply[];

  @ApiProperty({ type: [StaffQuestionReply], description: '问过总代理的。' })
  questions!: StaffQuestionReply[];

  @ApiProperty({ type: [WarningEventReply] })
  events!: WarningEventReply[];

  @ApiProperty({
    type: [NumberOwnerReply],
    description: '现在是谁的官方号码，或者谁答复说是自己的；不空的，提请和批准时要写出每个品牌的名称。',
  })
  owners!: NumberOwnerReply[];

  @ApiProperty({ type: Boolean, description: '现在查这个号码，会不会看到警示。' })
  warnedNow!: boolean;

  @ApiProperty({ type: [WarningNextActReply], description: '按现在的状态和您的岗位。' })
  acts!: WarningNextActReply[];

  @ApiProperty({ type: Boolean })
  mayEdit!: boolean;

  @ApiProperty({ type: Boolean, description: '能不能增加证据、措施，能不能问总代理。' })
  mayAdd!: boolean;
}

export class WarningCreatedReply {
  @ApiProperty({ type: String })
  id!: string;
}

export class WarningChangedReply {
  @ApiProperty(STATE)
  state!: WarningState;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

/** One number a list, of the own region. */
export class SupervisionCountsReply {
  @ApiProperty({ type: 'integer', description: '等待批准的。' }) toApprove!: number;
  @ApiProperty({ type: 'integer', description: '14 天内要复核的，含过了期的。' }) toReview!: number;
  @ApiProperty({ type: 'integer', description: '其中复核的日期已经过了的。' }) reviewOverdue!: number;
  @ApiProperty({ type: 'integer', description: '退回来修改的。' }) returned!: number;
  @ApiProperty({ type: 'integer', description: '逾期没有答复的询问。' }) overdueQuestions!: number;
}
