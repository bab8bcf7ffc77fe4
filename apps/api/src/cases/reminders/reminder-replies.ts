import {
  CASE_KINDS,
  type CaseKind,
  CLOCK_KINDS,
  type ClockKind,
  REMINDER_KINDS,
  type ReminderKind,
} from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';

export class StaffReminderReply {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty({
    enum: REMINDER_KINDS,
    enumName: 'ReminderKind',
    description: 'dueSoon：期限快到；overdue：期限已过；unopened：下级收到一个工作日以上还没有人打开。',
  })
  kind!: ReminderKind;

  @ApiProperty({ type: String })
  caseId!: string;

  @ApiProperty({ type: String, description: '收件编号。' })
  caseNumber!: string;

  @ApiProperty({ enum: CASE_KINDS, enumName: 'CaseKind' })
  caseKind!: CaseKind;

  @ApiProperty({ type: String, description: '案件现在在哪个单位。' })
  bureauName!: string;

  @ApiProperty({
    enum: CLOCK_KINDS,
    enumName: 'ClockKind',
    nullable: true,
    description: '哪个期限；unopened 没有。',
  })
  clockKind!: ClockKind | null;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: '期限的最后一天，北京时间；unopened 没有。',
  })
  dueOn!: string | null;

  @ApiProperty({
    type: Boolean,
    nullable: true,
    description: '放假安排还没有公布，日期可能变动；unopened 没有。',
  })
  provisional!: boolean | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: '什么时候送到那里，UTC，ISO 8601；只有 unopened 有。',
  })
  deliveredAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', description: '什么时候提醒的，UTC，ISO 8601。' })
  createdAt!: string;
}

export class StaffRemindersReply {
  @ApiProperty({
    type: StaffReminderReply,
    isArray: true,
    description: '没有看过的，最急的在前，最多 100 条；看过一条就少一条。',
  })
  items!: StaffReminderReply[];
}
