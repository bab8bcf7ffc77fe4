import type { AgentRole } from '@jiweibao/shared';

/** Somebody of a general agent who has logged in. */
export interface AgentUser {
  accountId: string;
  name: string;
  /** The registry's. */
  generalAgentId: string;
  roles: readonly AgentRole[];
}
