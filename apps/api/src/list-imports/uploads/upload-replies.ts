import {
  COORDINATE_SYSTEMS,
  type CoordinateSystem,
  LIST_CHANGE_KINDS,
  LIST_CONFLICT_KINDS,
  LIST_FAULT_SEVERITIES,
  LIST_FIELDS,
  LIST_ROW_OUTCOMES,
  LIST_UPLOAD_ACTS,
  LIST_UPLOAD_STAGES,
  LIST_UPLOAD_STATES,
  type ListChangeKind,
  type ListConflictKind,
  type ListFaultSeverity,
  type ListField,
  type ListRowOutcome,
  type ListUploadAct,
  type ListUploadStage,
  type ListUploadState,
  type LossChoice,
  MISSING_CHOICES,
  type MissingChoice,
} from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';

const CURSOR = { type: String, nullable: true, description: '下一页的位置；没有下一页是 null。' } as const;

export class UploadRowCountsReply {
  @ApiProperty({ type: 'integer', description: '名单里一共多少行；等于后面五项之和。' })
  rows!: number;

  @ApiProperty({ type: 'integer' })
  accepted!: number;

  @ApiProperty({ type: 'integer', description: '有错的行：改好或选择不提交以前，不能提交名单。' })
  errors!: number;

  @ApiProperty({ type: 'integer' })
  otherProvince!: number;

  @ApiProperty({ type: 'integer' })
  duplicates!: number;

  @ApiProperty({ type: 'integer' })
  leftOut!: number;

  @ApiProperty({ type: 'integer', description: '采纳的行里，有提醒的行数。' })
  warned!: number;
}

export class ListFaultCountReply {
  @ApiProperty({ type: String, example: 'phone-unreadable' })
  code!: string;

  @ApiProperty({ enum: LIST_FAULT_SEVERITIES, enumName: 'ListFaultSeverity' })
  severity!: ListFaultSeverity;

  @ApiProperty({ type: 'integer', description: '有这种问题的行数。' })
  rows!: number;
}

export class UploadDiffCountsReply {
  @ApiProperty({ type: 'integer' })
  added!: number;

  @ApiProperty({ type: 'integer' })
  changed!: number;

  @ApiProperty({ type: 'integer' })
  unchanged!: number;

  @ApiProperty({ type: 'integer', description: '名录里有、名单没有写到的网点，不论选了什么。' })
  missing!: number;

  @ApiProperty({ type: 'integer', description: '其中还没有选择的。' })
  missingUndecided!: number;

  @ApiProperty({ type: 'integer', description: '名单写到了、却没有写全现有授权的网点，不论选了什么。' })
  losing!: number;

  @ApiProperty({ type: 'integer', description: '其中还没有选择的。' })
  losingUndecided!: number;

  @ApiProperty({ type: 'integer', description: '名单范围内登记着多少网点。' })
  registeredInScope!: number;

  @ApiProperty({ type: 'integer' })
  conflicts!: number;

  @ApiProperty({ type: 'integer', description: '其中电话或地址是别家的；不算各有各的电话的共用网点。' })
  claimsOfOthers!: number;
}

export class ListUploadLineReply {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty({ enum: LIST_UPLOAD_STATES, enumName: 'ListUploadState' })
  state!: ListUploadState;

  @ApiProperty({ enum: LIST_UPLOAD_STAGES, enumName: 'ListUploadStage' })
  stage!: ListUploadStage;

  @ApiProperty({ type: String })
  fileName!: string;

  @ApiProperty({ type: 'integer', description: '第几版文件。' })
  fileVersion!: number;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ type: String, nullable: true, description: '谁上传的；人已不在了是 null。' })
  createdBy!: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  changedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  submittedAt!: string | null;

  @ApiProperty({ type: UploadRowCountsReply, nullable: true, description: '还没有检查完是 null。' })
  rowCounts!: UploadRowCountsReply | null;

  @ApiProperty({ type: UploadDiffCountsReply, nullable: true, description: '还没有比较完是 null。' })
  diffCounts!: UploadDiffCountsReply | null;

  @ApiProperty({ type: 'integer', nullable: true, description: '发布以后的批次号。' })
  batch!: number | null;
}

