import {
  CASE_KINDS,
  CASE_LISTS,
  CASE_STATE_LABELS,
  type CaseKind,
  type CaseList,
  type CaseState,
  VIOLATION_KINDS,
  type ViolationKind,
} from '@jiweibao/shared';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength, ValidateBy } from 'class-validator';
import { isCalendarDate } from '../../../platform/working-days/calendar-dates.js';
import { IsWords } from '../../intake/is-words.js';

const CASE_STATES = Object.keys(CASE_STATE_LABELS) as CaseState[];
const ORDERS = ['oldest', 'newest'] as const;
const ID = /^[\w-]{22}$/;
const LONGEST_CURSOR = 100;
const LONGEST_RESPONDENT = 120;
const NOT_A_DAY = '日期看不明白，请重新选择。';
const NOT_A_PHONE = '请填写完整的电话号码。';

function IsDay(): PropertyDecorator {
  return ValidateBy({
    name: 'day',
    validator: {
      validate: (text) => typeof text === 'string' && isCalendarDate(text),
      defaultMessage: () => NOT_A_DAY,
    },
  });
}

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

  @ApiPropertyOptional({ type: String })
  @IsOptional()
  @Matches(/^[\w-]{1,32}$/, { message: '品类不对，请重新选择。' })
  categoryCode?: string;

  @ApiPropertyOptional({ enum: VIOLATION_KINDS, enumName: 'ViolationKind' })
  @IsOptional()
  @IsIn(VIOLATION_KINDS, { message: '请选择一种违法行为。' })
  violationKind?: ViolationKind;

  @ApiPropertyOptional({ type: String })
  @IsOptional()
  @Matches(ID, { message: '品牌不对，请重新选择。' })
  brandId?: string;

  @ApiPropertyOptional({ type: String, description: '县级区划代码，6 位。' })
  @IsOptional()
  @Matches(/^\d{6}$/, { message: '县区不对，请重新选择。' })
  countyCode?: string;

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

  @ApiPropertyOptional({ type: String, description: '收件编号，或者全国12315平台的编号。' })
  @IsOptional()
  @Matches(/^[\w-]{1,40}$/, { message: '编号只有数字和字母，请检查。' })
  number?: string;
}

/** A page of a list. */
export class CaseListQuery extends CaseFilterQuery {
  @ApiProperty({ enum: CASE_LISTS, enumName: 'CaseList' })
  @IsIn(CASE_LISTS, { message: '请选择一个列表。' })
  list!: CaseList;

  @ApiPropertyOptional({
    enum: ORDERS,
    enumName: 'CaseListOrder',
    description: '按收到的时间，先收到的在前，或者后收到的在前。快到期的和逾期的总是按期限排。',
  })
  @IsOptional()
  @IsIn(ORDERS, { message: '请选择一种顺序。' })
  order?: (typeof ORDERS)[number];

  @ApiPropertyOptional({ type: String, maxLength: LONGEST_CURSOR, description: '上一页的 nextCursor。' })
  @IsOptional()
  @MaxLength(LONGEST_CURSOR, { message: '这一页的位置已经不对，请回到第一页。' })
  @IsString({ message: '这一页的位置已经不对，请回到第一页。' })
  cursor?: string;
}

/** The same with a consumer's phone: personal data comes in a body, so that no log and no proxy keeps it. */
export class CaseSearchBody extends CaseListQuery {
  @ApiPropertyOptional({ type: String, description: '投诉人或举报人的完整电话。' })
  @IsOptional()
  @Matches(/^\+?[\d\s-]{5,24}$/, { message: NOT_A_PHONE })
  personPhone?: string;
}
