import { type CaseDraft, emptyDraft } from '../features/cases/filing/case-draft';
import type { CaseRouting, FilingReceipt } from '../features/cases/filing/case-filing-requests';
import { startAt } from './case-start';

const ANSWER_BY = { on: '2026-12-04', provisional: false, rule: '收到投诉七个工作日内决定是否受理（演示）' };

export function routed(
  changed: Partial<CaseRouting['routings'][number]> = {},
): CaseRouting['routings'][number] {
  return {
    kind: 'complaint',
    outcome: 'bureau',
    bureauName: '演示区市场监督管理局',
    reason: '因为对方登记在演示区，所以由演示区市场监督管理局处理。',
    advice: null,
    answerBy: ANSWER_BY,
    ...changed,
  };
}

export function outside(kind: 'complaint' | 'tipOff'): CaseRouting['routings'][number] {
  return routed({
    kind,
    outcome: 'outsideProvince',
    bureauName: null,
    reason: '对方在外省，不在河北省。',
    advice: '请到“全国12315平台”提出。',
    answerBy: null,
  });
}

export function receiptOf(changed: Partial<FilingReceipt> = {}): FilingReceipt {
  return {
    receivedAt: '2026-11-25T02:00:00.000Z',
    cases: [
      {
        id: 'case-1',
        number: '202611250371925',
        kind: 'complaint',
        bureauName: '演示区市场监督管理局',
        routingReason: '因为对方登记在演示区。',
        answerBy: ANSWER_BY,
      },
    ],
    queryCode: '7Q2M-K9D4-XA5B',
    ...changed,
  };
}

/** A complaint with everything that is asked for, at the last step. */
export function wholeDraft(changed: Partial<CaseDraft> = {}): CaseDraft {
  return {
    ...emptyDraft(startAt()),
    step: 'check',
    kinds: ['complaint'],
    facts: '修了冰箱第二天又坏了，打电话没人接。',
    requests: ['refund'],
    respondentName: '演示维修店',
    name: '演示人甲',
    phone: '13800000000',
    publishConsent: false,
    delegateConsent: true,
    agrees: true,
    ...changed,
  };
}
