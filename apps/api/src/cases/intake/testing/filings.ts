import type { Filing } from '../filing.js';

/** A complaint without a fault, of invented people. */
export function complaint(changes: Partial<Filing> = {}): Filing {
  return {
    kinds: ['complaint'],
    outletId: null,
    respondent: { name: '演示快修部', phone: '400-555-0199', address: null },
    divisionCode: '130102',
    platformName: null,
    brandId: null,
    categoryCode: null,
    violationKinds: [],
    occurredOn: '2026-11-20',
    amountFen: 30_000,
    facts: '师傅上门修空调，收了三百元，第二天还是不制冷。',
    requests: ['refund'],
    requestText: null,
    complainant: { name: '演示张三', phone: '0311-5550 0001', address: null },
    anonymous: false,
    publishConsent: false,
    delegateConsent: true,
    fileIds: [],
    noticeKinds: [],
    ...changes,
  };
}

/** A tip-off without a fault, of somebody who gives their name. */
export function tipOff(changes: Partial<Filing> = {}): Filing {
  return complaint({
    kinds: ['tipOff'],
    violationKinds: ['outletsConfused'],
    requests: [],
    publishConsent: null,
    delegateConsent: null,
    ...changes,
  });
}
