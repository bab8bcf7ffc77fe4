import { ApiProperty, ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { invalidRequest } from '../../platform/problem.js';
import { daysBetween } from '../../platform/working-days/calendar-dates.js';
import { CaseFilterQuery } from '../desk/lists/filter-query.js';
import { IsDay } from '../desk/lists/is-day.js';
import type { OverviewWanted } from './overviews.js';
import { BUCKET_SIZES, type BucketSize } from './time-buckets.js';

/** Three years, and a point for each day of one. */
const MOST_DAYS = 1100;
const MOST_DAYS_BY_DAY = 366;

/** Over which days, and by what an overview is narrowed. */
export class OverviewQuery extends PickType(CaseFilterQuery, [
  'kind',
  'channel',
  'categoryCode',
  'violationKind',
  'brandId',
  'countyCode',
  'regionCode',
  'holderCode',
] as const) {
  @ApiProperty({ type: String, format: 'date', description: '从哪一天起，北京时间。' })
  @IsDay()
  from!: string;

  @ApiProperty({ type: String, format: 'date', description: '到哪一天，当天算在内。' })
  @IsDay()
  to!: string;

  @ApiPropertyOptional({
    enum: BUCKET_SIZES,
    enumName: 'BucketSize',
    description: '趋势按日、周、月；不写的按时间长短选。周从星期一起。',
  })
  @IsOptional()
  @IsIn(BUCKET_SIZES, { message: '请选择按日、按周或者按月。' })
  size?: BucketSize;
}

/** @throws {Problem} 400 for days that are too many, or the wrong way round */
export function toWanted({ from, to, size, ...filter }: OverviewQuery): OverviewWanted {
  const days = daysBetween(from, to) + 1;
  if (days < 1) throw wrongSpan('结束的日期在开始的日期以前，请重新选择。');
  if (days > MOST_DAYS) throw wrongSpan('一次最多看三年，请选短一些的时间。');
  if (size === 'day' && days > MOST_DAYS_BY_DAY) throw wrongSpan('超过一年的，请按周或者按月看。');
  return { span: { from, to }, size: size ?? null, filter };
}

function wrongSpan(detail: string) {
  return invalidRequest([{ field: 'to', code: 'span', detail }]);
}
