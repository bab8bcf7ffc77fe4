import type { WarningAct, WarningState } from '@jiweibao/shared';

/**
 * Who does it: the bureau's own handlers and supervisors who prepare the case, or a supervisor of the bureau or of one above it.
 */
export type WarningParty = 'preparer' | 'approver';

export interface WarningTransition {
  from: readonly WarningState[];
  to: WarningState;
  by: readonly WarningParty[];
  /** Not by whoever proposed it, nor by whoever wrote its words last: two people stand behind a warning. */
  second: boolean;
  /** Why must be said. */
  why: boolean;
}

/**
 * The life of a warning case. To withdraw takes one supervisor and no second person: a warning that is wrong harms an honest holder
 * every minute that it stands (docs/decisions/0170).
 */
export const WARNING_TRANSITIONS: Readonly<Record<WarningAct, WarningTransition>> = {
  propose: { from: ['draft', 'returned'], to: 'proposed', by: ['preparer'], second: false, why: false },
  return: { from: ['proposed'], to: 'returned', by: ['preparer', 'approver'], second: false, why: true },
  publish: { from: ['proposed'], to: 'published', by: ['approver'], second: true, why: false },
  keep: { from: ['published'], to: 'published', by: ['approver'], second: true, why: true },
  withdraw: { from: ['published'], to: 'withdrawn', by: ['approver'], second: false, why: true },
  drop: {
    from: ['draft', 'returned', 'proposed'],
    to: 'dropped',
    by: ['preparer', 'approver'],
    second: false,
    why: true,
  },
};

/** States in which its preparers may change the words. */
export const EDITABLE: readonly WarningState[] = ['draft', 'returned'];
/**
 * States in which evidence and measures may be added: not while somebody decides on what they have seen, and not after its end.
 */
export const GROWING: readonly WarningState[] = ['draft', 'returned', 'published'];

/** What of a case decides who may do what. */
export interface WarningStanding {
  state: WarningState;
  editedBy: string;
  proposedBy: string | null;
}

export type WarningRefusal = 'not-yours' | 'wrong-state' | 'second-person-needed';

/** Why somebody may not do it; null when they may. @param parties what they are to the case */
export function refusalOf(
  act: WarningAct,
  { state, editedBy, proposedBy }: WarningStanding,
  parties: readonly WarningParty[],
  accountId: string,
): WarningRefusal | null {
  const { from, by, second } = WARNING_TRANSITIONS[act];
  if (!by.some((party) => parties.includes(party))) return 'not-yours';
  if (!from.includes(state)) return 'wrong-state';
  return second && (accountId === editedBy || accountId === proposedBy) ? 'second-person-needed' : null;
}
