import type { MyCase, MyCaseLine, MyMessage } from '../features/cases/mine/my-case-requests';

const LINE: MyCaseLine = {
  id: 'case-1',
  number: '202611250371925',
  kind: 'complaint',
  state: 'received',
  receivedAt: '2026-11-25T02:00:00.000Z',
  respondentName: '演示维修店',
  bureauName: '演示区市场监督管理局',
  deadline: {
    kind: 'decideAcceptance',
    on: '2026-12-04',
    provisional: false,
    paused: false,
    overdue: false,
    rule: '从收到的第二天算起，7 个工作日内告诉您是否受理。',
  },
  unreadCount: 0,
};

export function caseLine(changed: Partial<MyCaseLine> = {}): MyCaseLine {
  return { ...LINE, ...changed };
}

export function myCase(changed: Partial<MyCase> = {}): MyCase {
  return {
    ...LINE,
    nextStep: '办理单位会先看材料，决定是否受理，并告诉您。',
    linkedCaseId: null,
    outletId: null,
    respondentPhone: null,
    respondentAddress: null,
    platformName: null,
    brandId: null,
    categoryCode: null,
    violationKinds: [],
    occurredOn: null,
    amountFen: 68_000,
    facts: '修了冰箱第二天又坏了。',
    requests: ['refund'],
    requestText: null,
    complainant: { name: '演**', phone: '138****0000' },
    publishConsent: false,
    delegateConsent: true,
    routingReason: '因为对方登记在演示区，所以由演示区市场监督管理局处理。',
    bureauContact: null,
    bureaus: [{ name: '演示区市场监督管理局', receivedOn: '2026-11-25' }],
    events: [
      {
        seq: 1,
        act: 'file',
        by: 'me',
        bureauName: '演示区市场监督管理局',
        happenedAt: '2026-11-25T02:00:00.000Z',
        words: null,
      },
    ],
    documents: [],
    files: [],
    acts: ['supplement', 'withdraw'],
    eventCount: 1,
    reopenGrounds: [],
    rating: null,
    ...changed,
  };
}

export function message(changed: Partial<MyMessage> = {}): MyMessage {
  return {
    id: 'message-1',
    caseId: 'case-1',
    kind: 'received',
    words: '已经收到您的投诉。',
    createdAt: '2026-11-25T02:00:00.000Z',
    read: false,
    ...changed,
  };
}
