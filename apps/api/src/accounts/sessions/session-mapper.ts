import type { BureauTree } from '../../organization/bureau-tree.js';
import type { AgentSessionReply, StaffSessionReply } from './account-session-replies.js';
import type { SessionHolder } from './session-holder.js';

type HolderOf<Kind extends SessionHolder['kind']> = Extract<SessionHolder, { kind: Kind }>;

export function toStaffSession(holder: HolderOf<'staff'>, bureaus: BureauTree): StaffSessionReply {
  const { bureauCode, roles } = holder.user;
  const bureauName = bureaus.find(bureauCode)?.name ?? bureauCode;
  return { ...common(holder), bureauCode, bureauName, roles: [...roles] };
}

export function toAgentSession(holder: HolderOf<'agent'>): AgentSessionReply {
  const { generalAgentId, roles } = holder.user;
  return { ...common(holder), generalAgentId, roles: [...roles] };
}

function common({ user, loginName, enrolled, mustEnrol, expiresAt }: SessionHolder) {
  const { accountId, name } = user;
  return { accountId, name, loginName, enrolled, mustEnrol, expiresAt: expiresAt.toISOString() };
}
