import {
  LONGEST_WARNING_WORDS,
  QUESTION_ANSWERS,
  QUESTION_LISTS,
  QUESTION_STATES,
  type QuestionAnswer,
  type QuestionList,
  type QuestionState,
} from '@jiweibao/shared';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
} from 'class-validator';
import { IsWords } from '../../cases/intake/is-words.js';
import { IsDay, MOST_FILES } from '../body-fields.js';

const ID = /^[\w-]{22}$/;
const MOST_BRANDS = 20;
const LONGEST_CURSOR = 100;
const LONGEST_OUTLET_NAME = 120;
const LOST = '这一页的位置已经不对，请回到第一页。';

export class AskBody {
  @ApiProperty({ type: String, maxLength: 40, description: '电话号码，怎么写都行。' })
  @IsWords(40, '电话号码')
  number!: string;

  @ApiProperty({ type: [String], minItems: 1, maxItems: MOST_BRANDS, description: '问哪些品牌的总代理。' })
  @IsArray({ message: '请选择要问的品牌。' })
  @ArrayMinSize(1, { message: '请选择要问的品牌。' })
  @ArrayMaxSize(MOST_BRANDS, { message: `一次最多问 ${MOST_BRANDS} 个品牌。` })
  @Matches(ID, { each: true, message: '品牌不对，请重新选择。' })
  brandIds!: string[];

  @ApiProperty({ type: String, format: 'date', description: '最晚哪天答复，1 到 20 个工作日以内。' })
  @IsDay()
  dueOn!: string;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: LONGEST_WARNING_WORDS,
    description: '写给总代理的话；不能有别的电话和证件号码。',
  })
  @IsOptional()
  @IsWords(LONGEST_WARNING_WORDS, '写给总代理的话')
  words?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: '为哪件警示问的；答复成为它的证据。' })
  @IsOptional()
  @Matches(ID, { message: '警示办理不对，请重新打开。' })
  warningId?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: '从哪个案件问起；总代理看不到。' })
  @IsOptional()
  @Matches(ID, { message: '案件不对，请重新打开。' })
  caseId?: string | null;
}

export class AnswerQuestionBody {
  @ApiProperty({ enum: QUESTION_ANSWERS, enumName: 'QuestionAnswer' })
  @IsIn(QUESTION_ANSWERS, { message: '请选择一种答复。' })
  answer!: QuestionAnswer;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: LONGEST_OUTLET_NAME,
    description: '是网点的号码时，写哪个网点。',
  })
  @IsOptional()
  @IsWords(LONGEST_OUTLET_NAME, '网点名称')
  outletName?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: LONGEST_WARNING_WORDS })
  @IsOptional()
  @IsWords(LONGEST_WARNING_WORDS, '说明')
  words?: string | null;

  @ApiPropertyOptional({
    type: [String],
    maxItems: MOST_FILES,
    description: '上传得到的编号；同时带 Draft-Key。',
  })
  @IsOptional()
  @IsArray({ message: '文件不对，请重新上传。' })
  @ArrayMaxSize(MOST_FILES, { message: `一次最多 ${MOST_FILES} 个文件。` })
  @Matches(ID, { each: true, message: '文件不对，请重新上传。' })
  fileIds?: string[];
}

class PageQuery {
  @ApiPropertyOptional({ type: String, maxLength: LONGEST_CURSOR, description: '上一页的 nextCursor。' })
  @IsOptional()
  @MaxLength(LONGEST_CURSOR, { message: LOST })
  @IsString({ message: LOST })
  cursor?: string;
}

export class QuestionListQuery extends PageQuery {
  @ApiProperty({ enum: QUESTION_LISTS, enumName: 'QuestionList' })
  @IsIn(QUESTION_LISTS, { message: '请选择一个列表。' })
  list!: QuestionList;

  @ApiPropertyOptional({ type: String, maxLength: 40, description: '完整的电话号码。' })
  @IsOptional()
  @MaxLength(40, { message: '请填写完整的电话号码。' })
  @IsString({ message: '请填写完整的电话号码。' })
  number?: string;

  @ApiPropertyOptional({ type: String })
  @IsOptional()
  @Matches(ID, { message: '品牌不对，请重新选择。' })
  brandId?: string;
}

export class AgentQuestionQuery extends PageQuery {
  @ApiPropertyOptional({ enum: QUESTION_STATES, enumName: 'QuestionState', description: '不写是全部。' })
  @IsOptional()
  @IsIn(QUESTION_STATES, { message: '请选择一种状态。' })
  state?: QuestionState;
}
