import type { AgentUser } from '../agent-user.js';
import type { Staff } from '../staff.js';

interface AnySession {
  /** Of the session's token. */
  tokenHash: string;
  /** What the account logs in by. */
  loginName: string;
  /** However much it is used. */
  expiresAt: Date;
  /** Whether one-time codes are asked for at log-in. */
  enrolled: boolean;
  /** Logged in, but before anything else one-time codes have to be set up. */
  mustEnrol: boolean;
}

/** Whose session a request carries, as the account is now. */
export type SessionHolder = AnySession &
  ({ kind: 'staff'; user: Staff } | { kind: 'agent'; user: AgentUser });
