import type { Labels } from './labels.js';

/**
 * Where a list stands that a general agent uploaded. A returned or withdrawn one can be mended and submitted again; a discarded or
 * rolled back one is over.
 */
export const LIST_UPLOAD_STATES = [
  'draft',
  'submitted',
  'returned',
  'withdrawn',
  'published',
  'rolledBack',
  'discarded',
] as const;
export type ListUploadState = (typeof LIST_UPLOAD_STATES)[number];

export const LIST_UPLOAD_STATE_LABELS: Labels<ListUploadState> = {
  draft: '填写中',
  submitted: '待审核',
  returned: '已退回',
  withdrawn: '已撤回',
  published: '已发布',
  rolledBack: '已回滚',
  discarded: '已作废',
};

export const LIST_UPLOAD_ACTS = ['submit', 'withdraw', 'return', 'publish', 'rollBack', 'discard'] as const;
export type ListUploadAct = (typeof LIST_UPLOAD_ACTS)[number];

export const LIST_UPLOAD_ACT_LABELS: Labels<ListUploadAct> = {
  submit: '提交审核',
  withdraw: '撤回提交',
  return: '退回修改',
  publish: '发布',
  rollBack: '回滚',
  discard: '作废',
};

/** Who does it: the general agent, the bureau that reviews it, or either. */
export type ListUploadActor = 'agent' | 'bureau' | 'either';

export interface ListUploadTransition {
  from: ListUploadState;
  act: ListUploadAct;
  who: ListUploadActor;
  to: ListUploadState;
}

/** The whole life of an uploaded list. What is not here cannot be done. */
export const LIST_UPLOAD_TRANSITIONS: readonly ListUploadTransition[] = [
  { from: 'draft', act: 'submit', who: 'agent', to: 'submitted' },
  { from: 'returned', act: 'submit', who: 'agent', to: 'submitted' },
  { from: 'withdrawn', act: 'submit', who: 'agent', to: 'submitted' },
  { from: 'submitted', act: 'withdraw', who: 'agent', to: 'withdrawn' },
  { from: 'submitted', act: 'return', who: 'bureau', to: 'returned' },
  { from: 'submitted', act: 'publish', who: 'bureau', to: 'published' },
  { from: 'published', act: 'rollBack', who: 'either', to: 'rolledBack' },
  { from: 'draft', act: 'discard', who: 'agent', to: 'discarded' },
  { from: 'returned', act: 'discard', who: 'agent', to: 'discarded' },
  { from: 'withdrawn', act: 'discard', who: 'agent', to: 'discarded' },
];

/** What an act makes of a state, when it is done by one of these; null when it cannot be done. */
export function afterListUploadAct(
  from: ListUploadState,
  act: ListUploadAct,
  who: Exclude<ListUploadActor, 'either'>,
): ListUploadState | null {
  const found = LIST_UPLOAD_TRANSITIONS.find(
    (each) => each.from === from && each.act === act && (each.who === who || each.who === 'either'),
  );
  return found?.to ?? null;
}

/** Whether its rows, columns and decisions may still be changed: whatever may be submitted. */
export function isListUploadEditable(state: ListUploadState): boolean {
  return afterListUploadAct(state, 'submit', 'agent') !== null;
}

/** What the background makes of an upload: read the file, judge its rows, compare them with the registry. */
export const LIST_UPLOAD_STAGES = ['waiting', 'reading', 'judging', 'comparing', 'ready', 'failed'] as const;
export type ListUploadStage = (typeof LIST_UPLOAD_STAGES)[number];

export const LIST_UPLOAD_STAGE_LABELS: Labels<ListUploadStage> = {
  waiting: '排队中',
  reading: '正在读取文件',
  judging: '正在逐行检查',
  comparing: '正在与名录比较',
  ready: '已检查完',
  failed: '文件读不了',
};

/** What became of one row; each row is counted once. */
export const LIST_ROW_OUTCOMES = ['accepted', 'error', 'otherProvince', 'duplicate', 'leftOut'] as const;
export type ListRowOutcome = (typeof LIST_ROW_OUTCOMES)[number];

export const LIST_ROW_OUTCOME_LABELS: Labels<ListRowOutcome> = {
  accepted: '采纳',
  error: '有错，不采纳',
  otherProvince: '外省，不采纳',
  duplicate: '重复，只算一次',
  leftOut: '不提交这一行',
};

/** An error keeps the row out; a warning says what was assumed or left out. */
export const LIST_FAULT_SEVERITIES = ['error', 'warning'] as const;
export type ListFaultSeverity = (typeof LIST_FAULT_SEVERITIES)[number];

/** What a column of a list can hold for us. */
export const LIST_FIELDS = [
  'name',
  'licenceCode',
  'province',
  'city',
  'county',
  'address',
  'phone',
  'mobile',
  'brand',
  'category',
  'longitude',
  'latitude',
  'coordinates',
  'hours',
  'services',
  'tradeIn',
  'validFrom',
  'validTo',
  'validity',
  'contractNumber',
] as const;
export type ListField = (typeof LIST_FIELDS)[number];

