import type { StaffRole } from '@jiweibao/shared';
import type { BureauTree } from '../../organization/bureau-tree.js';
import { type KeptAccount, toAccountReply } from '../keeping/kept-account.js';
import type { StaffAccountReply } from './staff-account-replies.js';

export function toStaffAccount(kept: KeptAccount, tree: BureauTree): StaffAccountReply {
  const bureauCode = kept.account.bureauCode ?? '';
  return {
    ...toAccountReply(kept),
    bureauCode,
    bureauName: tree.find(bureauCode)?.name ?? bureauCode,
    roles: kept.account.roles as StaffRole[],
  };
}
