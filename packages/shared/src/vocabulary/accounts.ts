import type { Labels } from './labels.js';

/** What somebody of a general agent may do; their own world, apart from the bureaus'. */
export const AGENT_ROLES = ['agentAdmin', 'agentClerk'] as const;
export type AgentRole = (typeof AGENT_ROLES)[number];

export const AGENT_ROLE_LABELS: Labels<AgentRole> = {
  agentAdmin: '总代理管理员',
  agentClerk: '总代理经办人',
};

/** `invited`: not yet accepted, or being renewed; nobody is logged in by it. */
export const ACCOUNT_STATES = ['invited', 'active', 'disabled'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

export const ACCOUNT_STATE_LABELS: Labels<AccountState> = {
  invited: '待接受邀请',
  active: '使用中',
  disabled: '已停用',
};

/** Characters of a password, at least and at most. */
export const PASSWORD_LENGTH = { least: 12, most: 128 } as const;
