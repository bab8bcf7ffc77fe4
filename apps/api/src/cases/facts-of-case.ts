import { shanghaiDate } from '../platform/clock.js';
import type { ConsumerCaseEntity } from './entities/consumer-case.entity.js';
import type { CaseFacts } from './rules/case-facts.js';
import { ruleSetById } from './rules/rule-sets.js';

/** What is known of a case beside its own row. */
interface BesideCase extends Pick<CaseFacts, 'clocks' | 'named'> {
  /** Of the desk where it lies; null before its first. */
  handlerReceivedOn: string | null;
}

/** What the rules ask about a case, from its rows. */
export function factsOfCase(
  row: ConsumerCaseEntity,
  { clocks, named, handlerReceivedOn }: BesideCase,
): CaseFacts {
  const receivedOn = shanghaiDate(row.receivedAt);
  return {
    kind: row.kind,
    state: row.state,
    ruleSet: ruleSetById(row.ruleSet),
    clocks,
    receivedOn,
    handlerReceivedOn: handlerReceivedOn ?? receivedOn,
    named,
    extended: row.extended,
    reopened: row.reopened,
    rating: row.rating,
  };
}
