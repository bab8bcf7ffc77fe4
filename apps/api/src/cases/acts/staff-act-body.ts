import {
  CASE_ACTS,
  type CaseAct,
  LONGEST_CASE_WORDS,
  MEASURE_KINDS,
  MEDIATION_WAYS,
  type MeasureKind,
  type MediationWay,
  TELLING_WAYS,
  type TellingWay,
} from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Matches, Min } from 'class-validator';
import { IsWords } from '../intake/is-words.js';

/** What staff do; rating is the consumer's alone. */
const STAFF_ACTS = CASE_ACTS.filter((act) => act !== 'rate');
const WAYS = [...MEDIATION_WAYS, ...TELLING_WAYS] as const;

const ID = /^[\w-]{22}$/;
/** A bureau's or a station's code, or a ground's id. */
const CODE = /^\w{1,40}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const LONGEST_PLACE = 200;
const LONGEST_REFERENCE = 200;
const LONGEST_AGREEMENT = 3_000;

/** One act of a bureau's. Which particulars each act takes, `readAct` says. */
export class StaffActBody {
  @ApiProperty({ enum: STAFF_ACTS, description: '做什么。' })
  @IsIn(STAFF_ACTS, { message: '请选择要做什么。' })
  act!: CaseAct;

  @ApiProperty({
    type: 'integer',
    minimum: 1,
    description: '您看到的案件有几步经过；有人先办过了，就回答 409，请刷新后再决定。',
  })
  @Min(1, { message: '请刷新案件以后再办理。' })
  @IsInt({ message: '请刷新案件以后再办理。' })
  seenEventCount!: number;

  @ApiProperty({
    type: String,
    nullable: true,
    required: false,
    maxLength: LONGEST_CASE_WORDS,
    description: '内部备注，只有监管部门看得到。',
  })
  @IsOptional()
  @IsWords(LONGEST_CASE_WORDS, '内部备注')
  note?: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    required: false,
    maxLength: LONGEST_CASE_WORDS,
    description: '写给投诉人或举报人的话。',
  })
  @IsOptional()
  @IsWords(LONGEST_CASE_WORDS, '写给投诉人或举报人的话')
  words?: string | null;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    required: false,
    description: '要求补充材料：最后一天，北京时间。',
  })
  @IsOptional()
  @Matches(DATE, { message: '补充材料的日期看不明白，请重新选择。' })
  materialsBy?: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    required: false,
    description: '不予受理、终止调解、不予立案、重新办理：理由的编号。',
  })
  @IsOptional()
  @Matches(CODE, { message: '请选择一条理由。' })
  ground?: string | null;

  @ApiProperty({ type: String, nullable: true, required: false, description: '分送下级：给哪个局，代码。' })
  @IsOptional()
  @Matches(CODE, { message: '请重新选择分送给哪个局。' })
  receiverCode?: string | null;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    required: false,
    description: '分送下级：要求回报的最后一天；可以没有。',
  })
  @IsOptional()
  @Matches(DATE, { message: '要求回报的日期看不明白，请重新选择。' })
  reportBy?: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    required: false,
    maxLength: LONGEST_CASE_WORDS,
    description: '退回上级、提级办理、延长期限：理由，内部的。',
  })
  @IsOptional()
  @IsWords(LONGEST_CASE_WORDS, '理由')
  reason?: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    required: false,
    description: '指派承办：哪个所，或者本局，代码。',
  })
  @IsOptional()
  @Matches(CODE, { message: '请重新选择指派给哪个所。' })
  stationCode?: string | null;

  @ApiProperty({ type: String, nullable: true, required: false, description: '指派承办：哪一位同事。' })
  @IsOptional()
  @Matches(ID, { message: '请重新选择指派给哪一位同事。' })
  accountId?: string | null;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    required: false,
    description: '安排调解：哪一天，北京时间。',
  })
  @IsOptional()
  @Matches(DATE, { message: '调解的日期看不明白，请重新选择。' })
  on?: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    required: false,
    description: '安排调解：几点几分。',
    example: '09:30',
  })
  @IsOptional()
  @Matches(TIME, { message: '调解的时间应当像 09:30 这样写。' })
  at?: string | null;

  @ApiProperty({
    enum: WAYS,
    nullable: true,
    required: false,
    description:
      '安排调解：onSite 当面、remote 在线；告知当事人：internet、phone、text、email、letter、inPerson。',
  })
  @IsOptional()
  @IsIn(WAYS, { message: '请选择用什么方式。' })
  way?: MediationWay | TellingWay | null;

  @ApiProperty({
    type: String,
    nullable: true,
    required: false,
    maxLength: LONGEST_PLACE,
    description: '安排调解：地点，或者怎样在线参加。',
  })
  @IsOptional()
  @IsWords(LONGEST_PLACE, '调解的地点')
  place?: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    required: false,
    maxLength: LONGEST_AGREEMENT,
    description: '达成调解：双方的协议。',
  })
  @IsOptional()
  @IsWords(LONGEST_AGREEMENT, '双方的协议')
  agreement?: string | null;

  @ApiProperty({ enum: MEASURE_KINDS, nullable: true, required: false, description: '采取措施：哪一种。' })
  @IsOptional()
  @IsIn(MEASURE_KINDS, { message: '请选择采取了什么措施。' })
  measure?: MeasureKind | null;

  @ApiProperty({
    type: String,
    nullable: true,
    required: false,
    maxLength: LONGEST_REFERENCE,
    description: '采取措施：行政处罚公示的文号或者网址；别的措施没有。',
  })
  @IsOptional()
  @IsWords(LONGEST_REFERENCE, '公示的文号或者网址')
  publicReference?: string | null;
}
