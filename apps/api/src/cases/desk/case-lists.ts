import type { CaseList } from '@jiweibao/shared';
import { BUREAU_CLOCKS } from '../rules/bureau-clocks.js';
import { type Condition, every, oneOf, type SqlPart, some, yes } from './condition.js';
import type { DeskScope } from './desk-scope.js';
import type { DeskTimes } from './desk-times.js';

/** By what a list is sorted; ties go by id. */
export type ListOrder = 'oldest' | 'newest' | 'due';

/** A list as a query over `consumer_case c`; the count and the pages of a list are made of the same one. */
export interface ListSource {
  from: SqlPart;
  where: Condition;
  order: ListOrder;
}

const CASES: SqlPart = { sql: 'consumer_case c', values: [] };
const underWay: Condition = { sql: 'c.ended_at IS NULL', values: [] };

/** What a list holds for whoever looks. */
export function listSource(list: CaseList, scope: DeskScope, times: DeskTimes): ListSource {
  const visible = inScope(scope);
  switch (list) {
    case 'new':
      return { from: CASES, where: every([onOwnDesk(scope), notBegun, fromRouting]), order: 'oldest' };
    case 'mine':
      return { from: CASES, where: every([givenTo(scope), visible, underWay]), order: 'oldest' };
    case 'dueSoon':
      return due(scope, { sql: 'k.due_on BETWEEN ? AND ?', values: [times.today, times.dueSoonUntil] });
    case 'overdue':
      return due(scope, { sql: 'k.due_on < ?', values: [times.today] });
    case 'risen':
      return risen(scope, times);
    case 'stuck':
      return { from: stuckCases(times), where: visible, order: 'oldest' };
    case 'triage':
      return { from: CASES, where: every([visible, unrouted, underWay]), order: 'oldest' };
    case 'all':
      return { from: CASES, where: visible, order: 'newest' };
  }
}

/** The cases that somebody may see, as a condition on `consumer_case c`. Every query of this room has it. */
export function inScope({ visibleCodes }: DeskScope): Condition {
  return visibleCodes === null ? yes : oneOf('c.holder_code', visibleCodes);
}

/** Without an end, and nobody decided anything. */
const notBegun: Condition = { sql: "c.state = 'received' AND c.assigned_account_id IS NULL", values: [] };
const unrouted: Condition = { sql: "c.routing_path = 'triage'", values: [] };
const fromRouting: Condition = { sql: "c.routing_path <> 'triage'", values: [] };
function onOwnDesk({ ownCode }: DeskScope): Condition {
  return { sql: 'c.holder_code = ?', values: [ownCode] };
}

function givenTo({ accountId }: DeskScope): Condition {
  return { sql: 'c.assigned_account_id = ?', values: [accountId] };
}

/** Each case once, by the period of the bureau's that ends first. One that was missed counts until what it waits for is done. */
function due(scope: DeskScope, when: Condition): ListSource {
  const earlier: Condition = {
    sql: `NOT EXISTS (SELECT 1 FROM case_clock e WHERE e.case_id = k.case_id AND ${counts('e').sql}
      AND (e.due_on < k.due_on OR (e.due_on = k.due_on AND (e.kind < k.kind OR (e.kind = k.kind AND e.round < k.round)))))`,
    values: counts('e').values,
  };
  return {
    from: { sql: 'case_clock k JOIN consumer_case c ON c.id = k.case_id', values: [] },
    where: every([counts('k'), when, earlier, inScope(scope)]),
    order: 'due',
  };
}

/** The period binds the bureau, is not over, and does not stand still. */
function counts(clock: 'k' | 'e'): Condition {
  const open: Condition = { sql: `${clock}.finished_on IS NULL AND ${clock}.state <> 'paused'`, values: [] };
  return every([open, oneOf(`${clock}.kind`, BUREAU_CLOCKS)]);
}

/** Cases of desks below that nobody there opened in time. They stay where they are: the list is for whoever must see to it. */
function risen(scope: DeskScope, { risenIfDeliveredBefore }: DeskTimes): ListSource {
  const levels = scope.codesBelow.map((codes, at) =>
    every([
      { sql: 'd.delivered_at < ?', values: [risenIfDeliveredBefore[at]] },
      oneOf('d.holder_code', codes),
    ]),
  );
  const unopened: Condition = { sql: 'd.ended_at IS NULL AND d.opened_at IS NULL', values: [] };
  return {
    from: { sql: 'case_delivery d JOIN consumer_case c ON c.id = d.case_id', values: [] },
    where: every([unopened, some(levels), underWay]),
    order: 'oldest',
  };
}

/** Cases that nobody who can act has before them, and those whose person was not told something. A UNION, so that each uses its index. */
function stuckCases({ noticeLateSince }: DeskTimes): SqlPart {
  return {
    sql: `(
      SELECT id FROM consumer_case WHERE delivery_state = 'undelivered' AND ended_at IS NULL
      UNION
      SELECT case_id FROM case_message WHERE notice IN ('wanted', 'sending') AND created_at <= ?
    ) s JOIN consumer_case c ON c.id = s.id`,
    values: [noticeLateSince],
  };
}
