import {
  EVIDENCE_KINDS,
  type EvidenceKind,
  HOLDER_OUTCOMES,
  type HolderOutcome,
  LONGEST_WARNING_REASON,
  LONGEST_WARNING_SOURCE,
  LONGEST_WARNING_WORDS,
  WARNING_ACTS,
  WARNING_LISTS,
  WARNING_MEASURES,
  WARNING_STATES,
  type WarningAct,
  type WarningList,
  type WarningMeasure,
  type WarningState,
} from '@jiweibao/shared';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  Min,
} from 'class-validator';
import { IsWords } from '../../cases/intake/is-words.js';
import { IsDay, MOST_FILES } from '../body-fields.js';

const ID = /^[\w-]{22}$/;
const LONGEST_CURSOR = 100;
const LONGEST_HOW = 100;
const LONGEST_BRAND_NAME = 60;
const MOST_BRANDS = 20;
const ORDERS = ['newest', 'oldest'] as const;
const LOST = '这一页的位置已经不对，请回到第一页。';
const REFRESH = '请刷新以后再办理。';
const DAY = { type: String, format: 'date', nullable: true } as const;
const words = (most: number) => ({ type: String, nullable: true, maxLength: most }) as const;

/** What is written of a case; a draft may leave all of it out. */
export class WarningContentBody {
  @ApiPropertyOptional({ type: String, nullable: true, description: '冒充的是哪个品牌。' })
  @IsOptional()
  @Matches(ID, { message: '品牌不对，请重新选择。' })
  brandId?: string | null;

  @ApiPropertyOptional({ ...words(LONGEST_WARNING_REASON), description: '写给群众看的理由。' })
  @IsOptional()
  @IsWords(LONGEST_WARNING_REASON, '警示理由')
  reason?: string | null;

  @ApiPropertyOptional({
    ...words(LONGEST_WARNING_SOURCE),
    description: '写给群众看的来源：谁核实的，在哪里公布。',
  })
  @IsOptional()
  @IsWords(LONGEST_WARNING_SOURCE, '来源')
  source?: string | null;

  @ApiPropertyOptional({ ...DAY, description: '哪天以前复核，一年以内。' })
  @IsOptional()
  @IsDay()
  reviewOn?: string | null;

  @ApiPropertyOptional({ enum: HOLDER_OUTCOMES, enumName: 'HolderOutcome', nullable: true })
  @IsOptional()
  @IsIn(HOLDER_OUTCOMES, { message: '请选择有没有联系上号码使用人。' })
  holderOutcome?: HolderOutcome | null;

  @ApiPropertyOptional({ ...DAY, description: '哪天联系的。' })
  @IsOptional()
  @IsDay()
  holderAskedOn?: string | null;

  @ApiPropertyOptional({ ...words(LONGEST_HOW), description: '怎么联系的：打电话、上门、发函。' })
  @IsOptional()
  @IsWords(LONGEST_HOW, '联系的办法')
  holderAskedHow?: string | null;

  @ApiPropertyOptional({ ...words(LONGEST_WARNING_WORDS), description: '号码使用人怎么说。' })
  @IsOptional()
  @IsWords(LONGEST_WARNING_WORDS, '号码使用人的答复')
  holderAnswer?: string | null;
}

export class NewWarningBody extends WarningContentBody {
  @ApiProperty({ type: String, maxLength: 40, description: '电话号码，怎么写都行；以后不能改。' })
  @IsWords(40, '电话号码')
  number!: string;
}

/** What of it they saw, so that nobody decides on what has changed since. */
class SeenBody {
  @ApiProperty({ type: 'integer', minimum: 1, description: '您看到的 version；有人先改过了，就回答 409。' })
  @Min(1, { message: REFRESH })
  @IsInt({ message: REFRESH })
  seenVersion!: number;
}

export class EditWarningBody extends WarningContentBody {
  @ApiProperty({ type: 'integer', minimum: 1, description: '您看到的 version；有人先改过了，就回答 409。' })
  @Min(1, { message: REFRESH })
  @IsInt({ message: REFRESH })
  seenVersion!: number;
}

export class EvidenceBody {
  @ApiProperty({ enum: EVIDENCE_KINDS, enumName: 'EvidenceKind' })
  @IsIn(EVIDENCE_KINDS, { message: '请选择是哪一种证据。' })
  kind!: EvidenceKind;

