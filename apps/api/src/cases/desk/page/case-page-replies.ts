import {
  CASE_EVENT_ACTS,
  CASE_KINDS,
  CASE_REQUESTS,
  CASE_STATE_LABELS,
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
import type { FactsCheck, RoutingPath } from '../../entities/consumer-case.entity.js';
import { CaseFileReply } from '../../files/case-file-replies.js';
import type { ClockState } from '../../rules/clock.js';
import type { Certainty, PeriodUnit } from '../../rules/rule-set.js';
import { CalledReply, CaseLineReply } from '../lists/list-replies.js';

const CASE_STATES = Object.keys(CASE_STATE_LABELS) as CaseState[];
const CHECKS: readonly FactsCheck[] = ['pass', 'review', 'risky'];
const CLOCK_STATES: readonly ClockState[] = ['running', 'paused', 'met', 'missed', 'dropped'];
const UNITS: readonly PeriodUnit[] = ['working', 'calendar'];
const CERTAINTIES: readonly Certainty[] = ['read', 'form', 'recalled', 'assumed'];
const SENDERS = ['sender', 'staff', 'system'] as const;
const ROUTING_PATHS: readonly RoutingPath[] = [
  'outlet',
  'address',
  'visit',
  'platform',
  'override',
  'triage',
  'staff',
];
const INSTANT = { type: String, format: 'date-time' } as const;
const DAY = { type: String, format: 'date' } as const;
const CHECK_MEANING =
  '微信的判断：pass 未见问题，review 拿不准，risky 可能违规；null 是没有问过，或者还没有结果。';

class PeriodReply {
  @ApiProperty({ type: 'integer' })
  days!: number;

  @ApiProperty({ enum: UNITS, enumName: 'PeriodUnit', description: 'working 工作日，calendar 自然日。' })
  unit!: PeriodUnit;
}

export class ClockSeenReply {
  @ApiProperty({ enum: CLOCK_KINDS, enumName: 'ClockKind', description: '在等什么。' })
  kind!: ClockKind;

  @ApiProperty({ type: 'integer', description: '第几次，从 1 起。' })
  round!: number;

  @ApiProperty({
    enum: CLOCK_STATES,
    enumName: 'ClockState',
    description: 'running 在算，paused 暂停，met 按时做了，missed 过了期限，dropped 不再需要。',
  })
  state!: ClockState;

  @ApiProperty({ ...DAY, description: '从哪一天的事情起算；第二天是第一天。' })
  startedOn!: string;

  @ApiProperty({ ...DAY, description: '最后一天。' })
  dueOn!: string;

  @ApiProperty({ type: Boolean, description: '放假安排还没有公布，日期可能变动。' })
  provisional!: boolean;

  @ApiProperty({ type: Boolean, description: '已经过了，还没有做。' })
  overdue!: boolean;

  @ApiProperty({ ...DAY, nullable: true, description: '从哪一天起暂停。' })
  pausedOn!: string | null;

  @ApiProperty({ type: 'integer', description: '一共停了多少天，单位和期限一样。' })
  pausedDays!: number;

  @ApiProperty({ ...DAY, nullable: true, description: '哪一天延长的。' })
  extendedOn!: string | null;

  @ApiProperty({ ...DAY, nullable: true, description: '哪一天做完，或者不再需要。' })
  finishedOn!: string | null;

  @ApiProperty({ type: PeriodReply, nullable: true, description: '多长；承办人定的日期是 null。' })
  period!: PeriodReply | null;

  @ApiProperty({ type: String, nullable: true, description: '依据的规定，一句话。' })
  rule!: string | null;

  @ApiProperty({ type: String, description: '出处。' })
  article!: string;

  @ApiProperty({
    enum: CERTAINTIES,
    enumName: 'Certainty',
    description: 'read 读过原文，form 见于文书式样，recalled 凭记忆，assumed 我们自己的理解。',
  })
  certainty!: Certainty;
}

class ParticularReply {
  @ApiProperty({ type: String, example: '理由' })
  label!: string;

  @ApiProperty({ type: String })
  value!: string;
}

export class EventSeenReply {
  @ApiProperty({ type: 'integer', description: '从 1 起，不间断；1 是提交。' })
  seq!: number;

  @ApiProperty({
    enum: CASE_EVENT_ACTS,
    enumName: 'CaseEventAct',
    description: 'file 是提交；redeliver 是原来的单位没有承办人员，转到了有人办理的单位。',
  })
  act!: CaseEventAct;

  @ApiProperty({ enum: CASE_STATES, enumName: 'CaseState', nullable: true })
  fromState!: CaseState | null;

  @ApiProperty({ enum: CASE_STATES, enumName: 'CaseState' })
  toState!: CaseState;

  @ApiProperty({
    enum: SENDERS,
    enumName: 'CaseEventBy',
    description: '谁做的：投诉人或举报人、监管人员、系统。',
  })
  by!: (typeof SENDERS)[number];

  @ApiProperty({ type: String, nullable: true, description: '监管人员的姓名。' })
  byName!: string | null;

  @ApiProperty({ type: CalledReply, description: '当时在哪个局或所。' })
  holder!: CalledReply;

  @ApiProperty({ ...INSTANT, description: 'UTC，ISO 8601。' })
  happenedAt!: string;

  @ApiProperty({ type: String, nullable: true, description: '内部备注，消费者看不到。' })
  note!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '给消费者看的话，或者消费者自己说的话。' })
  words!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '当时告诉消费者的全部内容；没有告诉的是 null。' })
  told!: string | null;

  @ApiProperty({ type: [ParticularReply], description: '这一步的具体内容，照次序显示。' })
  particulars!: ParticularReply[];
}

