import { REVEAL_PURPOSES, type RevealPurpose } from '@jiweibao/shared';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, Matches, ValidateIf } from 'class-validator';
import { IsWords } from '../../intake/is-words.js';

const LONGEST_WORDS = 200;

export class RevealBody {
  @ApiProperty({ enum: REVEAL_PURPOSES, enumName: 'RevealPurpose', description: '为什么要看。' })
  @IsIn(REVEAL_PURPOSES, { message: '请选择为什么要看。' })
  purpose!: RevealPurpose;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: LONGEST_WORDS,
    description: '补充说明；选“其他”时必填。',
  })
  @ValidateIf(({ purpose, words }: RevealBody) => purpose === 'other' || (words ?? null) !== null)
  @Matches(/\S/, { message: '请填写为什么要看。' })
  @IsWords(LONGEST_WORDS, '为什么要看')
  words?: string | null;
}

export class RevealedPersonReply {
  @ApiProperty({ type: String, description: '姓名。' })
  name!: string;

  @ApiProperty({ type: String, nullable: true, description: '电话，只有数字；来信没有电话的是空。' })
  phone!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '地址。' })
  address!: string | null;
}