export class ListUploadLinesReply {
  @ApiProperty({ type: [ListUploadLineReply] })
  lines!: ListUploadLineReply[];

  @ApiProperty(CURSOR)
  nextCursor!: string | null;
}

export class UploadSheetReply {
  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: Boolean })
  hidden!: boolean;

  @ApiProperty({ type: 'integer' })
  rowCount!: number;
}

export class UploadColumnReply {
  @ApiProperty({ type: String, description: 'Excel 的列名。', example: 'D' })
  column!: string;

  @ApiProperty({ type: String, description: '表头。' })
  title!: string;

  @ApiProperty({
    enum: LIST_FIELDS,
    enumName: 'ListField',
    nullable: true,
    description: 'null 是不读这一列。',
  })
  field!: ListField | null;

  @ApiProperty({ type: Boolean, description: '像是具体人的信息：从来不读，也不能指定。' })
  personal!: boolean;

  @ApiProperty({ type: [String], description: '这一列开头的几个值。' })
  samples!: string[];
}

export class UploadHeaderReply {
  @ApiProperty({ type: 'integer', description: '表头的第一行，从 1 数起。' })
  firstRow!: number;

  @ApiProperty({ type: 'integer', description: '表头的最后一行；表头占一行或两行。' })
  lastRow!: number;

  @ApiProperty({ type: [UploadColumnReply] })
  columns!: UploadColumnReply[];
}

export class UploadFirstRowReply {
  @ApiProperty({ type: 'integer' })
  row!: number;

  @ApiProperty({ type: [String], description: '从 A 列起。' })
  texts!: string[];
}

export class UploadLayoutReply {
  @ApiProperty({ type: [UploadSheetReply] })
  sheets!: UploadSheetReply[];

  @ApiProperty({ type: String, nullable: true, description: '读的是哪张工作表。' })
  sheetName!: string | null;

  @ApiProperty({ type: UploadHeaderReply, nullable: true, description: '没有认出表头是 null，请用户指定。' })
  header!: UploadHeaderReply | null;

  @ApiProperty({ type: [UploadFirstRowReply], description: '工作表开头的几行，用来找表头。' })
  firstRows!: UploadFirstRowReply[];
}

export class UploadStatementReply {
  @ApiProperty({ type: String, nullable: true, description: '没有写品牌的行算哪个品牌。' })
  defaultBrandId!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '没有写品类的行算哪个品类。' })
  defaultCategoryCode!: string | null;

  @ApiProperty({ enum: COORDINATE_SYSTEMS, enumName: 'CoordinateSystem', nullable: true })
  coordinates!: CoordinateSystem | null;

  @ApiProperty({ type: Boolean, description: '声明名单里的手机号码是对外公布的。' })
  mobilePublic!: boolean;
}

export class UploadNoticeReply {
  @ApiProperty({ type: String, example: 'C2' })
  cell!: string;

  @ApiProperty({ type: String })
  code!: string;

  @ApiProperty({ enum: LIST_FAULT_SEVERITIES, enumName: 'ListFaultSeverity' })
  severity!: ListFaultSeverity;

  @ApiProperty({ type: String })
  message!: string;
}

export class UploadFailureReply {
  @ApiProperty({ type: String, example: 'file-encrypted' })
  code!: string;

  @ApiProperty({ type: String })
  message!: string;
}

export class UploadProgressReply {
  @ApiProperty({ type: 'integer' })
  done!: number;

  @ApiProperty({ type: 'integer', description: '0 是还不知道。' })
  total!: number;
}

export class UploadEventReply {
  @ApiProperty({ enum: LIST_UPLOAD_ACTS, enumName: 'ListUploadAct' })
  act!: ListUploadAct;

  @ApiProperty({ enum: ['agent', 'staff'], description: '总代理的人，还是监管人员。' })
  actorKind!: 'agent' | 'staff';

  @ApiProperty({ type: String, nullable: true, description: '姓名；不给对方看的、已不在了的是 null。' })
  actorName!: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  at!: string;

  @ApiProperty({ type: String, nullable: true, description: '退回、回滚时说的话。' })
  word!: string | null;
}

export class AttestationReply {
  @ApiProperty({ type: String })
  version!: string;