  @ApiPropertyOptional(words(LONGEST_WARNING_WORDS))
  @IsOptional()
  @IsWords(LONGEST_WARNING_WORDS, '说明')
  words?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: '投诉举报的收件编号；只有 case 用。' })
  @IsOptional()
  @Matches(/^[\d\s-]{1,40}$/, { message: '收件编号只有数字，请检查。' })
  caseNumber?: string | null;

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

export class MeasureBody {
  @ApiProperty({ enum: WARNING_MEASURES, enumName: 'WarningMeasure' })
  @IsIn(WARNING_MEASURES, { message: '请选择约谈、提醒或者通报。' })
  kind!: WarningMeasure;

  @ApiProperty({ type: String, format: 'date', description: '哪天，不能在今天以后。' })
  @IsDay()
  takenOn!: string;

  @ApiPropertyOptional(words(LONGEST_WARNING_WORDS))
  @IsOptional()
  @IsWords(LONGEST_WARNING_WORDS, '说明')
  words?: string | null;
}

export class WarningActBody extends SeenBody {
  @ApiProperty({ enum: WARNING_ACTS, enumName: 'WarningAct' })
  @IsIn(WARNING_ACTS, { message: '请选择要做什么。' })
  act!: WarningAct;

  @ApiPropertyOptional({
    ...words(LONGEST_WARNING_WORDS),
    description: '为什么；退回、复核、撤回、不予警示必须写。',
  })
  @IsOptional()
  @IsWords(LONGEST_WARNING_WORDS, '理由')
  words?: string | null;

  @ApiPropertyOptional({ ...DAY, description: '继续警示时，下一次复核的日期。' })
  @IsOptional()
  @IsDay()
  reviewOn?: string | null;

  @ApiPropertyOptional({
    type: [String],
    maxItems: MOST_BRANDS,
    description: '号码现在是谁的官方号码，写出每个品牌的名称；只有 owners 不空的要写。',
  })
  @IsOptional()
  @IsArray({ message: '请写品牌的名称。' })
  @ArrayMaxSize(MOST_BRANDS, { message: '品牌太多。' })
  @MaxLength(LONGEST_BRAND_NAME, { each: true, message: '品牌的名称太长。' })
  @IsString({ each: true, message: '请写品牌的名称。' })
  confirmedBrands?: string[];
}

/** Which list, and by what it is narrowed. */
export class WarningFilterQuery {
  @ApiProperty({ enum: WARNING_LISTS, enumName: 'WarningList' })
  @IsIn(WARNING_LISTS, { message: '请选择一个列表。' })
  list!: WarningList;

  @ApiPropertyOptional({ enum: WARNING_STATES, enumName: 'WarningState' })
  @IsOptional()
  @IsIn(WARNING_STATES, { message: '请选择一种状态。' })
  state?: WarningState;

  @ApiPropertyOptional({ type: String, maxLength: 40, description: '完整的电话号码。' })
  @IsOptional()
  @MaxLength(40, { message: '请填写完整的电话号码。' })
  @IsString({ message: '请填写完整的电话号码。' })
  number?: string;

  @ApiPropertyOptional({ type: String })
  @IsOptional()
  @Matches(ID, { message: '品牌不对，请重新选择。' })
  brandId?: string;

  @ApiPropertyOptional({ type: String })
  @IsOptional()
  @Matches(/^[\w-]{1,9}$/, { message: '单位不对，请重新选择。' })
  bureauCode?: string;
}

export class WarningListQuery extends WarningFilterQuery {
  @ApiPropertyOptional({
    enum: ORDERS,
    enumName: 'WarningListOrder',
    description: '按最近一次变动的时间。要复核的总是按复核的日期排。',
  })
  @IsOptional()
  @IsIn(ORDERS, { message: '请选择一种顺序。' })
  order?: (typeof ORDERS)[number];

  @ApiPropertyOptional({ type: String, maxLength: LONGEST_CURSOR, description: '上一页的 nextCursor。' })
  @IsOptional()
  @MaxLength(LONGEST_CURSOR, { message: LOST })
  @IsString({ message: LOST })
  cursor?: string;
}
