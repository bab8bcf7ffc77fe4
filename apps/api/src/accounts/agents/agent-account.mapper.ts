import type { AgentRole } from '@jiweibao/shared';
import { type KeptAccount, toAccountReply } from '../keeping/kept-account.js';
import type { AgentAccountReply } from './agent-account-replies.js';

export function toAgentAccount(kept: KeptAccount): AgentAccountReply {
  const { generalAgentId, roles } = kept.account;
  return { ...toAccountReply(kept), generalAgentId: generalAgentId!, roles: roles as AgentRole[] };
}