export const LIST_FIELD_LABELS: Labels<ListField> = {
  name: '网点名称',
  licenceCode: '统一社会信用代码',
  province: '省',
  city: '市',
  county: '县（市、区）',
  address: '地址',
  phone: '电话',
  mobile: '手机（对外公布的）',
  brand: '品牌',
  category: '品类',
  longitude: '经度',
  latitude: '纬度',
  coordinates: '坐标（经纬度在一格）',
  hours: '营业时间',
  services: '服务项目',
  tradeIn: '以旧换新',
  validFrom: '授权开始日期',
  validTo: '授权截止日期',
  validity: '授权期限（起止在一格）',
  contractNumber: '合同编号',
};

/** Several columns may hold one of these; of any other field one column is read. */
export const LIST_FIELDS_OF_SEVERAL_COLUMNS: readonly ListField[] = ['phone', 'mobile'];

/** A list cannot be read without a column for each of these. */
export const LIST_FIELDS_NEEDED: readonly ListField[] = ['name', 'address'];

/** What publishing would do to an outlet. */
export const LIST_CHANGE_KINDS = ['added', 'changed', 'missing'] as const;
export type ListChangeKind = (typeof LIST_CHANGE_KINDS)[number];

export const LIST_CHANGE_KIND_LABELS: Labels<ListChangeKind> = {
  added: '新增',
  changed: '变更',
  missing: '名单里没有',
};

/**
 * What to do with a registered outlet that the list does not name: leave it, let its authorization end today, or withdraw that.
 * Nothing is done before somebody chose.
 */
export const MISSING_CHOICES = ['keep', 'expire', 'remove'] as const;
export type MissingChoice = (typeof MISSING_CHOICES)[number];

export const MISSING_CHOICE_LABELS: Labels<MissingChoice> = {
  keep: '保留不动',
  expire: '授权到今天为止',
  remove: '撤销授权',
};

/** Whether an outlet that the list names, but no longer for some category, keeps that authorization or loses it. */
export const LOSS_CHOICES = ['keep', 'remove'] as const;
export type LossChoice = (typeof LOSS_CHOICES)[number];

export const LOSS_CHOICE_LABELS: Labels<LossChoice> = {
  keep: '保留原来的授权',
  remove: '撤销没有写到的授权',
};

/** Where a list meets what somebody else registered. */
export const LIST_CONFLICT_KINDS = [
  'phoneElsewhere',
  'addressElsewhere',
  'servicePhone',
  'sharedOutlet',
] as const;
export type ListConflictKind = (typeof LIST_CONFLICT_KINDS)[number];

export const LIST_CONFLICT_KIND_LABELS: Labels<ListConflictKind> = {
  phoneElsewhere: '电话已是另一家网点的',
  addressElsewhere: '地址上已有另一家网点',
  servicePhone: '电话是别的品牌的服务电话',
  sharedOutlet: '这家网点也由别的总代理授权',
};

/** What is wrong with a cell, in a few words, for counts and filters. */
export const LIST_FAULT_LABELS: Readonly<Record<string, string>> = {
  'name-missing': '没有网点名称',
  'name-too-long': '网点名称太长',
  'address-missing': '没有地址',
  'address-too-long': '地址太长',
  'county-unresolved': '认不出在哪个县（市、区）',
  'county-assumed': '县（市、区）是推断的',
  'brand-missing': '没有写品牌',
  'brand-unknown': '品牌没有登记过',
  'brand-not-yours': '不是本单位代理的品牌',
  'category-missing': '没有写品类',
  'category-unknown': '品类认不出',
  'phone-unreadable': '电话认不全',
  'phone-400-unissued': '400 号码可能写错',
  'mobile-not-public': '手机号码没有声明对外公布',
  'mobile-in-text': '名称或地址里有手机号码',
  'licence-invalid': '信用代码不对',
  'date-unreadable': '日期读不出来',
  'date-assumed': '日期是推断的',
  'validity-reversed': '授权起止日期颠倒',
  'validity-open': '没有授权截止日期',
  'trade-in-unreadable': '以旧换新没有写“是”或“否”',
  'text-too-long': '文字太长',
  'formula-error': '公式出错',
  'location-zero': '坐标是 0',
  'location-unreadable': '坐标读不出来',
  'location-repaired': '坐标是修正过的',
  'location-far-off': '坐标离得太远',
  'row-duplicate': '与别的行重复',
  'outlet-unstorable': '内容太长，存不下',
  'ambiguous-match': '分不清是名录里的哪一家',
  'decision-unusable': '指定的网点不能用',
  'shared-outlet-kept': '共用网点，没有按本名单修改',
  'authorization-gap': '新旧授权不相连',
  'authorization-suspended': '授权已被暂停',
  'authorization-expired': '登记的授权已到期',
  'phones-too-many': '电话太多',
};

/** The words an agent attests before submitting; kept with its version beside who attested and when. */
export const LIST_ATTESTATION = {
  version: '2026-11',
  text: '本单位声明：名单中的网点均由本单位授权，名称、地址、电话、授权期限真实准确；所列手机号码均已征得同意对外公布；如有变化，将在 20 个工作日内更新。如不属实，本单位承担相应责任。',
} as const;

/** Characters of a bureau's words: about the whole list, and about one row. */
export const LONGEST_REVIEW_WORD = 500;
export const LONGEST_ROW_REASON = 200;
