import {
  CASE_CHANNELS,
  CASE_KINDS,
  CASE_STATE_LABELS,
  type CaseChannel,
  type CaseKind,
  type CaseState,
  CLOCK_KINDS,
  type ClockKind,
  VIOLATION_KINDS,
  type ViolationKind,
} from '@jiweibao/shared';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { IsWords } from '../../intake/is-words.js';
import type { CaseProgress, WITHOUT } from '../list-filter.js';
import type { PeriodOutcome } from '../time-conditions.js';
import { IsDay } from './is-day.js';

const CASE_STATES = Object.keys(CASE_STATE_LABELS) as CaseState[];
const PROGRESSES: readonly CaseProgress[] = ['underWay', 'ended'];
const OUTCOMES: readonly PeriodOutcome[] = ['late', 'inTime'];
const KINDS_OR_NONE = [...VIOLATION_KINDS, 'none'] as const;
const LONGEST_RESPONDENT = 120;

/** By what lists are narrowed, in an address: nothing of a consumer is among it. */
export class CaseFilterQuery {
  @ApiPropertyOptional({ enum: CASE_KINDS, enumName: 'CaseKind' })
  @IsOptional()
  @IsIn(CASE_KINDS, { message: '请选择投诉或者举报。' })
  kind?: CaseKind;

  @ApiPropertyOptional({ enum: CASE_STATES, enumName: 'CaseState' })
  @IsOptional()
  @IsIn(CASE_STATES, { message: '请选择一种状态。' })
  state?: CaseState;

  @ApiPropertyOptional({
    enum: PROGRESSES,
    enumName: 'CaseProgress',
    description: 'underWay 还在办；ended 已经结束。',
  })
  @IsOptional()
  @IsIn(PROGRESSES, { message: '请选择在办或者已结束。' })
  progress?: CaseProgress;

  @ApiPropertyOptional({ enum: CASE_CHANNELS, enumName: 'CaseChannel' })
  @IsOptional()
  @IsIn(CASE_CHANNELS, { message: '请选择一种来源。' })
  channel?: CaseChannel;

  @ApiPropertyOptional({ type: String, description: '品类的代码；none：没有说品类的。' })
  @IsOptional()
  @Matches(/^[\w-]{1,32}$/, { message: '品类不对，请重新选择。' })
  categoryCode?: string;

  @ApiPropertyOptional({
    enum: KINDS_OR_NONE,
    enumName: 'ViolationKindOrNone',
    description: '违法行为；none：没有说的。',
  })
  @IsOptional()
  @IsIn(KINDS_OR_NONE, { message: '请选择一种违法行为。' })
  violationKind?: ViolationKind | typeof WITHOUT;

  @ApiPropertyOptional({ type: String, description: '品牌；none：没有说品牌的。' })
  @IsOptional()
  @Matches(/^(none|[\w-]{22})$/, { message: '品牌不对，请重新选择。' })
  brandId?: string;

  @ApiPropertyOptional({ type: String, description: '县级区划代码，6 位；none：还没有分派到县区的。' })
  @IsOptional()
  @Matches(/^(none|\d{6})$/, { message: '县区不对，请重新选择。' })
  countyCode?: string;

  @ApiPropertyOptional({ type: String, description: '一个局：统计在它和它下级的县区里的。' })
  @IsOptional()
  @Matches(/^[\w-]{1,9}$/, { message: '地区不对，请重新选择。' })
  regionCode?: string;

  @ApiPropertyOptional({ type: String, description: '案件现在所在的局或所。' })
  @IsOptional()
  @Matches(/^[\w-]{1,9}$/, { message: '单位不对，请重新选择。' })
  holderCode?: string;

  @ApiPropertyOptional({
    type: String,
    maxLength: LONGEST_RESPONDENT,
    description: '被投诉举报一方名称或地址里的几个字，或者它的完整电话。',
  })
  @IsOptional()
  @IsWords(LONGEST_RESPONDENT, '对方的名称')
  respondent?: string;

  @ApiPropertyOptional({ type: String, format: 'date', description: '收到日期，从这一天起，北京时间。' })
  @IsOptional()
  @IsDay()
  receivedFrom?: string;

  @ApiPropertyOptional({ type: String, format: 'date', description: '收到日期，到这一天为止。' })
  @IsOptional()
  @IsDay()
  receivedTo?: string;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    description: '办结（结束）日期，从这一天起，北京时间。',
  })
  @IsOptional()
  @IsDay()
  endedFrom?: string;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    description: '办结（结束）日期，到这一天为止。',
  })
  @IsOptional()
  @IsDay()
  endedTo?: string;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    description: '第一次决定受理或者不受理（举报是立案或者不立案）的日期，从这一天起。',
  })
  @IsOptional()
  @IsDay()
  answeredFrom?: string;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    description: '第一次决定的日期，到这一天为止。',
  })
  @IsOptional()
  @IsDay()
  answeredTo?: string;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    description: '有期限在这一天或以后到期，并且已经过了最后一天。暂停着的和不再需要的不算。',
  })
  @IsOptional()
  @IsDay()
  periodEndFrom?: string;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    description: '有期限在这一天或以前到期。',
  })
  @IsOptional()
  @IsDay()
  periodEndTo?: string;

  @ApiPropertyOptional({
    enum: OUTCOMES,
    enumName: 'PeriodOutcome',
    description: 'late：到期的期限里至少有一个没有按时做完；inTime：都按时做完。',
  })
  @IsOptional()
  @IsIn(OUTCOMES, { message: '请选择逾期或者按时。' })
  periodOutcome?: PeriodOutcome;

  @ApiPropertyOptional({ enum: CLOCK_KINDS, enumName: 'ClockKind', description: '只看这一种到期的期限。' })
  @IsOptional()
  @IsIn(CLOCK_KINDS, { message: '请选择一种期限。' })
  clock?: ClockKind;

  @ApiPropertyOptional({ type: String, description: '收件编号，或者全国12315平台的编号。' })
  @IsOptional()
  @Matches(/^[\w-]{1,40}$/, { message: '编号只有数字和字母，请检查。' })
  number?: string;
}
