import type { CaseKind } from '@jiweibao/shared';
import type { RoutingPath } from '../entities/consumer-case.entity.js';

/** What is known about where a case belongs. Where the complainant lives is not among it: that never decides. */
export interface RoutingFacts {
  kind: CaseKind;
  /** The respondent, when it is a registered outlet; its division has 6 or 9 digits. */
  outlet: { name: string; divisionCode: string; address: string } | null;
  /** The respondent's name and address as people write them; a name alone says nothing about a place. */
  respondentName: string | null;
  respondentAddress: string | null;
  /** County or township (or at least the city) of the visit or of the act. */
  visitDivisionCode: string | null;
  /** The platform that the respondent has its shop on. */
  platformName: string | null;
  /** The bureau or station that a letter, a call or a visitor came to; null for what came by this service. */
  receiverCode: string | null;
}

/** One bureau's by law. */
export interface BureauRouting {
  outcome: 'bureau';
  /** Where it goes: the competent bureau, or the nearest one above it that has somebody. */
  bureauCode: string;
  /** The station that acts in the bureau's name, where the township is known and it has somebody. */
  stationCode: string | null;
  /** Whose it is by law, also when that bureau has nobody yet. */
  competentCode: string;
  /** 6 digits: the county that it is counted in. */
  countyCode: string;
  path: Extract<RoutingPath, 'outlet' | 'address' | 'visit' | 'platform' | 'override'>;
  /** False when nobody up to the province has an active handler: it is kept, and is stuck. */
  staffed: boolean;
  reason: string;
}

/** Nothing says which county: a person of the city's bureau, or of the province's, decides. */
export interface TriageRouting {
  outcome: 'triage';
  bureauCode: string;
  staffed: boolean;
  reason: string;
}

/** Not this province's: no case is opened. */
export interface OutsideRouting {
  outcome: 'outsideProvince';
  reason: string;
  /** Where to turn to instead. */
  advice: string;
}

/** Where a case goes. Every `reason` is one or two sentences that the consumer reads. */
export type Routing = BureauRouting | TriageRouting | OutsideRouting;

/** The desk that a routed case lies on. */
export function deskOf(routing: BureauRouting | TriageRouting): string {
  return routing.outcome === 'bureau' ? (routing.stationCode ?? routing.bureauCode) : routing.bureauCode;
}
