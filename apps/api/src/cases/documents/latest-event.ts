import type { CaseEventAct } from '@jiweibao/shared';
import type { CaseEventEntity } from '../entities/case-event.entity.js';

/** The last time that one of these acts was done, since the case was last taken up anew. */
export function latestEvent(
  events: CaseEventEntity[],
  acts: readonly CaseEventAct[],
): CaseEventEntity | null {
  const since = events.findLastIndex(({ act }) => act === 'reopen') + 1;
  return events.slice(since).findLast(({ act }) => acts.includes(act)) ?? null;
}
