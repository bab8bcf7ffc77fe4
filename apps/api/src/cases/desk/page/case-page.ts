import type {
  CaseEventAct,
  CaseKind,
  CaseRequest,
  CaseState,
  ClockKind,
  ViolationKind,
} from '@jiweibao/shared';
import type { FactsCheck, RoutingPath } from '../../entities/consumer-case.entity.js';
import type { CaseFile } from '../../files/case-files.js';
import type { ClockState } from '../../rules/clock.js';
import type { Certainty, PeriodUnit } from '../../rules/rule-set.js';
import type { Called, CaseLine } from '../lists/case-line.js';

/** A period as it stands today, and what it rests on. All days are DATE, Asia/Shanghai. */
export interface ClockSeen {
  kind: ClockKind;
  round: number;
  state: ClockState;
  startedOn: string;
  dueOn: string;
  provisional: boolean;
  /** Its day has passed, and it is still to be done. */
  overdue: boolean;
  pausedOn: string | null;
  pausedDays: number;
  extendedOn: string | null;
  finishedOn: string | null;
  /** How long it runs; null for a day that somebody set. */
  period: { days: number; unit: PeriodUnit } | null;
  rule: string | null;
  article: string;
  certainty: Certainty;
}

/** A particular of an act, in words. */
export interface ParticularSeen {
  label: string;
  value: string;
}

/** One thing that happened. */
export interface EventSeen {
  seq: number;
  act: CaseEventAct;
  fromState: CaseState | null;
  toState: CaseState;
  by: 'sender' | 'staff' | 'system';
  /** Of somebody of a bureau. */
  byName: string | null;
  holder: Called;
  happenedAt: Date;
  /** For the bureaus only. */
  note: string | null;
  /** What the officer wrote for the consumer, or the consumer themselves. */
  words: string | null;
  /** What the consumer was told of it, whole. */
  told: string | null;
  particulars: ParticularSeen[];
}

/** A desk that the case reached. */
export interface DeliverySeen {
  holder: Called;
  receivedOn: string;
  deliveredAt: Date | null;
  openedAt: Date | null;
  openedByName: string | null;
  endedAt: Date | null;
}

export interface LinkedCase {
  id: string;
  number: string;
  kind: CaseKind;
  state: CaseState;
}

/** All that somebody of a bureau sees of a case. */
export interface CasePage extends CaseLine {
  facts: string;
  factsCheck: FactsCheck | null;
  violationKinds: ViolationKind[];
  occurredOn: string | null;
  amountFen: number | null;
  requests: CaseRequest[];
  requestText: string | null;
  publishConsent: boolean;
  delegateConsent: boolean;
  outletId: string | null;
  respondentPhone: string | null;
  respondentAddress: string | null;
  platformName: string | null;
  /** Where the visit or the act was. */
  visitDivision: Called | null;
  routingPath: RoutingPath;
  routingReason: string;
  competent: Called;
  firstReceiver: Called;
  /** The law that it goes by. */
  ruleSet: Called;
  linkedCase: LinkedCase | null;
  clocks: ClockSeen[];
  events: EventSeen[];
  deliveries: DeliverySeen[];
  files: CaseFile[];
  extended: boolean;
  reopened: boolean;
  rating: number | null;
  endedAt: Date | null;
  /** Whether they may see the person's full name, phone and address. */
  mayReveal: boolean;
}
