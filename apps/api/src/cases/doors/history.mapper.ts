import type { CaseHistory } from './case-history.js';
import type { CaseHistoryReply } from './history-replies.js';

const UNKNOWN: Readonly<Record<NonNullable<CaseHistory['complainantUnknown']>, string>> = {
  confidential: '举报人对您保密，不统计。',
  anonymous: '匿名举报，不知道是谁。',
  noPhone: '没有留电话，认不出以前来过没有。',
};

/** The history of a case for staff: numbers, and never which cases. */
export function toHistoryReply(history: CaseHistory): CaseHistoryReply {
  const { complainant, complainantUnknown, respondent, scopeName } = history;
  return {
    complainant,
    complainantUnknown: complainantUnknown && UNKNOWN[complainantUnknown],
    respondent,
    scope: `只数${scopeName}和下级单位现在办理的案件中，比这个案件先收到的；举报人对您保密的举报，不按人统计。`,
  };
}
