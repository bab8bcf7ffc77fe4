/*
 * What the consumer's pages keep on the phone of a filing, as they write it themselves; so that a page can be opened at any of its
 * steps. Everything in it is invented.
 */

type Draft = Record<string, unknown>;

const START = { outletId: null, number: null, certificate: null, kind: null, brandId: null };

/** A complaint and a tip-off with everything that is asked for, opened from nothing. */
const WHOLE: Draft = {
  id: 'draft-of-a-journey',
  start: START,
  changedAt: '2026-11-25T02:00:00.000Z',
  step: 'check',
  kinds: ['complaint', 'tipOff'],
  facts: '3月1日打电话叫人来修冰箱，收了680元，第二天又坏了，再打电话就不接了。',
  requests: ['repair', 'refund'],
  requestText: '',
  violationKinds: ['overRepair', 'outletsConfused'],
  outlet: null,
  respondentName: '演示家电维修部',
  respondentPhone: '400-555-9999',
  respondentAddress: '',
  platformName: '',
  divisionCode: '130104',
  brandId: null,
  categoryCode: null,
  happened: '3月1日',
  amount: '680',
  files: [],
  draftKey: null,
  name: '演示人甲',
  phone: '13800000000',
  address: '',
  anonymous: false,
  publishConsent: true,
  delegateConsent: false,
  agrees: true,
  noticeKinds: null,
  key: 'key-of-a-journey',
};

/** To be kept under `caseDrafts`. */
export function caseDrafts(changes: Draft = {}): Draft[] {
  return [{ ...WHOLE, ...changes }];
}

const ANSWER_BY = { on: '2026-12-04', provisional: false, rule: '演示：收到之日起七个工作日' };

/** To be kept under `caseReceipts`: of both kinds, with a code that nobody has noted down. */
export const CASE_RECEIPTS = [
  {
    receivedAt: '2026-11-25T02:00:00.000Z',
    cases: [
      {
        id: 'A'.repeat(22),
        number: '202611250371925',
        kind: 'complaint',
        bureauName: '演示区市场监督管理局',
        routingReason: '因为对方登记在演示区。',
        answerBy: ANSWER_BY,
      },
      {
        id: 'B'.repeat(22),
        number: '202611250371933',
        kind: 'tipOff',
        bureauName: '演示区市场监督管理局',
        routingReason: '因为事情发生在演示区。',
        answerBy: ANSWER_BY,
      },
    ],
    queryCode: '7Q2M-K9D4-XA5B',
  },
];
