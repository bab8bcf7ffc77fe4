import type {
  CaseAct,
  CaseEventAct,
  CaseKind,
  CaseRequest,
  CaseState,
  ClockKind,
  ViolationKind,
} from '@jiweibao/shared';
import type { ToldContact } from '../../administration/bureaus/bureau-contact.js';
import type { CaseFile } from '../files/case-files.js';

/** A case as a line of its sender's list. */
export interface MyCaseLine {
  id: string;
  number: string;
  kind: CaseKind;
  state: CaseState;
  receivedAt: Date;
  respondentName: string | null;
  bureauName: string;
  deadline: Deadline | null;
  unreadCount: number;
}

/** The day that its sender waits for next. */
export interface Deadline {
  kind: ClockKind;
  /** DATE, Asia/Shanghai. */
  on: string;
  /** It may still change with a calendar that is not published yet. */
  provisional: boolean;
  /** It stands still: the day moves back while it does. */
  paused: boolean;
  /** It has passed. */
  overdue: boolean;
  /** The rule in a sentence; null for a day that somebody set. */
  rule: string | null;
}

/** One thing that happened, as far as its sender is told. */
export interface MyCaseEvent {
  seq: number;
  act: CaseEventAct;
  by: 'me' | 'bureau' | 'system';
  bureauName: string;
  happenedAt: Date;
  /** Null when the act says it all. */
  words: string | null;
}

/** A ground that its sender may name. */
interface GroundToName {
  id: string;
  text: string;
}

/** All that the sender of a case is told of it. */
export interface MyCase extends MyCaseLine {
  nextStep: string;
  linkedCaseId: string | null;
  respondentPhone: string | null;
  respondentAddress: string | null;
  outletId: string | null;
  platformName: string | null;
  brandId: string | null;
  categoryCode: string | null;
  violationKinds: ViolationKind[];
  occurredOn: string | null;
  amountFen: number | null;
  facts: string;
  requests: CaseRequest[];
  requestText: string | null;
  /** Shortened as on every page; null for an anonymous tip-off. */
  complainant: { name: string; phone: string | null } | null;
  publishConsent: boolean;
  delegateConsent: boolean;
  routingReason: string;
  /** How to reach whoever has it now; null where no contact is told. */
  bureauContact: ToldContact | null;
  /** Where it lay, the first desk first. */
  bureaus: { name: string; receivedOn: string }[];
  events: MyCaseEvent[];
  documents: { title: string; number: string; issuedOn: string }[];
  files: CaseFile[];
  /** What they may do now. */
  acts: CaseAct[];
  /** How many events it has, those too that they are not told of: what they saw when they decide. */
  eventCount: number;
  reopenGrounds: GroundToName[];
  rating: number | null;
}
