import { RULE_SETS } from '../../rules/rule-sets.js';
import { type FormFacts, NO_ACT } from '../form-facts.js';

/** A complaint of invented people under the rules of today, before any act. */
export function formFacts(changed: Partial<FormFacts> = {}): FormFacts {
  return {
    rules: RULE_SETS[0]!,
    kind: 'complaint',
    caseNumber: '202611240371925',
    channel: '电话',
    externalNumber: null,
    receivedOn: '2026-11-24',
    bureauName: '演示县市场监督管理局',
    issuedOn: '2026-11-25',
    person: { name: '演示张三', phone: '031155500001', address: '演示小区1号' },
    respondent: { name: '演示快修部', phone: '4005550199', address: '演示路2号' },
    platformName: null,
    categoryName: '空调',
    brandName: '云岭（演示）',
    violations: [],
    occurredOn: '2026-11-20',
    amountFen: 30_050,
    facts: '师傅上门修空调，收了三百元，\n第二天还是不制冷。',
    requests: ['退还多收的钱'],
    requestText: null,
    publishConsent: false,
    delegateConsent: true,
    mediateBy: '2027-01-24',
    act: NO_ACT,
    ...changed,
  };
}

/** A tip-off by somebody who gave their name. */
export function tipOffFacts(changed: Partial<FormFacts> = {}): FormFacts {
  return formFacts({
    kind: 'tipOff',
    violations: ['冒充官方网点，服务电话真假难辨'],
    requests: [],
    ...changed,
  });
}
