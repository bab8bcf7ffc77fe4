import type { CaseChannel, CaseKind, CaseRequest, MessageKind, ViolationKind } from '@jiweibao/shared';

/** The business that somebody complains of, when it is no registered outlet. */
export interface Respondent {
  name: string | null;
  phone: string | null;
  address: string | null;
}

/** Who complains or gives a clue. */
export interface Complainant {
  name: string;
  /** Null only in what staff registered: a letter may have none. */
  phone: string | null;
  address: string | null;
}

/** What somebody tells a bureau, by whichever door. */
export interface Filing {
  /** Both at once make two cases. */
  kinds: CaseKind[];
  outletId: string | null;
  respondent: Respondent | null;
  /** The county or township of the visit or the act, or at least its city. */
  divisionCode: string | null;
  platformName: string | null;
  brandId: string | null;
  categoryCode: string | null;
  violationKinds: ViolationKind[];
  /** DATE `YYYY-MM-DD`, Asia/Shanghai. */
  occurredOn: string | null;
  amountFen: number | null;
  facts: string;
  requests: CaseRequest[];
  requestText: string | null;
  complainant: Complainant | null;
  anonymous: boolean;
  /** 是否同意公示投诉信息; null: not asked. */
  publishConsent: boolean | null;
  /** 是否同意委托调解; null: not asked. */
  delegateConsent: boolean | null;
  fileIds: string[];
  /** What they agreed to be told by WeChat, once each. */
  noticeKinds: MessageKind[];
}

/** By which door a filing came. */
export interface FilingSource {
  channel: CaseChannel;
  /** Whose act it is: the consumer's own, or somebody's of a bureau who registers it for them. */
  by:
    | { kind: 'consumer'; consumerId: string | null }
    | { kind: 'staff'; accountId: string; bureauCode: string };
  /** The request's `Idempotency-Key`. */
  key: string | undefined;
  /** The request's `Draft-Key`, under which the files were uploaded. */
  draftKey: string | undefined;
  /** When the letter or the call came, UTC; null for now. */
  receivedAt: Date | null;
  /** The number on the national platform; null for none. */
  externalNumber: string | null;
}

/** One case of a filing, as whoever filed it is told. */
export interface FiledCase {
  id: string;
  number: string;
  kind: CaseKind;
  bureauName: string;
  routingReason: string;
  answerBy: { on: string; provisional: boolean; rule: string };
}

export interface FiledCases {
  receivedAt: Date;
  cases: FiledCase[];
  /** Told once, to who did not log in. */
  queryCode: string | null;
}
