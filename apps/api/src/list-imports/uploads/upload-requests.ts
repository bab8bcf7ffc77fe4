import {
  COORDINATE_SYSTEMS,
  type CoordinateSystem,
  LIST_CHANGE_KINDS,
  LIST_CONFLICT_KINDS,
  LIST_FAULT_SEVERITIES,
  LIST_FIELDS,
  LIST_ROW_OUTCOMES,
  LIST_UPLOAD_STATES,
  type ListChangeKind,
  type ListConflictKind,
  type ListFaultSeverity,
  type ListField,
  type ListRowOutcome,
  type ListUploadState,
  LONGEST_REVIEW_WORD,
  LOSS_CHOICES,
  type LossChoice,
  MISSING_CHOICES,
  type MissingChoice,
} from '@jiweibao/shared';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

const ID = /^[\w-]{22}$/;
const COLUMN = /^[A-Z]{1,3}$/;
const YES = ['true', 'false'] as const;
const NO_CURSOR = '这一页的位置已经不对，请回到第一页。';
const MOST_OUTLETS = 5_000;
const MOST_COLUMNS = 256;
const LONGEST_CELL = 1_000;
const HIGHEST_ROW = 1_048_576;

function orNull(): PropertyDecorator {
  return ValidateIf((_object, value) => value !== null);
}

/** Texts by the letters of columns. */
function IsTextsByColumn(): PropertyDecorator {
  return ValidateBy({
    name: 'textsByColumn',
    validator: {
      validate: (value) =>
        typeof value === 'object' &&
        value !== null &&
        Object.entries(value).length <= MOST_COLUMNS &&
        Object.entries(value).every(
          ([column, text]) => COLUMN.test(column) && typeof text === 'string' && text.length <= LONGEST_CELL,
        ),
      defaultMessage: () => `请按列名给出每一格的内容，一格最多 ${LONGEST_CELL} 个字。`,
    },
  });
}

export class ListUploadsQuery {
  @ApiPropertyOptional({ enum: LIST_UPLOAD_STATES, enumName: 'ListUploadState' })
  @IsOptional()
  @IsIn(LIST_UPLOAD_STATES, { message: '请选择一种状态。' })
  state?: ListUploadState;

  @ApiPropertyOptional({ type: String, description: '上一页的 nextCursor。' })
  @IsOptional()
  @Matches(/^[\w-]{1,100}$/, { message: NO_CURSOR })
  cursor?: string;
}

export class ColumnFieldBody {
  @ApiProperty({ type: String, example: 'D' })
  @Matches(COLUMN, { message: '列名不对。' })
  column!: string;

  @ApiProperty({
    enum: LIST_FIELDS,
    enumName: 'ListField',
    nullable: true,
    description: 'null 是不读这一列。',
  })
  @orNull()
  @IsIn(LIST_FIELDS, { message: '请选择这一列是什么。' })
  field!: ListField | null;
}

export class ListMappingBody {
  @ApiProperty({ type: String, description: '工作表的名字。' })
  @IsString({ message: '请选择一张工作表。' })
  @MaxLength(255, { message: '请选择一张工作表。' })
  sheetName!: string;

  @ApiProperty({ type: 'integer', description: '表头的第一行。' })
  @IsInt({ message: '请选择表头在第几行。' })
  @Min(1, { message: '请选择表头在第几行。' })
  @Max(HIGHEST_ROW, { message: '请选择表头在第几行。' })
  headerFirstRow!: number;

  @ApiProperty({ type: 'integer', description: '表头的最后一行；只有一行时和第一行相同。' })
  @IsInt({ message: '请选择表头在第几行。' })
  @Min(1, { message: '请选择表头在第几行。' })
  @Max(HIGHEST_ROW, { message: '请选择表头在第几行。' })
  headerLastRow!: number;

  @ApiProperty({ type: [ColumnFieldBody] })
  @IsArray({ message: '请指定每一列是什么。' })
  @ArrayMaxSize(MOST_COLUMNS, { message: '列太多了。' })
  @ValidateNested({ each: true })
  @Type(() => ColumnFieldBody)
  columns!: ColumnFieldBody[];

