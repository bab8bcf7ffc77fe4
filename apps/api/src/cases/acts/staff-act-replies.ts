import {
  CASE_ACT_FIELDS,
  CASE_ACTS,
  CASE_STATE_LABELS,
  type CaseAct,
  type CaseActField,
  type CaseState,
  MEASURE_KINDS,
  type MeasureKind,
} from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';

const CASE_STATES = Object.keys(CASE_STATE_LABELS) as CaseState[];

export class ActDocumentReply {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty({ type: 'integer', description: '文书式样的序号，1 到 10。' })
  form!: number;

  @ApiProperty({ type: String, description: '文书的名称。' })
  title!: string;

  @ApiProperty({ type: String, description: '文号。' })
  number!: string;
}

export class StaffActReply {
  @ApiProperty({ type: 'integer', description: '这是案件的第几步；也是现在共有几步。' })
  eventSeq!: number;

  @ApiProperty({ enum: CASE_STATES, enumName: 'CaseState', description: '办理以后的状态。' })
  state!: CaseState;

  @ApiProperty({ type: ActDocumentReply, nullable: true, description: '同时出具的文书；没有就是 null。' })
  document!: ActDocumentReply | null;
}

export class ActGroundReply {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty({ type: String, description: '规定里的写法。' })
  text!: string;

  @ApiProperty({ type: String, description: '告诉投诉人或举报人的写法。' })
  plain!: string;

  @ApiProperty({ type: String, description: '出处。' })
  article!: string;

  @ApiProperty({ type: Boolean, description: '现在能不能用；有的理由要等期限到了才能用。' })
  usable!: boolean;
}

export class ActDaysReply {
  @ApiProperty({ type: String, format: 'date', description: '最早的一天，北京时间。' })
  from!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: '最晚的一天；不限就是 null。' })
  until!: string | null;
}

export class ActDeskReply {
  @ApiProperty({ type: String })
  code!: string;

  @ApiProperty({ type: String })
  name!: string;
}

export class ActColleagueReply {
  @ApiProperty({ type: String })
  accountId!: string;

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: String, description: '在哪个局或所，代码。' })
  bureauCode!: string;
}

export class ActFormReply {
  @ApiProperty({ type: 'integer', description: '文书式样的序号，1 到 10。' })
  form!: number;

  @ApiProperty({ type: String, description: '文书的名称。' })
  title!: string;
}

export class ActFieldReply {
  @ApiProperty({ enum: CASE_ACT_FIELDS, enumName: 'CaseActField', description: '办理时用这个名字带上。' })
  name!: CaseActField;

  @ApiProperty({ type: Boolean, description: '必填。' })
  needed!: boolean;

  @ApiProperty({ type: [String], description: '写法的样例，可以改了再用。' })
  templates!: string[];
}

export class NextActReply {
  @ApiProperty({ enum: CASE_ACTS, enumName: 'CaseAct' })
  act!: CaseAct;

  @ApiProperty({ type: [ActGroundReply], description: '可以选的理由；这一步不用理由，就是空的。' })
  grounds!: ActGroundReply[];

  @ApiProperty({ type: [ActFieldReply], description: '这一步要填的，照次序。' })
  fields!: ActFieldReply[];

  @ApiProperty({
    type: ActDaysReply,
    nullable: true,
    description: '这一步要选的日期的范围；不用选就是 null。',
  })
  days!: ActDaysReply | null;

  @ApiProperty({ type: [ActDeskReply], description: '分送下级：有承办人员的下级局。' })
  receivers!: ActDeskReply[];

  @ApiProperty({ type: [ActDeskReply], description: '指派承办：有承办人员的本局和所。' })
  stations!: ActDeskReply[];

  @ApiProperty({ type: [ActColleagueReply], description: '指派承办：能承办的同事。' })
  colleagues!: ActColleagueReply[];

  @ApiProperty({ type: [String], description: '可以选的方式；不用选就是空的。' })
  ways!: string[];

  @ApiProperty({ enum: MEASURE_KINDS, isArray: true, description: '采取措施：现在可以选的。' })
  measures!: MeasureKind[];

  @ApiProperty({ type: ActFormReply, nullable: true, description: '这一步会出具的文书；没有就是 null。' })
  document!: ActFormReply | null;
}

export class NextActsReply {
  @ApiProperty({ type: 'integer', description: '案件现在有几步经过；办理时作为 seenEventCount 带回。' })
  eventCount!: number;

  @ApiProperty({ enum: CASE_STATES, enumName: 'CaseState' })
  state!: CaseState;

  @ApiProperty({ type: [NextActReply], description: '您现在可以做的；没有就是空的。' })
  acts!: NextActReply[];
}
