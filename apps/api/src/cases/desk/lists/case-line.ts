import type { CaseChannel, CaseKind, CaseState } from '@jiweibao/shared';
import type { DeliveryState } from '../../entities/consumer-case.entity.js';
import type { DeskDeadline } from '../desk-deadline.js';
import type { PersonSeen } from '../person-seen.js';

/** Something with a code or an id, and what it is called; null where that is no longer known. */
export interface Called {
  code: string;
  name: string | null;
}

/** A case as a line of a desk's list. */
export interface CaseLine {
  id: string;
  number: string;
  externalNumber: string | null;
  kind: CaseKind;
  state: CaseState;
  channel: CaseChannel;
  respondentName: string | null;
  county: Called | null;
  brand: Called | null;
  category: Called | null;
  receivedAt: Date;
  holder: Called;
  /** By account id. */
  assignedTo: Called | null;
  deadline: DeskDeadline | null;
  /** Nobody of the desk that it lies on has opened it yet. */
  unopened: boolean;
  deliveryState: DeliveryState;
  person: PersonSeen;
  /** How often something was done to it, the filing included: whoever decides on this line says so. */
  eventCount: number;
}
