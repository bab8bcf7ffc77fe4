import { CASE_LISTS, type CaseList } from '@jiweibao/shared';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { CaseFilterQuery } from './filter-query.js';

const ORDERS = ['oldest', 'newest'] as const;
const LONGEST_CURSOR = 100;
const NOT_A_PHONE = '请填写完整的电话号码。';

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
