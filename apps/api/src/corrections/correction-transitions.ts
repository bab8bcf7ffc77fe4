import type { CorrectionState } from '@jiweibao/shared';

/** What the registry's keepers found when they looked into it. */
export const CORRECTION_OUTCOMES = ['corrected', 'unchanged'] as const;
export type CorrectionOutcome = (typeof CORRECTION_OUTCOMES)[number];

interface Transition {
  from: CorrectionState;
  outcome: CorrectionOutcome;
  to: CorrectionState;
}

/** The whole life of a correction. What was resolved stays resolved; somebody who sees it otherwise sends a new one. */
const CORRECTION_TRANSITIONS: readonly Transition[] = [
  { from: 'open', outcome: 'corrected', to: 'corrected' },
  { from: 'open', outcome: 'unchanged', to: 'unchanged' },
];

/** The transition that this outcome makes. */
export function transitionBy(outcome: CorrectionOutcome): Transition {
  const transition = CORRECTION_TRANSITIONS.find((each) => each.outcome === outcome);
  if (!transition) throw new Error(`no transition for the outcome ${outcome}`);
  return transition;
}
