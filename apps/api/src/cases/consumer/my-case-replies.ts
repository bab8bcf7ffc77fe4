import {
  CASE_ACTS,
  CASE_EVENT_ACTS,
  CASE_KINDS,
  CASE_REQUESTS,
  CASE_STATE_LABELS,
  type CaseAct,
  type CaseEventAct,
  type CaseKind,
  type CaseRequest,
  type CaseState,
  CLOCK_KINDS,
  type ClockKind,
  VIOLATION_KINDS,
  type ViolationKind,
} from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';
import { CaseFileReply } from '../files/case-file-replies.js';

const CASE_STATES = Object.keys(CASE_STATE_LABELS) as CaseState[];

export class DeadlineReply {
  @ApiProperty({ enum: CLOCK_KINDS, enumName: 'ClockKind', description: '在等什么。' })
  kind!: ClockKind;

  @ApiProperty({ type: String, format: 'date', description: '最后一天，北京时间。' })
  on!: string;

  @ApiProperty({ type: Boolean, description: '放假安排还没有公布，日期可能变动。' })
  provisional!: boolean;

  @ApiProperty({ type: Boolean, description: '期限暂停着，日期会往后推。' })
  paused!: boolean;

  @ApiProperty({ type: Boolean, description: '已经过了。' })
  overdue!: boolean;

  @ApiProperty({ type: String, nullable: true, description: '依据的规定，一句话。' })
  rule!: string | null;
}

export class MyCaseLineReply {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty({ type: String, description: '收件编号。' })
  number!: string;

  @ApiProperty({ enum: CASE_KINDS, enumName: 'CaseKind' })
  kind!: CaseKind;

  @ApiProperty({ enum: CASE_STATES, enumName: 'CaseState' })
  state!: CaseState;

  @ApiProperty({ type: String, format: 'date-time' })
  receivedAt!: string;

  @ApiProperty({ type: String, nullable: true, description: '投诉或举报的是谁。' })
  respondentName!: string | null;

  @ApiProperty({ type: String, description: '现在由谁办理。' })
  bureauName!: string;

  @ApiProperty({ type: DeadlineReply, nullable: true, description: '下一个期限；没有在等的就没有。' })
  deadline!: DeadlineReply | null;

  @ApiProperty({ type: 'integer', description: '没有读过的消息。' })
  unreadCount!: number;
}

export class MyCasesReply {
  @ApiProperty({ type: [MyCaseLineReply] })
  items!: MyCaseLineReply[];

  @ApiProperty({ type: String, nullable: true, description: '下一页；没有了就是 null。' })
  nextCursor!: string | null;
}

export class MyCaseEventReply {
  @ApiProperty({ type: 'integer' })
  seq!: number;

  @ApiProperty({
    enum: CASE_EVENT_ACTS,
    enumName: 'CaseEventAct',
    description: 'file 是提交；redeliver 是原来的单位没有承办人员，转到了有人办理的单位。',
  })
  act!: CaseEventAct;

  @ApiProperty({ enum: ['me', 'bureau', 'system'], description: '谁做的。' })
  by!: 'me' | 'bureau' | 'system';

  @ApiProperty({ type: String, description: '当时在哪个部门。' })
  bureauName!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  happenedAt!: string;

  @ApiProperty({ type: String, nullable: true, description: '说明；没有就是 null。' })
  words!: string | null;
}

class MyCaseContactReply {
  @ApiProperty({ type: String, description: '是哪个单位的。' })
  bureauName!: string;

  @ApiProperty({ type: String, nullable: true })
  phone!: string | null;

  @ApiProperty({ type: String, nullable: true })
  address!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '办公时间。' })
  openingHours!: string | null;
}

export class MyCaseBureauReply {
  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: String, format: 'date', description: '它收到的日期。' })
  receivedOn!: string;
}

export class MyCaseDocumentReply {
  @ApiProperty({ type: String, description: '文书名称。' })
  title!: string;

  @ApiProperty({ type: String, description: '文号。' })
  number!: string;

  @ApiProperty({ type: String, format: 'date' })
  issuedOn!: string;
}

export class MyCaseFileReply extends CaseFileReply {
  @ApiProperty({ type: 'integer', description: '随哪一步来的；1 是提交。' })
  eventSeq!: number;
}

export class MaskedPersonReply {
  @ApiProperty({ type: String, example: '张**' })
  name!: string;

  @ApiProperty({ type: String, nullable: true, description: '来信没有电话的是空。', example: '138****0000' })
  phone!: string | null;
}

export class ReopenGroundReply {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty({ type: String, description: '理由，一句话。' })
  text!: string;
}

export class MyCaseReply extends MyCaseLineReply {
  @ApiProperty({ type: String, description: '接下来会怎样，一两句话。' })
  nextStep!: string;

  @ApiProperty({ type: String, nullable: true, description: '一起提交的另一个案件。' })
  linkedCaseId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  outletId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  respondentPhone!: string | null;

  @ApiProperty({ type: String, nullable: true })
  respondentAddress!: string | null;

  @ApiProperty({ type: String, nullable: true })
  platformName!: string | null;

  @ApiProperty({ type: String, nullable: true })
  brandId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  categoryCode!: string | null;

  @ApiProperty({ enum: VIOLATION_KINDS, enumName: 'ViolationKind', isArray: true })
  violationKinds!: ViolationKind[];

  @ApiProperty({ type: String, format: 'date', nullable: true })
  occurredOn!: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: '争议的金额，单位是分。' })
  amountFen!: number | null;

  @ApiProperty({ type: String })
  facts!: string;

  @ApiProperty({ enum: CASE_REQUESTS, enumName: 'CaseRequest', isArray: true })
  requests!: CaseRequest[];

  @ApiProperty({ type: String, nullable: true })
  requestText!: string | null;

  @ApiProperty({ type: MaskedPersonReply, nullable: true, description: '遮住一部分；匿名举报没有。' })
  complainant!: MaskedPersonReply | null;

  @ApiProperty({ type: Boolean })
  publishConsent!: boolean;

  @ApiProperty({ type: Boolean })
  delegateConsent!: boolean;

  @ApiProperty({ type: String, description: '为什么交给这个部门。' })
  routingReason!: string;

  @ApiProperty({
    type: MyCaseContactReply,
    nullable: true,
    description: '怎么联系现在办理的单位；它没有写的，是它上级的；都没有写的是 null。',
  })
  bureauContact!: MyCaseContactReply | null;

  @ApiProperty({ type: [MyCaseBureauReply], description: '先后由谁办理。' })
  bureaus!: MyCaseBureauReply[];

  @ApiProperty({ type: [MyCaseEventReply], description: '经过，从提交开始。' })
  events!: MyCaseEventReply[];

  @ApiProperty({ type: [MyCaseDocumentReply], description: '出具给您的文书。' })
  documents!: MyCaseDocumentReply[];

  @ApiProperty({ type: [MyCaseFileReply] })
  files!: MyCaseFileReply[];

  @ApiProperty({ enum: CASE_ACTS, enumName: 'CaseAct', isArray: true, description: '您现在可以做的事。' })
  acts!: CaseAct[];

  @ApiProperty({ type: 'integer', description: '撤回、申请重新办理时，作为 seenEventCount 原样带回。' })
  eventCount!: number;

  @ApiProperty({ type: [ReopenGroundReply], description: '申请重新办理时可以选的理由。' })
  reopenGrounds!: ReopenGroundReply[];

  @ApiProperty({ type: 'integer', nullable: true, minimum: 1, maximum: 5, description: '您的评价。' })
  rating!: number | null;
}
