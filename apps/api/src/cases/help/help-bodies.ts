import {
  HELP_ANSWERS,
  type HelpAnswer,
  LONGEST_HELP_WORDS,
  QUESTION_STATES,
  type QuestionState,
} from '@jiweibao/shared';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength, ValidateBy } from 'class-validator';
import { isCalendarDate } from '../../platform/working-days/calendar-dates.js';
import { IsWords } from '../intake/is-words.js';

const LONGEST_NAME = 120;
const LONGEST_CURSOR = 100;
const LOST = '这一页的位置已经不对，请回到第一页。';

function IsDay(): PropertyDecorator {
  return ValidateBy({
    name: 'day',
    validator: {
      validate: (text) => typeof text === 'string' && isCalendarDate(text),
      defaultMessage: () => '日期看不明白，请重新选择。',
    },
  });
}

/** What a brand is told: composed by the handler, without anything of the complainant. */
export class AskHelpBody {
  @ApiProperty({ type: String, description: '哪个品牌。' })
  @Matches(/^[\w-]{22}$/, { message: '请选择品牌。' })
  brandId!: string;

  @ApiProperty({ type: String, maxLength: LONGEST_NAME, description: '什么产品。' })
  @IsWords(LONGEST_NAME, '产品')
  product!: string;

  @ApiProperty({ type: String, maxLength: LONGEST_HELP_WORDS, description: '出了什么问题。' })
  @IsWords(LONGEST_HELP_WORDS, '出了什么问题')
  fault!: string;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: LONGEST_NAME, description: '哪个网点。' })
  @IsOptional()
  @IsWords(LONGEST_NAME, '网点名称')
  outletName?: string | null;

  @ApiProperty({ type: String, maxLength: LONGEST_HELP_WORDS, description: '消费者想怎么解决。' })
  @IsWords(LONGEST_HELP_WORDS, '消费者想怎么解决')
  wants!: string;

  @ApiProperty({ type: String, format: 'date', description: '最晚哪天答复，1 到 20 个工作日以内。' })
  @IsDay()
  dueOn!: string;
}

export class AnswerHelpBody {
  @ApiProperty({ enum: HELP_ANSWERS, enumName: 'HelpAnswer' })
  @IsIn(HELP_ANSWERS, { message: '请选择愿不愿意处理。' })
  answer!: HelpAnswer;

  @ApiProperty({ type: String, maxLength: LONGEST_HELP_WORDS, description: '什么办法，或者为什么不能。' })
  @IsWords(LONGEST_HELP_WORDS, '办法或者理由')
  words!: string;
}

export class AgentHelpQuery {
  @ApiPropertyOptional({ enum: QUESTION_STATES, enumName: 'QuestionState', description: '不写是全部。' })
  @IsOptional()
  @IsIn(QUESTION_STATES, { message: '请选择一种状态。' })
  state?: QuestionState;

  @ApiPropertyOptional({ type: String, maxLength: LONGEST_CURSOR, description: '上一页的 nextCursor。' })
  @IsOptional()
  @MaxLength(LONGEST_CURSOR, { message: LOST })
  @IsString({ message: LOST })
  cursor?: string;
}
