import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { OwnBrandReply } from '../letters/letter-replies.js';

export class SeenAgentQuery {
  @ApiPropertyOptional({ type: String, maxLength: 60, description: '名称或信用代码里的几个字。' })
  @IsOptional()
  @MaxLength(60, { message: '要找的字太多。' })
  @IsString({ message: '要找的应当是文字。' })
  q?: string;

  @ApiPropertyOptional({ type: String, description: '上一页的 nextCursor。' })
  @IsOptional()
  @Matches(/^[0-9A-Z]{1,18}$/, { message: '这一页的位置已经不对，请回到第一页。' })
  cursor?: string;
}

export class ReviewingBureauReply {
  @ApiProperty({ type: String })
  code!: string;

  @ApiProperty({ type: String })
  name!: string;
}

export class SeenAgentReply {
  @ApiProperty({ type: String })
  generalAgentId!: string;

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: String })
  creditCode!: string;

  @ApiProperty({ type: ReviewingBureauReply, description: '由哪个局审核。' })
  reviewingBureau!: ReviewingBureauReply;

  @ApiProperty({ type: [OwnBrandReply] })
  brands!: OwnBrandReply[];

  @ApiProperty({ type: 'integer', description: '没有停用的账号有几个。' })
  accountCount!: number;
}

export class SeenAgentsReply {
  @ApiProperty({ type: [SeenAgentReply] })
  lines!: SeenAgentReply[];

  @ApiProperty({ type: String, nullable: true, description: '下一页用；没有更多是 null。' })
  nextCursor!: string | null;

  @ApiProperty({ type: [ReviewingBureauReply], description: '可以交给哪些局审核；只有省局的人能改。' })
  choices!: ReviewingBureauReply[];
}

export class ReviewingBureauBody {
  @ApiProperty({ type: String, description: '省局，或者直接归省局管的一个局。' })
  @Matches(/^[\w-]{1,9}$/, { message: '请选择单位。' })
  bureauCode!: string;
}
