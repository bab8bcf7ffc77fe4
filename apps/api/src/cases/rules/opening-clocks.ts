import type { CaseKind, ClockKind } from '@jiweibao/shared';
import type { WorkingDays } from '../../platform/working-days/working-days.js';
import { type CaseClock, countedDay, started } from './clock.js';
import type { RuleSet } from './rule-set.js';
import { periodOf, ruleSetOn } from './rule-sets.js';

/** The clock that a case starts with: the decision that its sender waits for first. */
const OPENING_CLOCK: Readonly<Record<CaseKind, ClockKind>> = {
  complaint: 'decideAcceptance',
  tipOff: 'decideInvestigation',
};

/** The clocks that run from the receipt of a case. */
export function openingClocks(
  kind: CaseKind,
  rules: RuleSet,
  receivedOn: string,
  days: WorkingDays,
): CaseClock[] {
  return [started(rules, OPENING_CLOCK[kind], receivedOn, 1, days)];
}

/** By when a case received on this day must be answered, and the rule in a sentence for its sender. */
export function answerBy(
  kind: CaseKind,
  receivedOn: string,
  days: WorkingDays,
): { on: string; provisional: boolean; rule: string } {
  const period = periodOf(ruleSetOn(receivedOn), OPENING_CLOCK[kind]);
  if (period === null) throw new Error(`the rules of ${receivedOn} have no period to answer a ${kind}`);
  const { date, provisional } = countedDay(period, receivedOn, period.days, days);
  return { on: date, provisional, rule: period.rule };
}
