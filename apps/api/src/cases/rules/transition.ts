import type { CaseAct, CaseState, ClockKind, StaffRole } from '@jiweibao/shared';
import type { PauseReason } from './rule-set.js';

/**
 * Who may act on a case: its sender; by role those whose desk it lies on, or a station's of theirs; or a supervisor of a bureau
 * above, who is a `superior` to every desk further down.
 */
export type ActorRole = 'consumer' | 'superior' | StaffRole;

/** What an act does to a clock. */
export type ClockEffect =
  /** A period of the rule set begins; a round of it that is still open ends. */
  | { start: ClockKind; onlyIfNamed?: boolean }
  /** A clock begins whose last day the act names. */
  | { startUntilGivenDay: ClockKind }
  /** What it waits for is done. */
  | { finish: ClockKind }
  /** It no longer matters. */
  | { drop: ClockKind }
  | { dropAll: true }
  /** The clocks that the rule set names for this wait stand still. */
  | { pauseFor: PauseReason }
  | { resumeAfter: PauseReason }
  | { extend: ClockKind };

/** One line of a life cycle. */
export interface Transition<State extends CaseState> {
  act: CaseAct;
  from: readonly State[];
  who: readonly ActorRole[];
  /** `stays`: the state is what it was. */
  to: State | 'stays';
  /** In this order; an empty list says that no clock changes. */
  clocks: readonly ClockEffect[];
}

// The words of the tables.
export const start = (kind: ClockKind): ClockEffect => ({ start: kind });
/** Only when somebody is known who can be told. */
export const startIfNamed = (kind: ClockKind): ClockEffect => ({ start: kind, onlyIfNamed: true });
export const startUntilGivenDay = (kind: ClockKind): ClockEffect => ({ startUntilGivenDay: kind });
export const finish = (kind: ClockKind): ClockEffect => ({ finish: kind });
export const drop = (kind: ClockKind): ClockEffect => ({ drop: kind });
export const DROP_ALL: ClockEffect = { dropAll: true };
export const pauseFor = (reason: PauseReason): ClockEffect => ({ pauseFor: reason });
export const resumeAfter = (reason: PauseReason): ClockEffect => ({ resumeAfter: reason });
export const extend = (kind: ClockKind): ClockEffect => ({ extend: kind });

/** Those who decide and settle. */
export const OFFICERS: readonly StaffRole[] = ['handler', 'supervisor'];
export const ANY_STAFF: readonly StaffRole[] = ['intake', 'handler', 'supervisor'];
