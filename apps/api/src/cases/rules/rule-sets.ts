import { readdirSync, readFileSync } from 'node:fs';
import type { ClockKind } from '@jiweibao/shared';
import type { Ground, GroundedAct, Period, RuleSet } from './rule-set.js';

const DIRECTORY = new URL('../../../data/rules/', import.meta.url);

/** The committed rule sets, the newest first. */
export const RULE_SETS: readonly RuleSet[] = readRuleSets();

/**
 * The rules that hold for a case by its day of receipt.
 * @param receivedOn `YYYY-MM-DD`, Asia/Shanghai: the first receipt, which a route down does not change
 * @throws for a day before the oldest rule set
 */
export function ruleSetOn(receivedOn: string): RuleSet {
  const found = RULE_SETS.find(({ from }) => from <= receivedOn);
  if (found === undefined) throw new Error(`no rules for a case received on ${receivedOn}`);
  return found;
}

/** The rules kept with a case under this id. @throws for an id that no file has */
export function ruleSetById(id: string): RuleSet {
  const found = RULE_SETS.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no rule set ${id}`);
  return found;
}

/** @returns null for a clock without a period of its own: somebody sets its day */
export function periodOf(rules: RuleSet, clock: ClockKind): Period | null {
  return rules.periods.find((period) => period.clock === clock) ?? null;
}

/** The grounds that an act may name, in the order of the law. */
export function groundsFor(rules: RuleSet, act: GroundedAct): readonly Ground[] {
  return rules.grounds.filter((ground) => ground.act === act);
}

export function groundOf(rules: RuleSet, act: GroundedAct, id: string): Ground | null {
  return groundsFor(rules, act).find((ground) => ground.id === id) ?? null;
}

// Our own committed files, checked by test, so their shape is taken on trust here.
function readRuleSets(): RuleSet[] {
  return readdirSync(DIRECTORY)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(new URL(name, DIRECTORY), 'utf8')) as RuleSet)
    .sort((one, other) => (one.from < other.from ? 1 : -1));
}
