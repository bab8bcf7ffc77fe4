import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches, ValidateBy } from 'class-validator';
import { isCalendarDate } from '../../platform/working-days/calendar-dates.js';

const AGAIN = '这个参数不对，请从列表里重新进入。';

function IsDay(): PropertyDecorator {
  return ValidateBy({
    name: 'day',
    validator: {
      validate: (text) => typeof text === 'string' && isCalendarDate(text),
      defaultMessage: () => '日期看不明白，请重新选择。',
    },
  });
}

/** Who did what to which thing, when. */
export class TrailFilterQuery {
  @ApiPropertyOptional({ type: String, description: '只看这个人做的。' })
  @IsOptional()
  @Matches(/^[\w-]{22}$/, { message: AGAIN })
  actorId?: string;

  @ApiPropertyOptional({ type: String, description: '只看做了这件事的，例如 revealParty。' })
  @IsOptional()
  @Matches(/^\w{1,40}$/, { message: AGAIN })
  act?: string;

  @ApiPropertyOptional({ type: String, description: '只看对这件事物做的。' })
  @IsOptional()
  @Matches(/^[\w.:-]{1,64}$/, { message: AGAIN })
  subjectId?: string;

  @ApiPropertyOptional({ type: String, description: '只看对这个收件编号的案件做的。' })
  @IsOptional()
  @Matches(/^[\w-]{1,40}$/, { message: '收件编号只有数字，请检查。' })
  caseNumber?: string;

  @ApiPropertyOptional({ type: String, description: '只看这个局或所的；本单位或下级。' })
  @IsOptional()
  @Matches(/^[\w-]{1,9}$/, { message: '单位不对，请重新选择。' })
  bureauCode?: string;

  @ApiPropertyOptional({ type: String, format: 'date', description: '从这一天起，北京时间。' })
  @IsOptional()
  @IsDay()
  from?: string;

  @ApiPropertyOptional({ type: String, format: 'date', description: '到这一天为止。' })
  @IsOptional()
  @IsDay()
  to?: string;
}

export class TrailQuery extends TrailFilterQuery {
  @ApiPropertyOptional({ type: String, description: '上一页的 nextCursor。' })
  @IsOptional()
  @Matches(/^[\w.-]{1,60}$/, { message: AGAIN })
  cursor?: string;
}
