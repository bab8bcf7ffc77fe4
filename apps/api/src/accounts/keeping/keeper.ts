import type { AgentRole, StaffRole } from '@jiweibao/shared';
import type { AgentUser } from '../agent-user.js';
import type { Staff } from '../staff.js';

/** Who keeps accounts: an administrator of a bureau, of a general agent, or whoever runs the server's command line. */
export interface Keeper {
  kind: 'staff' | 'agent' | 'system';
  accountId: string | null;
  /** What they must still be when the change commits; null for the command line. */
  as: { bureauCode: string | null; generalAgentId: string | null; role: StaffRole | AgentRole } | null;
}

export function staffKeeper({ accountId, bureauCode }: Staff): Keeper {
  return { kind: 'staff', accountId, as: { bureauCode, generalAgentId: null, role: 'administrator' } };
}

export function agentKeeper({ accountId, generalAgentId }: AgentUser): Keeper {
  return { kind: 'agent', accountId, as: { bureauCode: null, generalAgentId, role: 'agentAdmin' } };
}

export const COMMAND_LINE: Keeper = { kind: 'system', accountId: null, as: null };
