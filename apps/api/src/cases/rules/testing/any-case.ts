import {
  CASE_ACTS,
  CASE_KINDS,
  type CaseAct,
  COMPLAINT_STATES,
  MEASURE_KINDS,
  MEDIATION_WAYS,
  STAFF_ROLES,
  TELLING_WAYS,
  TIP_OFF_STATES,
} from '@jiweibao/shared';
import fc from 'fast-check';
import { addDays } from '../../../platform/working-days/calendar-dates.js';
import type { ActInput } from '../act-input.js';
import type { CaseFacts } from '../case-facts.js';
import type { GroundedAct } from '../rule-set.js';
import { groundsFor } from '../rule-sets.js';
import { receivedCase } from './facts.js';

/** Everybody who may do anything. */
export const EVERYBODY = ['consumer', 'superior', ...STAFF_ROLES] as const;

/** The states of both tables. */
export const STATES = { complaint: COMPLAINT_STATES, tipOff: TIP_OFF_STATES } as const;

/** A day of receipt under either rule set, early enough for a long life within the published calendar. */
export const RECEIVED_ON = fc.integer({ min: 0, max: 2_300 }).map((count) => addDays('2020-01-01', count));

export const RECEIVED_CASE = fc
  .tuple(fc.constantFrom(...CASE_KINDS), RECEIVED_ON, fc.boolean())
  .map(([kind, receivedOn, named]) =>
    receivedCase(kind, receivedOn, { named: named || kind === 'complaint' }),
  );

/** What a life is made of: which act, how many days after the last one, and which of an act's choices. */
export interface Step {
  act: CaseAct;
  wait: number;
  choice: number;
}

export const STEPS = fc.array(
  fc.record({
    act: fc.constantFrom(...CASE_ACTS),
    wait: fc.integer({ min: 0, max: 40 }),
    choice: fc.nat({ max: 100 }),
  }),
  { maxLength: 40 },
);

/** An act with particulars that are lawful where the act is, but for grounds that are too early. */
export function inputOf(
  { act, choice }: Pick<Step, 'act' | 'choice'>,
  facts: CaseFacts,
  today: string,
): ActInput {
  const ground = (grounded: GroundedAct) => {
    const grounds = groundsFor(facts.ruleSet, grounded);
    return grounds[choice % grounds.length]!.id;
  };
  switch (act) {
    case 'requestMaterials':
      return { act, materialsBy: addDays(today, 1 + (choice % facts.ruleSet.materials.mostDays)) };
    case 'decline':
    case 'terminate':
    case 'declineInvestigation':
    case 'reopen':
      return { act, ground: ground(act) };
    case 'routeDown':
      return { act, receiverCode: '130102', reportBy: addDays(today, 30) };
    case 'returnUp':
    case 'takeUp':
    case 'extend':
      return { act, reason: '演示理由' };
    case 'assign':
      return { act, stationCode: null, accountId: 'somebody' };
    case 'scheduleMediation':
      return {
        act,
        on: addDays(today, 3),
        at: '09:30',
        way: MEDIATION_WAYS[choice % 2]!,
        place: '演示调解室',
      };
    case 'settle':
      return { act, agreement: '演示协议' };
    case 'tell':
      return { act, way: TELLING_WAYS[choice % TELLING_WAYS.length]! };
    case 'takeMeasure': {
      const measures = facts.state === 'investigating' ? MEASURE_KINDS : MEASURE_KINDS.slice(0, 4);
      return { act, measure: measures[choice % measures.length]!, publicReference: '演示文号' };
    }
    case 'rate':
      return { act, stars: 1 + (choice % 5) };
    default:
      return { act };
  }
}