  @ApiProperty({ type: String, nullable: true, description: '没有写品牌的行算哪个品牌。' })
  @orNull()
  @Matches(ID, { message: '品牌不对，请重新选择。' })
  defaultBrandId!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '没有写品类的行算哪个品类。' })
  @orNull()
  @Matches(/^[\w-]{1,32}$/, { message: '品类不对，请重新选择。' })
  defaultCategoryCode!: string | null;

  @ApiProperty({ enum: COORDINATE_SYSTEMS, enumName: 'CoordinateSystem', nullable: true })
  @orNull()
  @IsIn(COORDINATE_SYSTEMS, { message: '请选择坐标用的是哪种坐标系。' })
  coordinates!: CoordinateSystem | null;

  @ApiProperty({ type: Boolean, description: '声明名单里的手机号码是对外公布的。' })
  @IsBoolean({ message: '请说明手机号码是不是对外公布的。' })
  mobilePublic!: boolean;
}

/** By what rows are narrowed, in an address. */
export class UploadRowsFilter {
  @ApiPropertyOptional({ type: String, description: '有这种问题的行。', example: 'phone-unreadable' })
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,40}$/, { message: '没有这种问题。' })
  fault?: string;

  @ApiPropertyOptional({ enum: LIST_FAULT_SEVERITIES, enumName: 'ListFaultSeverity' })
  @IsOptional()
  @IsIn(LIST_FAULT_SEVERITIES, { message: '请选择错误或提醒。' })
  severity?: ListFaultSeverity;

  @ApiPropertyOptional({ enum: LIST_ROW_OUTCOMES, enumName: 'ListRowOutcome' })
  @IsOptional()
  @IsIn(LIST_ROW_OUTCOMES, { message: '请选择一种结果。' })
  outcome?: ListRowOutcome;

  @ApiPropertyOptional({ enum: YES, description: '只看有问题的。' })
  @IsOptional()
  @IsIn(YES, { message: '只能是 true 或 false。' })
  onlyFaults?: (typeof YES)[number];

  @ApiPropertyOptional({ enum: YES, description: '只看改过的。' })
  @IsOptional()
  @IsIn(YES, { message: '只能是 true 或 false。' })
  onlyFixed?: (typeof YES)[number];

  @ApiPropertyOptional({ enum: YES, description: '只看监管部门说了理由的。' })
  @IsOptional()
  @IsIn(YES, { message: '只能是 true 或 false。' })
  onlyReturned?: (typeof YES)[number];
}

export class UploadRowsQuery extends UploadRowsFilter {
  @ApiPropertyOptional({
    type: String,
    description: '只要这些行，逗号分隔，最多 200 行；不看其他条件。',
    example: '12,15,19',
  })
  @IsOptional()
  @Matches(/^\d{1,7}(,\d{1,7}){0,199}$/, { message: '行号不对。' })
  numbers?: string;

  @ApiPropertyOptional({ type: String, description: '上一页的 nextCursor。' })
  @IsOptional()
  @Matches(/^\d{1,9}$/, { message: NO_CURSOR })
  cursor?: string;
}

export class RowChangeBody {
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: '按列名给出改成什么；空的是清空这一格。没有写的格子不变。',
    example: { D: '0311-55501234' },
  })
  @IsOptional()
  @IsTextsByColumn()
  cells?: Record<string, string>;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: '按列名给出改之前看到的内容。如果同事已经改成了别的，就不保存，答 409 list-row-changed。',
    example: { D: '0311-5550123' },
  })
  @IsOptional()
  @IsTextsByColumn()
  seen?: Record<string, string>;

  @ApiPropertyOptional({ type: Boolean, description: '不提交这一行，或者又要提交。' })
  @IsOptional()
  @IsBoolean({ message: '请选择提交还是不提交这一行。' })
  leftOut?: boolean;
}

export class BulkFixBody {
  @ApiProperty({ type: String, example: 'G' })
  @Matches(COLUMN, { message: '列名不对。' })
  column!: string;

  @ApiProperty({ type: String, description: '这一列里写着这些字的格子。' })
  @IsString({ message: '请说明把什么改掉。' })
  @MaxLength(LONGEST_CELL, { message: '一格最多 1000 个字。' })
  from!: string;

  @ApiProperty({ type: String, description: '都改成这些字。' })
  @IsString({ message: '请说明改成什么。' })
  @MaxLength(LONGEST_CELL, { message: '一格最多 1000 个字。' })
  to!: string;
}

