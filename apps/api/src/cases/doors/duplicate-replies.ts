import { CASE_CHANNELS, CASE_KINDS, type CaseChannel, type CaseKind, type CaseState } from '@jiweibao/shared';
import { ApiProperty, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, ValidateNested } from 'class-validator';
import { FilingBody, RespondentBody } from '../intake/filing-body.js';
import { IsWords } from '../intake/is-words.js';
import { LIKELIHOODS, type Likelihood } from './likeness.js';

export class NamedRespondentBody extends PickType(RespondentBody, ['name', 'phone'] as const) {}

export class DuplicateBody extends PickType(FilingBody, ['outletId', 'occurredOn'] as const) {
  @ApiProperty({ type: String, nullable: true, maxLength: 40, description: '投诉人或举报人的电话。' })
  @IsOptional()
  @IsWords(40, '电话')
  personPhone!: string | null;

  @ApiProperty({ type: NamedRespondentBody, nullable: true, description: '对方的名称和电话。' })
  @IsOptional()
  @IsObject({ message: '对方的情况应当是名称和电话。' })
  @ValidateNested()
  @Type(() => NamedRespondentBody)
  respondent!: NamedRespondentBody | null;
}

export class DuplicateReply {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty({ type: String, description: '收件编号。' })
  number!: string;

  @ApiProperty({ enum: CASE_KINDS, enumName: 'CaseKind' })
  kind!: CaseKind;

  @ApiProperty({ type: String, description: '办到哪一步。' })
  state!: CaseState;

  @ApiProperty({ enum: CASE_CHANNELS, enumName: 'CaseChannel' })
  channel!: CaseChannel;

  @ApiProperty({ type: String, format: 'date-time', description: '收到的时间，UTC，ISO 8601。' })
  receivedAt!: string;

  @ApiProperty({ type: String, description: '现在在哪个单位。' })
  bureauName!: string;

  @ApiProperty({ type: String, nullable: true, description: '对方的名称。' })
  respondentName!: string | null;

  @ApiProperty({
    enum: LIKELIHOODS,
    enumName: 'DuplicateLikelihood',
    description: 'likely：人和商家都相同；possible：只有一样相同。',
  })
  likelihood!: Likelihood;

  @ApiProperty({ type: String, isArray: true, description: '为什么像，逐条说明。' })
  reasons!: string[];
}

export class DuplicatesReply {
  @ApiProperty({ type: [DuplicateReply], description: '最像的在前，最多 20 个。' })
  cases!: DuplicateReply[];

  @ApiProperty({ type: 'integer', description: '往回看了多少天。' })
  daysLookedBack!: number;
}
