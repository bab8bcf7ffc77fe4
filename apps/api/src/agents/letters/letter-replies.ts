import {
  BRAND_LETTER_STATES,
  BRAND_LETTER_STATUSES,
  BRAND_RIGHTS,
  type BrandLetterState,
  type BrandLetterStatus,
  type BrandRight,
  MOST_LETTER_FILES,
} from '@jiweibao/shared';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Matches,
} from 'class-validator';
import { IsDateOrNull } from '../outlets/own-outlet-body.js';
import { PageQuery, PUBLIC_ID_FORM } from '../outlets/own-outlet-query.js';

const DAY = { type: String, format: 'date', description: '北京时间。' } as const;

/** The dates of a letter. */
export class LetterTermsBody {
  @ApiProperty({ ...DAY, description: '授权书写的开始日期。' })
  @IsDateOrNull('开始日期')
  @IsString({ message: '请填写授权书的开始日期。' })
  validFrom!: string;

  @ApiProperty({ ...DAY, nullable: true, description: '授权书写的截止日期，这一天还有效；没有期限是 null。' })
  @IsDateOrNull('截止日期')
  validTo!: string | null;
}

/** The pages of a letter. */
export class LetterFilesBody extends LetterTermsBody {
  @ApiProperty({
    type: [String],
    minItems: 1,
    maxItems: MOST_LETTER_FILES,
    description: '上传得到的文件编号。',
  })
  @IsArray({ message: '请上传授权书。' })
  @ArrayNotEmpty({ message: '请上传授权书。' })
  @ArrayMaxSize(MOST_LETTER_FILES, { message: `一份授权书最多 ${MOST_LETTER_FILES} 个文件。` })
  @ArrayUnique({ message: '同一个文件传了两遍。' })
  @Matches(PUBLIC_ID_FORM, { each: true, message: '有一个文件不对，请重新上传。' })
  fileIds!: string[];
}

export class BrandLetterBody extends LetterFilesBody {
  @ApiProperty({ type: String, description: '名录里的哪个品牌。' })
  @Matches(PUBLIC_ID_FORM, { message: '请选择品牌。' })
  brandId!: string;
}

export class LetterQuery extends PageQuery {
  @ApiPropertyOptional({
    enum: BRAND_LETTER_STATES,
    enumName: 'BrandLetterState',
    description: '不写是等待审核的。',
  })
  @IsOptional()
  @IsIn(BRAND_LETTER_STATES, { message: '请选择一种状态。' })
  state?: BrandLetterState;
}

export class BrandLetterReply {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty({ type: String })
  brandId!: string;

  @ApiProperty({ type: String })
  brandName!: string;

  @ApiProperty(DAY)
  validFrom!: string;

  @ApiProperty({ ...DAY, nullable: true })
  validTo!: string | null;

  @ApiProperty({ enum: BRAND_LETTER_STATUSES, enumName: 'BrandLetterStatus', description: '今天的状况。' })
  status!: BrandLetterStatus;

  @ApiProperty({ type: [String], description: '文件的编号。' })
  fileIds!: string[];

  @ApiProperty({ type: String, format: 'date-time' })
  sentAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  decidedAt!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '为什么退回或终止。' })
  reasons!: string | null;
}

export class OwnBrandReply {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: [String] })
  categoryCodes!: string[];

  @ApiProperty({ enum: BRAND_RIGHTS, enumName: 'BrandRight', description: '今天能不能替它说话。' })
  right!: BrandRight;

  @ApiProperty({ ...DAY, nullable: true, description: '授权到哪天为止；没有期限或者没有授权是 null。' })
  endsOn!: string | null;
}

export class OwnBrandsReply {
  @ApiProperty({ type: String, description: '本单位的名称。' })
  agentName!: string;

  @ApiProperty({ type: [OwnBrandReply] })
  brands!: OwnBrandReply[];

  @ApiProperty({ type: [BrandLetterReply], description: '交过的授权书，新的在前。' })
  letters!: BrandLetterReply[];

  @ApiProperty({ type: Boolean, description: '真：授权都已到期，现在只能交新的授权书。' })
  ended!: boolean;
}

export class LetterSentReply {
  @ApiProperty({ type: String })
  letterId!: string;
}

export class ReviewedLetterReply extends BrandLetterReply {
  @ApiProperty({ type: String })
  generalAgentId!: string;

  @ApiProperty({ type: String })
  agentName!: string;

  @ApiProperty({ type: String })
  agentCreditCode!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: '现在替这个品牌说话的另一家总代理；没有是 null。',
  })
  heldBy!: string | null;
}

export class ReviewedLettersReply {
  @ApiProperty({ type: [ReviewedLetterReply] })
  lines!: ReviewedLetterReply[];

  @ApiProperty({ type: String, nullable: true, description: '下一页用；没有更多是 null。' })
  nextCursor!: string | null;
}
