import type { ComplaintState } from '@jiweibao/shared';
import {
  ANY_STAFF,
  DROP_ALL,
  drop,
  finish,
  OFFICERS,
  pauseFor,
  resumeAfter,
  start,
  startUntilGivenDay,
  type Transition,
} from './transition.js';

/** A complaint ends here. It can be rated, and (but for one withdrawn) reopened once. */
export const COMPLAINT_ENDS: readonly ComplaintState[] = ['declined', 'withdrawn', 'closed'];

/** Mediation is over, whatever came of it. */
const MEDIATED: readonly ComplaintState[] = ['settled', 'terminated'];
const UNDECIDED: readonly ComplaintState[] = ['received', 'materialsRequested'];
const MEDIATING: readonly ComplaintState[] = ['accepted', 'testing'];
const UNDER_WAY: readonly ComplaintState[] = [...UNDECIDED, ...MEDIATING];

/** The whole life of a complaint. The articles stand with the periods and grounds in `data/rules`. */
// biome-ignore format: a table is read line by line
export const COMPLAINT_TRANSITIONS: readonly Transition<ComplaintState>[] = [
  { act: 'requestMaterials', from: ['received'], who: ANY_STAFF, to: 'materialsRequested',
    clocks: [startUntilGivenDay('supplyMaterials'), pauseFor('materials')] },
  { act: 'supplement', from: ['materialsRequested'], who: ['consumer', ...ANY_STAFF], to: 'received',
    clocks: [finish('supplyMaterials'), resumeAfter('materials')] },
  { act: 'supplement', from: ['received', ...MEDIATING], who: ['consumer', ...ANY_STAFF], to: 'stays', clocks: [] },

  { act: 'accept', from: ['received'], who: OFFICERS, to: 'accepted',
    clocks: [finish('decideAcceptance'), start('mediate')] },
  { act: 'decline', from: UNDECIDED, who: OFFICERS, to: 'declined',
    clocks: [drop('supplyMaterials'), finish('decideAcceptance')] },

  // The receiver has its own day of receipt, and a period of its own; the first day stays with the case.
  { act: 'routeDown', from: ['received'], who: ANY_STAFF, to: 'stays', clocks: [start('decideAcceptance')] },
  // Giving back wins no time.
  { act: 'returnUp', from: ['received'], who: ANY_STAFF, to: 'stays', clocks: [] },
  // The superior may take it (总局令第20号 art. 12, recalled). That wins no time either.
  { act: 'takeUp', from: [...UNDER_WAY, ...MEDIATED], who: ['superior'], to: 'stays', clocks: [] },
  { act: 'assign', from: UNDER_WAY, who: ANY_STAFF, to: 'stays', clocks: [] },

  { act: 'scheduleMediation', from: ['accepted'], who: OFFICERS, to: 'stays', clocks: [] },
  { act: 'pauseForTesting', from: ['accepted'], who: OFFICERS, to: 'testing', clocks: [pauseFor('testing')] },
  { act: 'resume', from: ['testing'], who: OFFICERS, to: 'accepted', clocks: [resumeAfter('testing')] },
  { act: 'settle', from: ['accepted'], who: OFFICERS, to: 'settled', clocks: [finish('mediate'), start('tellEnd')] },
  { act: 'terminate', from: MEDIATING, who: OFFICERS, to: 'terminated',
    clocks: [finish('mediate'), start('tellEnd')] },
  { act: 'takeMeasure', from: [...UNDER_WAY, ...MEDIATED], who: OFFICERS, to: 'stays', clocks: [] },
  { act: 'tell', from: MEDIATED, who: ANY_STAFF, to: 'stays', clocks: [finish('tellEnd')] },
  // Closing says that both sides were told.
  { act: 'close', from: MEDIATED, who: OFFICERS, to: 'closed', clocks: [finish('tellEnd')] },

  { act: 'withdraw', from: UNDER_WAY, who: ['consumer', ...ANY_STAFF], to: 'withdrawn', clocks: [DROP_ALL] },
  { act: 'reopen', from: [...MEDIATED, 'declined', 'closed'], who: ['consumer', 'supervisor'], to: 'received',
    clocks: [DROP_ALL, start('decideAcceptance')] },
  { act: 'rate', from: [...MEDIATED, ...COMPLAINT_ENDS], who: ['consumer'], to: 'stays', clocks: [] },
];
