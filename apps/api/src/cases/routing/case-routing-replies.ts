import { CASE_KINDS, type CaseKind } from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, Matches } from 'class-validator';
import { IsWords } from '../intake/is-words.js';

/** A public id: see `newPublicId`. */
const ID = /^[\w-]{22}$/;
const DIVISION = /^\d{4}(\d{2}(\d{3})?)?$/;
const OUTCOMES = ['bureau', 'triage', 'outsideProvince'] as const;

export class CaseRoutingBody {
  @ApiProperty({
    enum: CASE_KINDS,
    enumName: 'CaseKind',
    isArray: true,
    description: '投诉、举报，或两样都有。',
  })
  @IsArray({ message: '请选择是投诉还是举报。' })
  @ArrayMinSize(1, { message: '请选择是投诉还是举报。' })
  @ArrayMaxSize(CASE_KINDS.length, { message: '请选择是投诉还是举报。' })
  @IsIn(CASE_KINDS, { each: true, message: '请选择是投诉还是举报。' })
  kinds!: CaseKind[];

  @ApiProperty({ type: String, nullable: true, required: false, description: '名录里的网点编号。' })
  @IsOptional()
  @Matches(ID, { message: '网点编号不对，请重新选择。' })
  outletId?: string | null;

  @ApiProperty({ type: String, nullable: true, required: false, maxLength: 120, description: '对方的名称。' })
  @IsOptional()
  @IsWords(120, '对方的名称')
  respondentName?: string | null;

  @ApiProperty({ type: String, nullable: true, required: false, maxLength: 200, description: '对方的地址。' })
  @IsOptional()
  @IsWords(200, '对方的地址')
  respondentAddress?: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    required: false,
    description: '上门或事情发生的地方：县（区）或乡镇的代码，至少到市。',
  })
  @IsOptional()
  @Matches(DIVISION, { message: '地点不对，请重新选择。' })
  divisionCode?: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    required: false,
    maxLength: 60,
    description: '在哪个网络平台上买的或约的。',
  })
  @IsOptional()
  @IsWords(60, '平台的名称')
  platformName?: string | null;
}

export class PreviewedAnswer {
  @ApiProperty({ type: String, format: 'date', description: '今天提交的话，最晚哪天答复；北京时间。' })
  on!: string;

  @ApiProperty({ type: Boolean, description: '那一年的放假安排还没有公布，日期可能会变。' })
  provisional!: boolean;

  @ApiProperty({ type: String, description: '依据的规定，一句话。' })
  rule!: string;
}

export class PreviewedCaseRouting {
  @ApiProperty({ enum: CASE_KINDS, enumName: 'CaseKind' })
  kind!: CaseKind;

  @ApiProperty({
    enum: OUTCOMES,
    enumName: 'RoutingOutcome',
    description: 'bureau 有单位接收；triage 由工作人员先看；outsideProvince 不归本省，不能提交。',
  })
  outcome!: (typeof OUTCOMES)[number];

  @ApiProperty({ type: String, nullable: true, description: '接收的单位；不归本省时为空。' })
  bureauName!: string | null;

  @ApiProperty({ type: String, description: '为什么是它，一两句话。' })
  reason!: string;

  @ApiProperty({ type: String, nullable: true, description: '不归本省时，可以怎么办。' })
  advice!: string | null;

  @ApiProperty({ type: PreviewedAnswer, nullable: true, description: '不归本省时为空。' })
  answerBy!: PreviewedAnswer | null;
}

export class CaseRoutingsReply {
  @ApiProperty({ type: PreviewedCaseRouting, isArray: true, description: '投诉和举报各一项。' })
  routings!: PreviewedCaseRouting[];
}
