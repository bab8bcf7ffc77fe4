import { ApiProperty } from '@nestjs/swagger';

const DAY_KINDS = ['working', 'off', 'holiday', 'makeUp'] as const;
/** An ordinary weekday, an ordinary weekend, a weekday off, a weekend on which people work. */
export type CalendarDayKind = (typeof DAY_KINDS)[number];

class CalendarDayReply {
  @ApiProperty({ type: String, format: 'date' })
  date!: string;

  @ApiProperty({
    enum: DAY_KINDS,
    enumName: 'CalendarDayKind',
    description: 'working 平常的工作日；off 平常的周末；holiday 放假的工作日；makeUp 补班的周末。',
  })
  kind!: CalendarDayKind;

  @ApiProperty({ type: Boolean, description: '放假安排还没有公布，按推测计算。' })
  provisional!: boolean;
}

export class CalendarReply {
  @ApiProperty({ type: 'integer' })
  year!: number;

  @ApiProperty({ type: Boolean, description: '这一年的放假安排已经全部公布。' })
  published!: boolean;

  @ApiProperty({ type: String, format: 'date', description: '公布到哪一天；以后的期限标为暂定。' })
  knownThrough!: string;

  @ApiProperty({ type: String, description: '依据。' })
  source!: string;

  @ApiProperty({ type: String, description: '依据有多可靠。' })
  certainty!: string;

  @ApiProperty({ type: 'integer' })
  workingDays!: number;

  @ApiProperty({ type: [CalendarDayReply] })
  days!: CalendarDayReply[];
}
