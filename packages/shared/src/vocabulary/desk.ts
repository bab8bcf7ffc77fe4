import type { CaseState } from './cases.js';
import type { Labels } from './labels.js';

/** The lists of a bureau's desk. */
export const CASE_LISTS = ['new', 'mine', 'dueSoon', 'overdue', 'risen', 'stuck', 'triage', 'all'] as const;
export type CaseList = (typeof CASE_LISTS)[number];

export const CASE_LIST_LABELS: Labels<CaseList> = {
  new: '新收到的',
  mine: '我承办的',
  dueSoon: '快到期的',
  overdue: '已经逾期的',
  risen: '下级没有打开的',
  stuck: '没有送达的',
  triage: '要人工分派的',
  all: '全部案件',
};

/** Where a case stands, as bureaus say it among themselves; `CASE_STATE_LABELS` speaks to the consumer. */
export const DESK_STATE_LABELS: Labels<CaseState> = {
  received: '待决定',
  materialsRequested: '等补充材料',
  accepted: '调解中',
  testing: '检测鉴定中',
  settled: '达成调解',
  terminated: '终止调解',
  declined: '不予受理',
  withdrawn: '已撤回',
  closed: '已办结',
  checking: '核查中',
  investigating: '已立案',
  notFiled: '不予立案',
};

/**
 * What somebody of a bureau may know of the person behind a case: shortened; nothing, since they may not know who gave the clue
 * (总局令第121号); or nobody is known.
 */
export const PERSON_SIGHTS = ['masked', 'confidential', 'none'] as const;
export type PersonSight = (typeof PERSON_SIGHTS)[number];

/** What for somebody looks at a person's full name, phone and address. */
export const REVEAL_PURPOSES = ['contact', 'verifyIdentity', 'mediate', 'deliverDocument', 'other'] as const;
export type RevealPurpose = (typeof REVEAL_PURPOSES)[number];

export const REVEAL_PURPOSE_LABELS: Labels<RevealPurpose> = {
  contact: '联系本人',
  verifyIdentity: '核实身份',
  mediate: '组织调解',
  deliverDocument: '送达文书',
  other: '其他',
};
