import { CASE_STATE_LABELS, type CaseState, LONGEST_CASE_FACTS, MOST_CASE_FILES } from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, Matches, Min } from 'class-validator';
import { IsWords } from '../intake/is-words.js';

/** What the sender of a case may do to it. */
const MY_ACTS = ['supplement', 'withdraw', 'reopen', 'rate'] as const;
type MyAct = (typeof MY_ACTS)[number];

const CASE_STATES = Object.keys(CASE_STATE_LABELS) as CaseState[];
const ID = /^[\w-]{22}$/;
const GROUND = /^\w{1,40}$/;

/** One act of the sender's. Which particulars each takes, `readMyAct` says. */
export class MyCaseActBody {
  @ApiProperty({
    enum: MY_ACTS,
    description: 'supplement 补充材料，withdraw 撤回，reopen 申请重新办理，rate 评价。',
  })
  @IsIn(MY_ACTS, { message: '请选择要做什么。' })
  act!: MyAct;

  @ApiProperty({
    type: 'integer',
    minimum: 1,
    nullable: true,
    required: false,
    description: '撤回、申请重新办理时必填：看到的案件的 eventCount。',
  })
  @IsOptional()
  @Min(1, { message: '请刷新案件以后再试。' })
  @IsInt({ message: '请刷新案件以后再试。' })
  seenEventCount?: number | null;

  @ApiProperty({
    type: String,
    nullable: true,
    required: false,
    maxLength: LONGEST_CASE_FACTS,
    description: '自己写的话；补充材料时，话和文件至少有一样。',
  })
  @IsOptional()
  @IsWords(LONGEST_CASE_FACTS, '您写的话')
  words?: string | null;

  @ApiProperty({
    type: String,
    isArray: true,
    nullable: true,
    required: false,
    maxItems: MOST_CASE_FILES,
    description: '补充材料：已经上传的文件编号，按顺序；请求要带上传时用的 Draft-Key。',
  })
  @IsOptional()
  @IsArray({ message: '文件应当是几个编号。' })
  @ArrayMaxSize(MOST_CASE_FILES, { message: `最多 ${MOST_CASE_FILES} 个照片和文件。` })
  @ArrayUnique({ message: '有一个文件选了两次。' })
  @Matches(ID, { each: true, message: '有一个文件的编号不对，请重新上传。' })
  fileIds?: string[] | null;

  @ApiProperty({
    type: String,
    nullable: true,
    required: false,
    description: '申请重新办理：理由，reopenGrounds 里的 id。',
  })
  @IsOptional()
  @Matches(GROUND, { message: '请选择一条理由。' })
  ground?: string | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    required: false,
    minimum: 1,
    maximum: 5,
    description: '评价：几颗星。',
  })
  @IsOptional()
  @IsInt({ message: '请在一星到五星之间选择。' })
  stars?: number | null;
}

export class MyCaseActReply {
  @ApiProperty({ type: 'integer', description: '这是案件的第几步。' })
  eventSeq!: number;

  @ApiProperty({ enum: CASE_STATES, enumName: 'CaseState', description: '现在的状态。' })
  state!: CaseState;
}
