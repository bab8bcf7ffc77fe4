import type { ClockKind } from '@jiweibao/shared';
import type { WorkingDays } from '../../platform/working-days/working-days.js';
import type { ActInput } from './act-input.js';
import type { CaseFacts } from './case-facts.js';
import {
  type CaseClock,
  dropped,
  extended,
  finished,
  isOpen,
  paused,
  resumed,
  started,
  startedUntil,
} from './clock.js';
import type { PauseReason } from './rule-set.js';
import type { ClockEffect } from './transition.js';

/** An act on the day that it is done. */
interface ActOnDay {
  facts: CaseFacts;
  input: ActInput;
  today: string;
  days: WorkingDays;
}

/** The clocks after one effect of an act. */
export function afterEffect(clocks: readonly CaseClock[], effect: ClockEffect, on: ActOnDay): CaseClock[] {
  const { facts, input, today, days } = on;
  const { ruleSet } = facts;
  if ('start' in effect) {
    if (effect.onlyIfNamed && !facts.named) return [...clocks];
    const round = nextRound(clocks, effect.start);
    return [
      ...each(clocks, effect.start, (clock) => dropped(clock, today)),
      started(ruleSet, effect.start, today, round, days),
    ];
  }
  if ('startUntilGivenDay' in effect) {
    const kind = effect.startUntilGivenDay;
    return [...clocks, startedUntil(kind, today, nextRound(clocks, kind), givenDay(input))];
  }
  if ('finish' in effect) return each(clocks, effect.finish, (clock) => finished(clock, today));
  if ('drop' in effect) return each(clocks, effect.drop, (clock) => dropped(clock, today));
  if ('dropAll' in effect) return clocks.map((clock) => dropped(clock, today));
  if ('extend' in effect) {
    return each(clocks, effect.extend, (clock) => extended(clock, today, ruleSet, days));
  }
  const [reason, change] =
    'pauseFor' in effect
      ? [effect.pauseFor, (clock: CaseClock) => paused(clock, today)]
      : [effect.resumeAfter, (clock: CaseClock) => resumed(clock, today, ruleSet, days)];
  return pausedKinds(facts, reason).reduce((all, kind) => each(all, kind, change), [...clocks]);
}

/** Changes the rounds of a clock that are still open. */
function each(
  clocks: readonly CaseClock[],
  kind: ClockKind,
  change: (clock: CaseClock) => CaseClock,
): CaseClock[] {
  return clocks.map((clock) => (clock.kind === kind && isOpen(clock) ? change(clock) : clock));
}

function nextRound(clocks: readonly CaseClock[], kind: ClockKind): number {
  return 1 + Math.max(0, ...clocks.filter((clock) => clock.kind === kind).map(({ round }) => round));
}

function pausedKinds({ ruleSet }: CaseFacts, reason: PauseReason): ClockKind[] {
  return ruleSet.pauses.filter((pause) => pause.for === reason).map(({ clock }) => clock);
}

function givenDay(input: ActInput): string {
  if (input.act !== 'requestMaterials') throw new Error(`${input.act} names no day for a clock`);
  return input.materialsBy;
}
