import type { CaseKind } from '@jiweibao/shared';
import { readPublishedCalendar } from '../../../platform/working-days/published-calendar.js';
import { WorkingDays } from '../../../platform/working-days/working-days.js';
import type { ActInput } from '../act-input.js';
import type { CaseFacts, PerformedCase } from '../case-facts.js';
import type { CaseClock } from '../clock.js';
import { openingClocks } from '../opening-clocks.js';
import { perform } from '../perform.js';
import { isRefusal } from '../refusal.js';
import { ruleSetOn } from '../rule-sets.js';

/** The calendar that ships. */
export const CALENDAR = new WorkingDays(readPublishedCalendar());

/** A case as it is when it was just received. */
export function receivedCase(
  kind: CaseKind,
  receivedOn: string,
  differing: Partial<CaseFacts> = {},
): CaseFacts {
  const ruleSet = ruleSetOn(receivedOn);
  return {
    kind,
    state: 'received',
    ruleSet,
    clocks: openingClocks(kind, ruleSet, receivedOn, CALENDAR),
    receivedOn,
    handlerReceivedOn: receivedOn,
    named: true,
    extended: false,
    reopened: false,
    rating: null,
    ...differing,
  };
}

/** The case after an act that must be lawful. */
export function after(
  facts: CaseFacts,
  today: string,
  input: ActInput,
  days = CALENDAR,
): CaseFacts & PerformedCase {
  const result = perform(facts, input, today, days);
  if (isRefusal(result)) throw new Error(`${input.act} on ${today}: ${result.code}`);
  return { ...facts, ...result };
}

/** The case after several acts, each on its day. */
export function afterAll(facts: CaseFacts, acts: readonly [today: string, input: ActInput][]): CaseFacts {
  return acts.reduce((now, [today, input]) => after(now, today, input), facts);
}

/** The last round of a clock. @throws when the case never had it */
export function clockOf({ clocks }: Pick<CaseFacts, 'clocks'>, kind: CaseClock['kind']): CaseClock {
  const clock = clocks.filter((each) => each.kind === kind).at(-1);
  if (clock === undefined) throw new Error(`no clock ${kind}`);
  return clock;
}
