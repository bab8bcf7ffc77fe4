import type { TipOffState } from '@jiweibao/shared';
import {
  ANY_STAFF,
  DROP_ALL,
  extend,
  finish,
  OFFICERS,
  start,
  startIfNamed,
  type Transition,
} from './transition.js';

/** A tip-off ends here. It can be rated, and reopened once. */
export const TIP_OFF_ENDS: readonly TipOffState[] = ['closed'];

const UNDECIDED: readonly TipOffState[] = ['received', 'checking'];
const DECIDED: readonly TipOffState[] = ['investigating', 'notFiled'];

/**
 * The whole life of a tip-off. A clue cannot be taken back: what it says stays known. The articles stand with the periods and
 * grounds in `data/rules`.
 */
// biome-ignore format: a table is read line by line
export const TIP_OFF_TRANSITIONS: readonly Transition<TipOffState>[] = [
  { act: 'supplement', from: [...UNDECIDED, 'investigating'], who: ['consumer', ...ANY_STAFF], to: 'stays', clocks: [] },

  // The receiver has its own day of receipt, and a period of its own; the first day stays with the case.
  { act: 'routeDown', from: ['received'], who: ANY_STAFF, to: 'stays', clocks: [start('decideInvestigation')] },
  // Giving back wins no time.
  { act: 'returnUp', from: UNDECIDED, who: ANY_STAFF, to: 'received', clocks: [] },
  // Nor does taking it to the superior's own desk, where the check begins anew, but for one that became an investigation.
  { act: 'takeUp', from: UNDECIDED, who: ['superior'], to: 'received', clocks: [] },
  { act: 'takeUp', from: DECIDED, who: ['superior'], to: 'stays', clocks: [] },
  // With somebody to do it, the check begins.
  { act: 'assign', from: UNDECIDED, who: ANY_STAFF, to: 'checking', clocks: [] },
  { act: 'assign', from: ['investigating'], who: ANY_STAFF, to: 'stays', clocks: [] },

  { act: 'extend', from: UNDECIDED, who: ['supervisor'], to: 'stays', clocks: [extend('decideInvestigation')] },
  { act: 'openInvestigation', from: UNDECIDED, who: OFFICERS, to: 'investigating',
    clocks: [finish('decideInvestigation'), startIfNamed('tellInformant')] },
  { act: 'declineInvestigation', from: UNDECIDED, who: OFFICERS, to: 'notFiled',
    clocks: [finish('decideInvestigation'), startIfNamed('tellInformant')] },
  { act: 'takeMeasure', from: [...UNDECIDED, ...DECIDED], who: OFFICERS, to: 'stays', clocks: [] },
  { act: 'tell', from: DECIDED, who: ANY_STAFF, to: 'stays', clocks: [finish('tellInformant')] },
  // Closing says that the informant was told.
  { act: 'close', from: DECIDED, who: OFFICERS, to: 'closed', clocks: [finish('tellInformant')] },

  { act: 'reopen', from: ['notFiled', 'closed'], who: ['consumer', 'supervisor'], to: 'received',
    clocks: [DROP_ALL, start('decideInvestigation')] },
  { act: 'rate', from: ['notFiled', ...TIP_OFF_ENDS], who: ['consumer'], to: 'stays', clocks: [] },
];
