import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { CORRECTION_OUTCOMES, type CorrectionOutcome } from '../../corrections/correction-transitions.js';
import { OutletReportsReply } from '../outlets/outlet-replies.js';
import { PageQuery } from '../outlets/own-outlet-query.js';

const LONGEST_WORDS = 500;

export class StaffCorrectionQuery extends PageQuery {
  @ApiPropertyOptional({
    enum: ['late', 'all'],
    description: 'late 只看过了期限没有答复的；不写是全部没有答复的。',
  })
  @IsOptional()
  @IsIn(['late', 'all'], { message: '请选择逾期的或全部。' })
  which?: 'late' | 'all';
}

export class CorrectionAnswerBody {
  @ApiProperty({
    enum: CORRECTION_OUTCOMES,
    enumName: 'CorrectionOutcome',
    description: 'corrected 核实后已更正；unchanged 核实后没有改动。',
  })
  @IsIn(CORRECTION_OUTCOMES, { message: '请选择核实的结果。' })
  outcome!: CorrectionOutcome;

  @ApiProperty({
    type: String,
    maxLength: LONGEST_WORDS,
    description: '怎么核实的，改了什么；只给管理名录的人看。',
  })
  @IsString({ message: '请写明怎么核实的。' })
  @Length(2, LONGEST_WORDS, { message: `核实的情况要 2 到 ${LONGEST_WORDS} 个字。` })
  words!: string;
}

export class OpenReportReply {
  @ApiProperty({ type: String })
  outletId!: string;

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: String })
  address!: string;

  @ApiProperty({ type: String, description: '市、县、乡镇的全称。' })
  divisionName!: string;

  @ApiProperty({ type: [String] })
  phones!: string[];

  @ApiProperty({ type: [String], description: '授权的品牌。' })
  brandNames!: string[];

  @ApiProperty({ type: OutletReportsReply })
  reports!: OutletReportsReply;

  @ApiProperty({ type: String, format: 'date', description: '最晚哪天答复，北京时间。' })
  answerBy!: string;

  @ApiProperty({ type: Boolean, description: '放假安排还没有公布，日期可能变动。' })
  provisional!: boolean;

  @ApiProperty({ type: Boolean, description: '已经过了期限。' })
  late!: boolean;
}

export class OpenReportsReply {
  @ApiProperty({ type: [OpenReportReply], description: '等得最久的在前。' })
  lines!: OpenReportReply[];

  @ApiProperty({ type: String, nullable: true, description: '下一页用；没有更多是 null。' })
  nextCursor!: string | null;
}

export class CorrectionAnsweredReply {
  @ApiProperty({ type: 'integer', description: '答复了几次反映；留了微信的会得到通知。' })
  count!: number;
}
