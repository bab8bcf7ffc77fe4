import type { CaseAct, CaseKind, CaseState } from '@jiweibao/shared';
import { COMPLAINT_ENDS, COMPLAINT_TRANSITIONS } from './complaint-transitions.js';
import { TIP_OFF_ENDS, TIP_OFF_TRANSITIONS } from './tip-off-transitions.js';
import type { Transition } from './transition.js';

const TABLES: Readonly<Record<CaseKind, readonly Transition<CaseState>[]>> = {
  complaint: COMPLAINT_TRANSITIONS,
  tipOff: TIP_OFF_TRANSITIONS,
};
const ENDS: Readonly<Record<CaseKind, readonly CaseState[]>> = {
  complaint: COMPLAINT_ENDS,
  tipOff: TIP_OFF_ENDS,
};

export function transitionsOf(kind: CaseKind): readonly Transition<CaseState>[] {
  return TABLES[kind];
}

/** The line of the table for this act from this state; null when there is none, and the act is not lawful. */
export function transitionFor(kind: CaseKind, state: CaseState, act: CaseAct): Transition<CaseState> | null {
  return TABLES[kind].find((line) => line.act === act && line.from.includes(state)) ?? null;
}

/** Whether nobody has to do anything more about a case in this state. */
export function isEnd(kind: CaseKind, state: CaseState): boolean {
  return ENDS[kind].includes(state);
}

/** The states in which nobody has to do anything more. */
export function endStates(kind: CaseKind): readonly CaseState[] {
  return ENDS[kind];
}