  @ApiProperty({ type: String, nullable: true })
  by!: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  at!: string;

  @ApiProperty({ type: Boolean, description: '声明以后又改过的，要再声明一次。' })
  current!: boolean;
}

export class ListUploadReply extends ListUploadLineReply {
  @ApiProperty({ type: UploadProgressReply })
  progress!: UploadProgressReply;

  @ApiProperty({ type: UploadFailureReply, nullable: true, description: '文件读不了时，为什么、怎么办。' })
  failure!: UploadFailureReply | null;

  @ApiProperty({ type: UploadLayoutReply, nullable: true })
  layout!: UploadLayoutReply | null;

  @ApiProperty({ type: UploadStatementReply })
  statement!: UploadStatementReply;

  @ApiProperty({ type: Boolean, description: '还没有认出名称和地址两列，要用户指定。' })
  needsMapping!: boolean;

  @ApiProperty({ type: [ListFaultCountReply], description: '错误在前，多的在前。' })
  faultCounts!: ListFaultCountReply[];

  @ApiProperty({ type: [UploadNoticeReply], description: '说的是整份名单的。' })
  notices!: UploadNoticeReply[];

  @ApiProperty({ type: AttestationReply, nullable: true })
  attestation!: AttestationReply | null;

  @ApiProperty({ type: [String], description: '还不能提交的理由，一句一条；空的就可以提交。' })
  leftToDo!: string[];

  @ApiProperty({ type: String, nullable: true, description: '监管部门退回时对整份名单说的话。' })
  reviewWord!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '由哪个局审核；提交以前是 null。' })
  reviewBureauName!: string | null;

  @ApiProperty({
    enum: LIST_UPLOAD_ACTS,
    enumName: 'ListUploadAct',
    isArray: true,
    description: '现在可以做什么。',
  })
  acts!: ListUploadAct[];

  @ApiProperty({ type: [UploadEventReply] })
  events!: UploadEventReply[];
}

export class ListableBrandReply {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty({ type: String })
  name!: string;
}

/** As its agent sees it. */
export class AgentListUploadReply extends ListUploadReply {
  @ApiProperty({ type: [ListableBrandReply], description: '本单位今天可以列网点的品牌。' })
  ownBrands!: ListableBrandReply[];
}

export class MatchCandidateReply {
  @ApiProperty({ type: String })
  outletId!: string;

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: String })
  place!: string;
}

export class RowFaultReply {
  @ApiProperty({ type: String, description: '哪一列。', example: 'D' })
  column!: string;

  @ApiProperty({ type: String })
  code!: string;

  @ApiProperty({ enum: LIST_FAULT_SEVERITIES, enumName: 'ListFaultSeverity' })
  severity!: ListFaultSeverity;

  @ApiProperty({ type: String })
  message!: string;

  @ApiProperty({ type: [String], description: '这一格可以改成什么。' })
  suggestions!: string[];

  @ApiProperty({ type: [MatchCandidateReply], description: '可能是名录里的哪一家。' })
  candidates!: MatchCandidateReply[];
}

const TEXTS_BY_COLUMN = { type: 'object', additionalProperties: { type: 'string' } } as const;

export class UploadRowReply {
  @ApiProperty({ type: 'integer', description: '名单里的行号，和 Excel 一样。' })
  rowNumber!: number;

  @ApiProperty({ ...TEXTS_BY_COLUMN, description: '现在的内容，按列名。' })
  cells!: Record<string, string>;

  @ApiProperty({ ...TEXTS_BY_COLUMN, description: '改过的格子在文件里原来是什么。' })
  before!: Record<string, string>;

  @ApiProperty({ type: Boolean, description: '不提交这一行。' })
  leftOut!: boolean;

  @ApiProperty({ type: String, nullable: true, description: '指定的网点；new 是新网点。' })
  decision!: string | null;

  @ApiProperty({ enum: LIST_ROW_OUTCOMES, enumName: 'ListRowOutcome', nullable: true })
  outcome!: ListRowOutcome | null;

  @ApiProperty({ type: [RowFaultReply] })
  faults!: RowFaultReply[];

  @ApiProperty({ type: String, nullable: true, description: '监管部门退回时对这一行说的话。' })
  returnReason!: string | null;
}

