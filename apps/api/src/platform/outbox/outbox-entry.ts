/** `waiting` to be delivered; `stuck`: given up, until somebody looks at it. A delivered entry is gone. */
export type OutboxState = 'waiting' | 'stuck';

/** What a handler gets. */
export interface OutboxEntry {
  id: string;
  kind: string;
  subjectId: string;
  payload: Record<string, string>;
  /** How often it has been tried, this time included. */
  attempts: number;
}

/** An entry as whoever looks after the system sees it. */
export interface ListedEntry extends OutboxEntry {
  state: OutboxState;
  createdAt: Date;
  /** When it may be tried next; meaningless once stuck. */
  dueAt: Date;
  lastFailure: string | null;
}