export class LeaveOutBody extends UploadRowsFilter {
  @ApiProperty({ type: Boolean, description: '这些行都不提交，或者又都要提交。' })
  @IsBoolean({ message: '请选择提交还是不提交。' })
  leftOut!: boolean;
}

export class ListChangesQuery {
  @ApiProperty({ enum: LIST_CHANGE_KINDS, enumName: 'ListChangeKind' })
  @IsIn(LIST_CHANGE_KINDS, { message: '请选择新增、变更或名单里没有的。' })
  kind!: ListChangeKind;

  @ApiPropertyOptional({ enum: YES, description: '只看会失去授权的。' })
  @IsOptional()
  @IsIn(YES, { message: '只能是 true 或 false。' })
  onlyLosing?: (typeof YES)[number];

  @ApiPropertyOptional({ enum: YES, description: '只看还没有选择的。' })
  @IsOptional()
  @IsIn(YES, { message: '只能是 true 或 false。' })
  onlyUndecided?: (typeof YES)[number];

  @ApiPropertyOptional({ type: String, description: '上一页的 nextCursor。' })
  @IsOptional()
  @Matches(/^\d{1,9}$/, { message: NO_CURSOR })
  cursor?: string;
}

export class ListConflictsQuery {
  @ApiPropertyOptional({ enum: LIST_CONFLICT_KINDS, enumName: 'ListConflictKind' })
  @IsOptional()
  @IsIn(LIST_CONFLICT_KINDS, { message: '请选择一种冲突。' })
  kind?: ListConflictKind;

  @ApiPropertyOptional({ type: String, description: '上一页的 nextCursor。' })
  @IsOptional()
  @Matches(/^\d{1,9}$/, { message: NO_CURSOR })
  cursor?: string;
}

class ChoiceOfOutlets {
  @ApiProperty({ type: [String], nullable: true, description: '哪些网点；null 是现在列出的全部。' })
  @orNull()
  @IsArray({ message: '请选择网点。' })
  @ArrayMinSize(1, { message: '请选择网点。' })
  @ArrayMaxSize(MOST_OUTLETS, { message: `一次最多选 ${MOST_OUTLETS} 个网点。` })
  @Matches(ID, { each: true, message: '网点不对，请刷新后再选。' })
  outletIds!: string[] | null;
}

export class MissingChoiceBody extends ChoiceOfOutlets {
  @ApiProperty({
    enum: MISSING_CHOICES,
    enumName: 'MissingChoice',
    nullable: true,
    description: 'null 是收回选择。',
  })
  @orNull()
  @IsIn(MISSING_CHOICES, { message: '请选择保留、到期或撤销。' })
  choice!: MissingChoice | null;
}

export class LossChoiceBody extends ChoiceOfOutlets {
  @ApiProperty({
    enum: LOSS_CHOICES,
    enumName: 'LossChoice',
    nullable: true,
    description: 'null 是收回选择。',
  })
  @orNull()
  @IsIn(LOSS_CHOICES, { message: '请选择保留或撤销。' })
  choice!: LossChoice | null;
}

export class MatchDecisionBody {
  @ApiProperty({ type: 'integer' })
  @IsInt({ message: '行号不对。' })
  @Min(1, { message: '行号不对。' })
  @Max(HIGHEST_ROW, { message: '行号不对。' })
  rowNumber!: number;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'new 是新网点，或者名录里网点的编号；null 是收回。',
  })
  @orNull()
  @Matches(/^(new|[\w-]{22})$/, { message: '请从列出的网点里选，或选“新网点”。' })
  decision!: string | null;
}

export class AttestBody {
  @ApiProperty({ type: String, description: '看到的声明是哪一版。' })
  @Matches(/^[\w.-]{1,16}$/, { message: '请先看过声明。' })
  version!: string;
}

export class RollBackBody {
  @ApiProperty({ type: String, maxLength: LONGEST_REVIEW_WORD, description: '为什么回滚。' })
  @IsString({ message: '请写明为什么回滚。' })
  @Matches(/\S/, { message: '请写明为什么回滚。' })
  @MaxLength(LONGEST_REVIEW_WORD, { message: `最多 ${LONGEST_REVIEW_WORD} 个字。` })
  word!: string;
}