export class DeliverySeenReply {
  @ApiProperty({ type: CalledReply, description: '局或所。' })
  holder!: CalledReply;

  @ApiProperty({ ...DAY, description: '办理它的局哪一天收到；期限从这里算。' })
  receivedOn!: string;

  @ApiProperty({ ...INSTANT, nullable: true, description: '送到能办理的人那里的时间。' })
  deliveredAt!: string | null;

  @ApiProperty({ ...INSTANT, nullable: true, description: '这个单位第一次有人打开的时间。' })
  openedAt!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '谁第一个打开。' })
  openedByName!: string | null;

  @ApiProperty({ ...INSTANT, nullable: true, description: '离开这里的时间；现在在这里的是 null。' })
  endedAt!: string | null;
}

class LinkedCaseReply {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty({ type: String, description: '收件编号。' })
  number!: string;

  @ApiProperty({ enum: CASE_KINDS, enumName: 'CaseKind' })
  kind!: CaseKind;

  @ApiProperty({ enum: CASE_STATES, enumName: 'CaseState' })
  state!: CaseState;
}

export class StaffCaseFileReply extends CaseFileReply {
  @ApiProperty({ type: 'integer', description: '哪一步带来的，见 events 的 seq。' })
  eventSeq!: number;

  @ApiProperty({ enum: CHECKS, enumName: 'ContentCheck', nullable: true, description: CHECK_MEANING })
  check!: FactsCheck | null;
}

export class CasePageReply extends CaseLineReply {
  @ApiProperty({ type: String, description: '事情的经过。举报人不能看的人，看不到其中的姓名、电话和地址。' })
  facts!: string;

  @ApiProperty({ enum: CHECKS, enumName: 'ContentCheck', nullable: true, description: CHECK_MEANING })
  factsCheck!: FactsCheck | null;

  @ApiProperty({ enum: VIOLATION_KINDS, enumName: 'ViolationKind', isArray: true })
  violationKinds!: ViolationKind[];

  @ApiProperty({ ...DAY, nullable: true, description: '事情发生的日期。' })
  occurredOn!: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: '涉及的金额，分。' })
  amountFen!: number | null;

  @ApiProperty({ enum: CASE_REQUESTS, enumName: 'CaseRequest', isArray: true, description: '要求。' })
  requests!: CaseRequest[];

  @ApiProperty({ type: String, nullable: true, description: '具体的要求。' })
  requestText!: string | null;

  @ApiProperty({ type: Boolean, description: '是否同意公示投诉信息。' })
  publishConsent!: boolean;

  @ApiProperty({ type: Boolean, description: '是否同意委托调解。' })
  delegateConsent!: boolean;

  @ApiProperty({ type: String, nullable: true, description: '对方是登记的网点时，网点的编号。' })
  outletId!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '对方的电话，只有数字。' })
  respondentPhone!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '对方的地址。' })
  respondentAddress!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '在哪个平台上买的。' })
  platformName!: string | null;

  @ApiProperty({ type: CalledReply, nullable: true, description: '上门或事情发生的地方。' })
  visitDivision!: CalledReply | null;

  @ApiProperty({ enum: ROUTING_PATHS, enumName: 'RoutingPath', description: '按什么分到这里的。' })
  routingPath!: RoutingPath;

  @ApiProperty({ type: String, description: '为什么分到这里，和消费者看到的一样。' })
  routingReason!: string;

  @ApiProperty({ type: CalledReply, description: '按规定应当由谁办理。' })
  competent!: CalledReply;

  @ApiProperty({ type: CalledReply, description: '最先收到的单位。' })
  firstReceiver!: CalledReply;

  @ApiProperty({ type: CalledReply, description: '适用哪一部规定，按收到的日期。' })
  ruleSet!: CalledReply;

  @ApiProperty({
    type: LinkedCaseReply,
    nullable: true,
    description: '同一次提交的另一个案件；不能看，或者会暴露举报人的，是 null。',
  })
  linkedCase!: LinkedCaseReply | null;

  @ApiProperty({ type: [ClockSeenReply], description: '全部期限，按今天算。' })
  clocks!: ClockSeenReply[];

  @ApiProperty({ type: [EventSeenReply], description: '经过，先发生的在前。' })
  events!: EventSeenReply[];

  @ApiProperty({ type: [DeliverySeenReply], description: '到过的单位，先到的在前。' })
  deliveries!: DeliverySeenReply[];

  @ApiProperty({ type: [StaffCaseFileReply] })
  files!: StaffCaseFileReply[];

  @ApiProperty({ type: Boolean, description: '期限延长过；只能一次。' })
  extended!: boolean;

  @ApiProperty({ type: Boolean, description: '重新办理过；只能一次。' })
  reopened!: boolean;

  @ApiProperty({ type: 'integer', nullable: true, description: '评价，1 到 5 星。' })
  rating!: number | null;

  @ApiProperty({ ...INSTANT, nullable: true, description: '办结的时间；还在办的是 null。' })
  endedAt!: string | null;

  @ApiProperty({ type: Boolean, description: '能不能看全名、电话和地址。' })
  mayReveal!: boolean;
}
