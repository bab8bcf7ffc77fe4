import {
  CASE_CHANNELS,
  CASE_KINDS,
  CASE_STATE_LABELS,
  type CaseChannel,
  type CaseKind,
  type CaseList,
  type CaseState,
  CLOCK_KINDS,
  type ClockKind,
  PERSON_SIGHTS,
  type PersonSight,
} from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';
import type { DeliveryState } from '../../entities/consumer-case.entity.js';

const CASE_STATES = Object.keys(CASE_STATE_LABELS) as CaseState[];
const DELIVERY_STATES: readonly DeliveryState[] = ['delivered', 'undelivered'];

export class CalledReply {
  @ApiProperty({ type: String, description: '代码或编号。' })
  code!: string;

  @ApiProperty({ type: String, nullable: true, description: '名称；已经不在了的是 null。' })
  name!: string | null;
}

export class DeskDeadlineReply {
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

  @ApiProperty({
    type: 'integer',
    description: '今天以后到最后一天还有几个工作日；0 是今天，负数是过了几个工作日。',
  })
  workingDaysLeft!: number;
}

export class PersonSeenReply {
  @ApiProperty({
    enum: PERSON_SIGHTS,
    enumName: 'PersonSight',
    description: 'masked 只显示一部分；confidential 举报人保密，您不能看；none 没有留姓名。',
  })
  sight!: PersonSight;

  @ApiProperty({ type: String, nullable: true, example: '张**' })
  name!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '138****0000' })
  phone!: string | null;
}

export class CaseLineReply {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty({ type: String, description: '收件编号。' })
  number!: string;

  @ApiProperty({ type: String, nullable: true, description: '全国12315平台的编号。' })
  externalNumber!: string | null;

  @ApiProperty({ enum: CASE_KINDS, enumName: 'CaseKind' })
  kind!: CaseKind;

  @ApiProperty({ enum: CASE_STATES, enumName: 'CaseState' })
  state!: CaseState;

  @ApiProperty({ enum: CASE_CHANNELS, enumName: 'CaseChannel' })
  channel!: CaseChannel;

  @ApiProperty({ type: String, nullable: true, description: '投诉或举报的是谁。' })
  respondentName!: string | null;

  @ApiProperty({ type: CalledReply, nullable: true, description: '统计在哪个县区；还没有分派的是 null。' })
  county!: CalledReply | null;

  @ApiProperty({ type: CalledReply, nullable: true, description: '品牌。' })
  brand!: CalledReply | null;

  @ApiProperty({ type: CalledReply, nullable: true, description: '品类。' })
  category!: CalledReply | null;

  @ApiProperty({ type: String, format: 'date-time', description: 'UTC，ISO 8601。' })
  receivedAt!: string;

  @ApiProperty({ type: CalledReply, description: '现在在哪个局或所。' })
  holder!: CalledReply;

  @ApiProperty({ type: CalledReply, nullable: true, description: '承办人；还没有指派的是 null。' })
  assignedTo!: CalledReply | null;

  @ApiProperty({ type: DeskDeadlineReply, nullable: true, description: '下一个期限；没有的是 null。' })
  deadline!: DeskDeadlineReply | null;

  @ApiProperty({ type: Boolean, description: '所在单位还没有人打开过。' })
  unopened!: boolean;

  @ApiProperty({
    enum: DELIVERY_STATES,
    enumName: 'DeliveryState',
    description: 'undelivered：所在单位还没有能办理的人。',
  })
  deliveryState!: DeliveryState;

  @ApiProperty({ type: PersonSeenReply, description: '投诉人或举报人。' })
  person!: PersonSeenReply;

  @ApiProperty({ type: 'integer', description: '到现在有几步；办理时带上，别人刚办理过就会知道。' })
  eventCount!: number;
}

export class CaseLinesReply {
  @ApiProperty({ type: [CaseLineReply], description: '最多 50 件。' })
  lines!: CaseLineReply[];

  @ApiProperty({ type: String, nullable: true, description: '下一页用；没有更多是 null。' })
  nextCursor!: string | null;
}

/** One number a list. */
export class CaseCountsReply implements Record<CaseList, number> {
  @ApiProperty({ type: 'integer' }) new!: number;
  @ApiProperty({ type: 'integer' }) mine!: number;
  @ApiProperty({ type: 'integer' }) dueSoon!: number;
  @ApiProperty({ type: 'integer' }) overdue!: number;
  @ApiProperty({ type: 'integer' }) risen!: number;
  @ApiProperty({ type: 'integer' }) stuck!: number;
  @ApiProperty({ type: 'integer' }) triage!: number;
  @ApiProperty({ type: 'integer' }) all!: number;
}
