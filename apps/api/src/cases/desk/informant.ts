import type { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';
import { type Condition, every, oneOf, some } from './condition.js';
import type { DeskScope } from './desk-scope.js';

/**
 * Who may learn who gave a clue: the handler whom the case was given to, and the supervisors of the desk that it lies on. Not
 * their superiors, not those who had it before (总局令第121号: informants are kept confidential). Whoever else sees the case sees
 * neither the person nor the complaint that the same person filed beside it.
 */
export function maySeeInformant(
  scope: DeskScope,
  { holderCode, assignedAccountId }: Pick<ConsumerCaseEntity, 'holderCode' | 'assignedAccountId'>,
): boolean {
  if (assignedAccountId === scope.accountId && isHandler(scope)) {
    return scope.handledCodes.includes(holderCode);
  }
  return isSupervisor(scope) && holderCode === scope.ownCode;
}

/** Whether somebody who sees the case may also know the person behind it. */
export function mayKnowPerson(
  scope: DeskScope,
  row: Pick<ConsumerCaseEntity, 'kind' | 'holderCode' | 'assignedAccountId'>,
): boolean {
  return row.kind === 'complaint' || maySeeInformant(scope, row);
}

/** `maySeeInformant` as a condition on `consumer_case c`, for searches by person: one that finds a case tells who is behind it. */
export function informantVisible(scope: DeskScope): Condition {
  const ways: Condition[] = [];
  if (isHandler(scope)) {
    const given: Condition = { sql: 'c.assigned_account_id = ?', values: [scope.accountId] };
    ways.push(every([given, oneOf('c.holder_code', scope.handledCodes)]));
  }
  if (isSupervisor(scope)) ways.push({ sql: 'c.holder_code = ?', values: [scope.ownCode] });
  return some(ways);
}

/**
 * Whether the two cases of one filing may be shown as such to somebody who sees both: the complaint's person is the informant of
 * the tip-off.
 */
export function mayKnowLink(scope: DeskScope, row: ConsumerCaseEntity, linked: ConsumerCaseEntity): boolean {
  return mayKnowPerson(scope, row) && mayKnowPerson(scope, linked);
}

function isHandler({ roles }: DeskScope): boolean {
  return roles.includes('handler');
}

function isSupervisor({ roles }: DeskScope): boolean {
  return roles.includes('supervisor');
}
