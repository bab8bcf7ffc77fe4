import type { MeasureKind } from './cases.js';
import type { Labels } from './labels.js';

/** How the case for warning about a number stands. Only `published` is what look-ups tell. */
export const WARNING_STATES = ['draft', 'proposed', 'returned', 'published', 'withdrawn', 'dropped'] as const;
export type WarningState = (typeof WARNING_STATES)[number];

export const WARNING_STATE_LABELS: Labels<WarningState> = {
  draft: '正在准备',
  proposed: '等待批准',
  returned: '退回修改',
  published: '已经发布',
  withdrawn: '已经撤回',
  dropped: '不予警示',
};

/** What is decided about it; who may, and from which state, is the API's transition table. */
export const WARNING_ACTS = ['propose', 'return', 'publish', 'keep', 'withdraw', 'drop'] as const;
export type WarningAct = (typeof WARNING_ACTS)[number];

export const WARNING_ACT_LABELS: Labels<WarningAct> = {
  propose: '提请批准',
  return: '退回修改',
  publish: '批准并发布',
  keep: '复核后继续警示',
  withdraw: '撤回警示',
  drop: '不予警示',
};

/** Everything that happens to it, each once in its history. */
export const WARNING_STEPS = [
  'create',
  'edit',
  'addEvidence',
  'addMeasure',
  'ask',
  'answer',
  ...WARNING_ACTS,
] as const;
export type WarningStep = (typeof WARNING_STEPS)[number];

export const WARNING_STEP_LABELS: Labels<WarningStep> = {
  create: '开始准备',
  edit: '修改内容',
  addEvidence: '增加证据',
  addMeasure: '记下措施',
  ask: '询问总代理',
  answer: '总代理答复',
  ...WARNING_ACT_LABELS,
};

/** The lists of warning cases. */
export const WARNING_LISTS = ['open', 'toApprove', 'published', 'toReview', 'ended', 'all'] as const;
export type WarningList = (typeof WARNING_LISTS)[number];

export const WARNING_LIST_LABELS: Labels<WarningList> = {
  open: '正在准备的',
  toApprove: '等待批准的',
  published: '正在警示的',
  toReview: '要复核的',
  ended: '已经撤回或不予警示的',
  all: '全部',
};

/** What shows that a number pretends to be somebody's. */
export const EVIDENCE_KINDS = ['words', 'files', 'case', 'signal'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export const EVIDENCE_KIND_LABELS: Labels<EvidenceKind> = {
  words: '情况说明',
  files: '照片或文件',
  case: '投诉举报',
  signal: '群众查到的次数',
};

/** What came of asking whoever uses the number. */
export const HOLDER_OUTCOMES = ['answered', 'unreachable'] as const;
export type HolderOutcome = (typeof HOLDER_OUTCOMES)[number];

export const HOLDER_OUTCOME_LABELS: Labels<HolderOutcome> = {
  answered: '问到了，有答复',
  unreachable: '联系不上',
};

/** What a bureau does about a false number (冀市监发〔2024〕57号). */
export const WARNING_MEASURES = ['talk', 'remind', 'notice'] as const satisfies readonly MeasureKind[];
export type WarningMeasure = (typeof WARNING_MEASURES)[number];

/** What consumers read of a warning: characters of why, and of who confirmed it where. */
export const LONGEST_WARNING_REASON = 200;
export const LONGEST_WARNING_SOURCE = 120;
/** Characters of what staff write beside it. */
export const LONGEST_WARNING_WORDS = 1_000;
/** Days before a review is due that it is listed. */
export const REVIEW_LISTED_DAYS = 14;

/** What a general agent says to "is this number yours?". */
export const QUESTION_ANSWERS = ['ours', 'outlets', 'notOurs', 'unknown'] as const;
export type QuestionAnswer = (typeof QUESTION_ANSWERS)[number];

export const QUESTION_ANSWER_LABELS: Labels<QuestionAnswer> = {
  ours: '是我们的号码',
  outlets: '是我们网点的号码',
  notOurs: '不是我们的，也不是网点的',
  unknown: '我们不清楚',
};

/** How a question to a general agent stands; a bureau takes back what it need not know any more. */
export const QUESTION_STATES = ['open', 'answered', 'takenBack'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

export const QUESTION_STATE_LABELS: Labels<QuestionState> = {
  open: '等待答复',
  answered: '已经答复',
  takenBack: '不用答复了',
};

/** The lists of questions; `overdue` are those of `open` whose day has passed. */
export const QUESTION_LISTS = ['open', 'overdue', 'answered', 'all'] as const;
export type QuestionList = (typeof QUESTION_LISTS)[number];

export const QUESTION_LIST_LABELS: Labels<QuestionList> = {
  open: '等待答复的',
  overdue: '逾期没有答复的',
  answered: '已经答复的',
  all: '全部',
};

/** What a brand says when a bureau asks it to help settle a complaint. */
export const HELP_ANSWERS = ['offer', 'refusal'] as const;
export type HelpAnswer = (typeof HELP_ANSWERS)[number];

export const HELP_ANSWER_LABELS: Labels<HelpAnswer> = {
  offer: '愿意处理，提出办法',
  refusal: '不能处理',
};

/** Characters of each thing that a brand is told, and of what it answers. */
export const LONGEST_HELP_WORDS = 500;
/** Working days that a general agent is given: as a rule, at least, and at most. Our own choice; no rule says it. */
export const ANSWER_WORKING_DAYS = { usual: 5, least: 1, most: 20 } as const;
