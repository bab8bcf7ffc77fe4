import {
  LIST_UPLOAD_STATES,
  type ListUploadState,
  LONGEST_REVIEW_WORD,
  LONGEST_ROW_REASON,
} from '@jiweibao/shared';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ListChangeReply, ListUploadLineReply, ListUploadReply } from '../uploads/upload-replies.js';

const REVIEWED_STATES = LIST_UPLOAD_STATES.filter((state) => state !== 'draft' && state !== 'discarded');
const MOST_REASONS = 1_000;
const LARGEST_SAMPLE = 500;

export class ListReviewLineReply extends ListUploadLineReply {
  @ApiProperty({ type: String })
  generalAgentId!: string;

  @ApiProperty({ type: String, description: '总代理。' })
  generalAgentName!: string;

  @ApiProperty({ type: String, description: '由哪个局审核。' })
  reviewBureauName!: string;
}

export class ListReviewLinesReply {
  @ApiProperty({ type: [ListReviewLineReply] })
  lines!: ListReviewLineReply[];

  @ApiProperty({ type: String, nullable: true, description: '下一页的位置；没有下一页是 null。' })
  nextCursor!: string | null;

  @ApiProperty({ type: 'integer', description: '这种状态的一共多少份。' })
  total!: number;
}

export class ListReviewReply extends ListUploadReply {
  @ApiProperty({ type: String })
  generalAgentId!: string;

  @ApiProperty({ type: String })
  generalAgentName!: string;
}

export class ListSampleReply {
  @ApiProperty({ type: [ListChangeReply] })
  lines!: ListChangeReply[];
}

export class ListReviewsQuery {
  @ApiPropertyOptional({
    enum: REVIEWED_STATES,
    enumName: 'ListUploadState',
    description: '不写是待审核的。',
  })
  @IsOptional()
  @IsIn(REVIEWED_STATES, { message: '请选择一种状态。' })
  state?: ListUploadState;

  @ApiPropertyOptional({ type: String })
  @IsOptional()
  @Matches(/^[\w-]{22}$/, { message: '总代理不对，请重新选择。' })
  generalAgentId?: string;

  @ApiPropertyOptional({ type: String, description: '上一页的 nextCursor。' })
  @IsOptional()
  @Matches(/^[\w-]{1,100}$/, { message: '这一页的位置已经不对，请回到第一页。' })
  cursor?: string;
}

export class ListSampleQuery {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: LARGEST_SAMPLE })
  @Type(() => Number)
  @IsInt({ message: '请写抽多少个网点。' })
  @Min(1, { message: '至少抽 1 个。' })
  @Max(LARGEST_SAMPLE, { message: `最多抽 ${LARGEST_SAMPLE} 个。` })
  size!: number;
}

export class RowReasonBody {
  @ApiProperty({ type: 'integer' })
  @IsInt({ message: '行号不对。' })
  @Min(1, { message: '行号不对。' })
  rowNumber!: number;

  @ApiProperty({ type: String, maxLength: LONGEST_ROW_REASON })
  @IsString({ message: '请写明理由。' })
  @Matches(/\S/, { message: '请写明理由。' })
  @MaxLength(LONGEST_ROW_REASON, { message: `一行的理由最多 ${LONGEST_ROW_REASON} 个字。` })
  reason!: string;
}

/** What a decision is about. */
export class DecisionBody {
  @ApiPropertyOptional({
    type: String,
    format: 'date-time',
    description: '看到的名单是什么时候提交的；之后重新提交过的，不照做。',
  })
  @IsOptional()
  @IsISO8601({ strict: true }, { message: '提交时间不对，请刷新后再决定。' })
  submittedAt?: string;
}

export class ReturnListBody extends DecisionBody {
  @ApiProperty({ type: String, maxLength: LONGEST_REVIEW_WORD, description: '对整份名单说的话。' })
  @IsString({ message: '请写明为什么退回。' })
  @Matches(/\S/, { message: '请写明为什么退回。' })
  @MaxLength(LONGEST_REVIEW_WORD, { message: `最多 ${LONGEST_REVIEW_WORD} 个字。` })
  word!: string;

  @ApiProperty({ type: [RowReasonBody], description: '对某些行说的话。' })
  @IsArray({ message: '行的理由不对。' })
  @ArrayMaxSize(MOST_REASONS, { message: `最多给 ${MOST_REASONS} 行写理由。` })
  @ValidateNested({ each: true })
  @Type(() => RowReasonBody)
  rows!: RowReasonBody[];
}