export class UploadRowsReply {
  @ApiProperty({ type: [UploadRowReply] })
  lines!: UploadRowReply[];

  @ApiProperty(CURSOR)
  nextCursor!: string | null;
}

export class BulkFixReply {
  @ApiProperty({ type: 'integer', description: '改了多少行。' })
  rows!: number;

  @ApiProperty({ type: String, nullable: true, description: '撤销时用；一行也没有改就没有。' })
  bulkFixId!: string | null;
}

export class BulkFixUndoneReply {
  @ApiProperty({ type: 'integer', description: '改回来多少行。' })
  rows!: number;

  @ApiProperty({ type: [Number], description: '后来又改过、没有动的行，最多列 20 行。' })
  leftAlone!: number[];

  @ApiProperty({ type: 'integer', description: '后来又改过、没有动的一共多少行。' })
  leftAloneCount!: number;
}

export class RowsChangedReply {
  @ApiProperty({ type: 'integer', description: '改了多少行。' })
  rows!: number;
}

export class ListFieldChangeReply {
  @ApiProperty({ type: String, description: '哪一项；授权都是 authorization。' })
  field!: string;

  @ApiProperty({ type: String, example: '地址' })
  label!: string;

  @ApiProperty({ type: String, nullable: true })
  before!: string | null;

  @ApiProperty({ type: String, nullable: true })
  after!: string | null;
}

export class ListChangeReply {
  @ApiProperty({ enum: LIST_CHANGE_KINDS, enumName: 'ListChangeKind' })
  kind!: ListChangeKind;

  @ApiProperty({ type: 'integer', description: '在这一种里的位置，从 0 数起。' })
  position!: number;

  @ApiProperty({ type: String })
  outletId!: string;

  @ApiProperty({ type: String })
  outletName!: string;

  @ApiProperty({ type: String })
  divisionName!: string;

  @ApiProperty({ type: 'integer', nullable: true, description: '名单的哪一行。' })
  rowNumber!: number | null;

  @ApiProperty({ type: Boolean, description: '名单写到了它，却没有写全它现有的授权。' })
  loses!: boolean;

  @ApiProperty({
    enum: MISSING_CHOICES,
    enumName: 'MissingChoice',
    nullable: true,
    description: '还没有选择是 null。',
  })
  choice!: MissingChoice | LossChoice | null;

  @ApiProperty({ type: [ListFieldChangeReply] })
  fields!: ListFieldChangeReply[];
}

export class ListChangesReply {
  @ApiProperty({ type: [ListChangeReply] })
  lines!: ListChangeReply[];

  @ApiProperty(CURSOR)
  nextCursor!: string | null;
}

export class ConflictingOutletReply {
  @ApiProperty({ type: String })
  outletId!: string;

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: String })
  address!: string;

  @ApiProperty({ type: String })
  divisionName!: string;
}

export class ListConflictReply {
  @ApiProperty({ type: 'integer' })
  position!: number;

  @ApiProperty({ type: 'integer' })
  rowNumber!: number;

  @ApiProperty({ enum: LIST_CONFLICT_KINDS, enumName: 'ListConflictKind' })
  kind!: ListConflictKind;

  @ApiProperty({ type: String, description: '名单里这一行的网点。' })
  listedName!: string;

  @ApiProperty({ type: String, nullable: true, description: '相同的电话或地址。' })
  shared!: string | null;

  @ApiProperty({ type: [String], description: '对方的品牌。' })
  brands!: string[];

  @ApiProperty({ type: [ConflictingOutletReply], description: '对方的网点，最多列三家；都是公开的内容。' })
  others!: ConflictingOutletReply[];

  @ApiProperty({ type: 'integer' })
  otherCount!: number;
}

export class ListConflictsReply {
  @ApiProperty({ type: [ListConflictReply] })
  lines!: ListConflictReply[];

  @ApiProperty(CURSOR)
  nextCursor!: string | null;
}

/** What is uploaded, for the documentation: the form is read as a stream. */
export class ListFileForm {
  @ApiProperty({ type: String, format: 'binary' })
  file!: unknown;
}

export class ListUploadBegunReply {
  @ApiProperty({ type: String })
  id!: string;
}
