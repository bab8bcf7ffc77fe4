import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches, ValidateBy } from 'class-validator';
import { SIGNAL_MEETINGS, type SignalMeeting } from './number-signal.repository.js';

export const DAYS_BY_DEFAULT = 30;
const MOST_DAYS = 366;
/** Of a query, whose fields are texts. */
const NUMBER_OF_DAYS = /^[1-9]\d{0,2}$/;

function IsNumberOfDays(): PropertyDecorator {
  return ValidateBy({
    name: 'outOfRange',
    validator: {
      validate: (text) => NUMBER_OF_DAYS.test(String(text)) && Number(text) <= MOST_DAYS,
      defaultMessage: () => `天数应当是 1 到 ${MOST_DAYS} 的整数。`,
    },
  });
}

/** Which numbers, of those that people met in the own region. */
export class NumberSignalsQuery {
  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: MOST_DAYS,
    default: DAYS_BY_DEFAULT,
    description: '看最近多少天，今天算在内。',
  })
  @IsOptional()
  @IsNumberOfDays()
  days?: number;

  @ApiPropertyOptional({
    enum: SIGNAL_MEETINGS,
    enumName: 'SignalMeeting',
    description: 'unlisted 查到过、不在名录里；warned 查到过、已有警示；filed 有投诉举报。',
  })
  @IsOptional()
  @IsIn(SIGNAL_MEETINGS, { message: '请选择怎么遇到的。' })
  met?: SignalMeeting;

  @ApiPropertyOptional({ type: String, description: '想找哪个品牌。' })
  @IsOptional()
  @Matches(/^[\w-]{1,22}$/, { message: '品牌不对，请重新选择。' })
  brandId?: string;

  @ApiPropertyOptional({ type: String, description: '县级区划代码，6 位。' })
  @IsOptional()
  @Matches(/^\d{6}$/, { message: '县区不对，请重新选择。' })
  countyCode?: string;

  @ApiPropertyOptional({ type: String, description: '电话号码，只有数字。' })
  @IsOptional()
  @Matches(/^\d{3,20}$/, { message: '号码只有数字，请检查。' })
  number?: string;
}
