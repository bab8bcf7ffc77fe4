import type { WorkingDays } from '../../platform/working-days/working-days.js';
import type { ActInput } from './act-input.js';
import type { CaseFacts, PerformedCase } from './case-facts.js';
import type { CaseClock } from './clock.js';
import { afterEffect } from './clock-effects.js';
import { clocksOn } from './clocks-on.js';
import { refusalOfRepeat } from './lawful-acts.js';
import { refusalOfParticulars } from './particulars.js';
import { type Refusal, refusal } from './refusal.js';
import { isEnd, transitionFor } from './transitions.js';

/** A bureau has a case from this day: sent down to it, or opened again. Every other move keeps the day, as it keeps the periods. */
const RECEIVED_ANEW: readonly ActInput['act'][] = ['routeDown', 'reopen'];

/**
 * What an act makes of a case on this day, or why it may not be. Who may act is `lawfulActions`'; this asks only whether the
 * case allows it.
 * @param today `YYYY-MM-DD`, Asia/Shanghai
 */
export function perform(
  facts: CaseFacts,
  input: ActInput,
  today: string,
  days: WorkingDays,
): PerformedCase | Refusal {
  // Whether or not the timer has come by today.
  const now: CaseFacts = { ...facts, clocks: clocksOn(facts, today, days) };
  const line = transitionFor(now.kind, now.state, input.act);
  if (line === null) return refusal('act-not-lawful', '按现在的办理状态，不能这样做。');
  const refused = refusalOfRepeat(now, input.act) ?? refusalOfParticulars(now, input, today);
  if (refused !== null) return refused;
  const state = line.to === 'stays' ? now.state : line.to;
  return {
    state,
    ended: isEnd(now.kind, state),
    clocks: line.clocks.reduce<CaseClock[]>(
      (clocks, effect) => afterEffect(clocks, effect, { facts: now, input, today, days }),
      [...now.clocks],
    ),
    handlerReceivedOn: RECEIVED_ANEW.includes(input.act) ? today : now.handlerReceivedOn,
    extended: now.extended || input.act === 'extend',
    reopened: now.reopened || input.act === 'reopen',
    rating: input.act === 'rate' ? input.stars : now.rating,
  };
}
