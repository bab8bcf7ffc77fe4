import { AUTHORIZATION_STATES, AUTHORIZATION_STATUSES, type AuthorizationStatus } from '@jiweibao/shared';
import type { SegmentArrays } from './segment/segment.js';

/** How an authorization stands today: an index in `AUTHORIZATION_STATUSES`, so a smaller one is better. */
export type Standing = number;

export const IN_FORCE: Standing = AUTHORIZATION_STATUSES.indexOf('inForce');
/** Worse than every standing: there is no such authorization. */
export const NO_AUTHORIZATION: Standing = AUTHORIZATION_STATUSES.length;

const NOT_YET = AUTHORIZATION_STATUSES.indexOf('notYet');
const EXPIRED = AUTHORIZATION_STATUSES.indexOf('expired');
const SUSPENDED = AUTHORIZATION_STATUSES.indexOf('suspended');
const WITHDRAWN = AUTHORIZATION_STATUSES.indexOf('withdrawn');
const ACTIVE_STATE = AUTHORIZATION_STATES.indexOf('active');
const WITHDRAWN_STATE = AUTHORIZATION_STATES.indexOf('withdrawn');

/** `authorizationStatus` over the segment's numbers; a property test holds the two together. */
export function standingOf(arrays: SegmentArrays, authorization: number, today: number): Standing {
  const state = arrays.authorizationStates[authorization]!;
  if (state === WITHDRAWN_STATE) return WITHDRAWN;
  if (today > arrays.authorizationLastDays[authorization]!) return EXPIRED;
  if (state !== ACTIVE_STATE) return SUSPENDED;
  return today < arrays.authorizationFirstDays[authorization]! ? NOT_YET : IN_FORCE;
}

/** An outlet without any authorization stands like one whose authorizations were taken back. */
export function statusOf(standing: Standing): AuthorizationStatus {
  return AUTHORIZATION_STATUSES[standing] ?? 'withdrawn';
}
