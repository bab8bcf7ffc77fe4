import type { CaseClock } from '../../rules/clock.js';
import { isOverdue } from '../../rules/clock.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { periodOf } from '../../rules/rule-sets.js';
import type { ClockSeen } from './case-page.js';

/** A period as it stands, with what it rests on. */
export function clockSeen(clock: CaseClock, rules: RuleSet): ClockSeen {
  const { kind, round, state, startedOn, dueOn, provisional } = clock;
  const { pausedOn, pausedDays, extendedOn, finishedOn } = clock;
  const period = periodOf(rules, kind);
  // The only one without a period: an officer set its day, within what the rules allow.
  const { article, certainty } = period ?? rules.materials;
  return {
    ...{ kind, round, state, startedOn, dueOn, provisional, overdue: isOverdue(clock) },
    ...{ pausedOn, pausedDays, extendedOn, finishedOn },
    period: period && { days: period.days, unit: period.unit },
    rule: period?.rule ?? null,
    article,
    certainty,
  };
}
