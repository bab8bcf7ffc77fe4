import { FRESHNESS_STANDINGS, type FreshnessStanding } from '@jiweibao/shared';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { KEPT_OUTLET_ORDERS, type KeptOutletOrder } from '../../registry/kept-outlet-query.js';

export const PUBLIC_ID_FORM = /^[\w-]{22}$/;
const LONGEST_CURSOR = 600;
const LONGEST_TEXT = 60;
const CURSOR_WRONG = '这一页的位置已经不对，请回到第一页。';
const STANDINGS = ['kept', 'left'] as const;
const FRESHNESS_FILTERS = ['toDo', ...FRESHNESS_STANDINGS] as const;

/** A page of a list, by the address. */
export class PageQuery {
  @ApiPropertyOptional({ type: String, description: '上一页的 nextCursor。' })
  @IsOptional()
  @MaxLength(LONGEST_CURSOR, { message: CURSOR_WRONG })
  @IsString({ message: CURSOR_WRONG })
  cursor?: string;
}

export class OwnOutletQuery extends PageQuery {
  @ApiPropertyOptional({
    enum: STANDINGS,
    enumName: 'OwnOutletStanding',
    description: 'kept 名录里有的；left 已经停掉的。',
  })
  @IsOptional()
  @IsIn(STANDINGS, { message: '请选择在名录里的，或者已经停掉的。' })
  standing?: (typeof STANDINGS)[number];

  @ApiPropertyOptional({ type: String })
  @IsOptional()
  @Matches(PUBLIC_ID_FORM, { message: '品牌不对，请重新选择。' })
  brandId?: string;

  @ApiPropertyOptional({ type: String })
  @IsOptional()
  @Matches(/^[\w-]{1,32}$/, { message: '品类不对，请重新选择。' })
  categoryCode?: string;

  @ApiPropertyOptional({ type: String, description: '市、县或乡镇的区划代码，看在其中的。' })
  @IsOptional()
  @Matches(/^\d{4,9}$/, { message: '地区不对，请重新选择。' })
  divisionCode?: string;

  @ApiPropertyOptional({
    type: String,
    maxLength: LONGEST_TEXT,
    description: '名称或地址里的几个字，或者电话里连续的数字(4 位以上)。',
  })
  @IsOptional()
  @MaxLength(LONGEST_TEXT, { message: '要找的字太多，请写短一点。' })
  @IsString({ message: '要找的应当是文字。' })
  q?: string;

  @ApiPropertyOptional({
    enum: FRESHNESS_FILTERS,
    enumName: 'FreshnessFilter',
    description: 'toDo 要确认的，包括逾期的。',
  })
  @IsOptional()
  @IsIn(FRESHNESS_FILTERS, { message: '请选择一种确认情况。' })
  freshness?: FreshnessStanding | 'toDo';

  @ApiPropertyOptional({
    enum: KEPT_OUTLET_ORDERS,
    enumName: 'OwnOutletOrder',
    description: 'place 按地区，name 按名称，confirmed 很久没有确认的在前。',
  })
  @IsOptional()
  @IsIn(KEPT_OUTLET_ORDERS, { message: '请选择一种顺序。' })
  order?: KeptOutletOrder;
}
