import { ACCOUNT_STATES, STAFF_ROLES } from '@jiweibao/shared';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { AccountFilter } from '../keeping/account-keeping.repository.js';
import { readChoice } from '../keeping/account-requests.js';
import type { Staff } from '../staff.js';

/** By what an administrator narrows the accounts that they keep. @throws {Problem} 400, also for a bureau of others */
export function readAccountFilter(
  { bureauCode: ownCode }: Staff,
  tree: BureauTree,
  { bureauCode, state, role }: { bureauCode?: string; state?: string; role?: string },
): AccountFilter {
  return {
    bureauCode: readChoice('bureauCode', bureauCode, tree.subtreeCodes(ownCode)),
    state: readChoice('state', state, ACCOUNT_STATES),
    role: readChoice('role', role, STAFF_ROLES),
  };
}
