import type { CaseKind } from '@jiweibao/shared';
import type { Ground, RuleSet } from '../rules/rule-set.js';

export interface FormPerson {
  name: string;
  phone: string | null;
  address: string | null;
}

export interface FormBusiness {
  name: string | null;
  phone: string | null;
  address: string | null;
}

/** What the act that brings a form about said. Each is null where it said nothing: a form leaves room to write it by hand. */
export interface FormAct {
  ground: Ground | null;
  /** What staff wrote for the consumer; not for a form that the business gets too. */
  words: string | null;
  /** The bureau or station that receives a case sent down. */
  receiverName: string | null;
  /** DATE: until when it is to report back, or the person to supply what is missing. */
  until: string | null;
  /** `2026年12月1日 09:30` */
  mediationAt: string | null;
  mediationPlace: string | null;
  agreement: string | null;
  opened: boolean | null;
}

export const NO_ACT: FormAct = {
  ground: null,
  words: null,
  receiverName: null,
  until: null,
  mediationAt: null,
  mediationPlace: null,
  agreement: null,
  opened: null,
};

/** What forms are filled from: a case in words. Dates are `YYYY-MM-DD`, Asia/Shanghai. */
export interface FormFacts {
  rules: RuleSet;
  kind: CaseKind;
  caseNumber: string;
  /** 电话, 窗口 … */
  channel: string;
  externalNumber: string | null;
  /** The first receipt, which stays when the case is sent on. */
  receivedOn: string;
  bureauName: string;
  issuedOn: string;
  /** Null for an anonymous tip-off. */
  person: FormPerson | null;
  respondent: FormBusiness;
  platformName: string | null;
  categoryName: string | null;
  brandName: string | null;
  violations: readonly string[];
  occurredOn: string | null;
  amountFen: number | null;
  facts: string;
  requests: readonly string[];
  requestText: string | null;
  publishConsent: boolean;
  delegateConsent: boolean;
  /** The last day for mediation; null before acceptance. */
  mediateBy: string | null;
  act: FormAct;
}
