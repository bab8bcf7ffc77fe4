import type { CaseChannel, CaseKind, CaseRequest, ViolationKind } from '@jiweibao/shared';

/** One invented filing, as `data/demo/cases.json` has it. */
export interface DemoCaseFiling {
  /** The login name of who registered it; left out for what a consumer filed. */
  by?: string;
  channel: CaseChannel;
  daysAgo: number;
  /** Such as `09:20`, on the clock in China. */
  time: string;
  externalNumber?: string;
  kinds: CaseKind[];
  respondent: { name: string | null; phone: string | null; address: string | null };
  divisionCode?: string;
  platformName?: string;
  /** By name. */
  brand?: string;
  categoryCode?: string;
  violationKinds?: ViolationKind[];
  amountFen?: number;
  facts: string;
  requests?: CaseRequest[];
  requestText?: string;
  complainant?: { name: string; phone: string | null; address: string | null };
  anonymous?: boolean;
  /** What was done to it since, in order; to the first case of the filing. */
  acts?: DemoCaseAct[];
}

/** The particulars of an act, as the API takes them; dates such as `today+10`. */
export interface DemoCaseAct extends Record<string, string | undefined> {
  /** The login name of who does it. */
  by: string;
  act: string;
  /** The login name of who gets the case. */
  to?: string;
}
