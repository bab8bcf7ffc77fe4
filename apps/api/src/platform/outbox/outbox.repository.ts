import type { EntityManager } from 'typeorm';
import type { ListedEntry, OutboxEntry, OutboxState } from './outbox-entry.js';

/** Who takes entries, how many, and for how long they are theirs. */
export interface Claim {
  holder: string;
  kinds: string[];
  count: number;
  leaseMilliseconds: number;
}

const LONGEST_FAILURE = 300;
const SWEPT_AT_ONCE = 100;

/** The rows of `outbox_entry`. Every method is one short statement or two; no lock is held while something is delivered. */
export class OutboxRepository {
  constructor(private readonly manager: EntityManager) {}

  async add({ id, kind, subjectId, payload }: Omit<OutboxEntry, 'attempts'>): Promise<void> {
    await this.manager.query(
      `INSERT INTO outbox_entry (id, kind, subject_id, payload, state, attempts, due_at, created_at)
       VALUES (?, ?, ?, ?, 'waiting', 0, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3))`,
      [id, kind, subjectId, JSON.stringify(payload)],
    );
  }

  /** Those of these subjects that have an entry of this kind. The table is small: a delivered entry is gone. */
  async listSubjects(kind: string, subjectIds: readonly string[]): Promise<ReadonlySet<string>> {
    if (subjectIds.length === 0) return new Set();
    const rows: { id: string }[] = await this.manager.query(
      'SELECT subject_id AS id FROM outbox_entry WHERE kind = ? AND subject_id IN (?)',
      [kind, subjectIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /**
   * Takes entries that are due, and whose lease, if they had one, is over. Read first, without a lock, so that an entry which its
   * owner has not committed yet holds nobody up; then taken by id, so that each has one taker.
   */
  async claim({ holder, kinds, count, leaseMilliseconds }: Claim): Promise<OutboxEntry[]> {
    const due: { id: string }[] = await this.manager.query(
      `SELECT id FROM outbox_entry
       WHERE state = 'waiting' AND due_at <= UTC_TIMESTAMP(3) AND kind IN (?)
       ORDER BY due_at LIMIT ?`,
      [kinds, count],
    );
    if (due.length === 0) return [];
    await this.manager.query(
      `UPDATE outbox_entry
       SET lease_holder = ?, attempts = attempts + 1,
         due_at = TIMESTAMPADD(MICROSECOND, ?, UTC_TIMESTAMP(3))
       WHERE id IN (?) AND state = 'waiting' AND due_at <= UTC_TIMESTAMP(3)`,
      [holder, leaseMilliseconds * 1000, due.map(({ id }) => id)],
    );
    const rows: Row[] = await this.manager.query('SELECT * FROM outbox_entry WHERE lease_holder = ?', [
      holder,
    ]);
    return rows.map(toListed);
  }

  /** @returns false when the lease was lost meanwhile, so that somebody else may deliver it again */
  async settle(id: string, holder: string): Promise<boolean> {
    return this.changes('DELETE FROM outbox_entry WHERE id = ? AND lease_holder = ?', [id, holder]);
  }

  /** To be tried again after a while. */
  async postpone(id: string, holder: string, failure: string, delayMilliseconds: number): Promise<boolean> {
    return this.changes(
      `UPDATE outbox_entry
       SET lease_holder = NULL, last_failure = ?, due_at = TIMESTAMPADD(MICROSECOND, ?, UTC_TIMESTAMP(3))
       WHERE id = ? AND lease_holder = ?`,
      [failure.slice(0, LONGEST_FAILURE), delayMilliseconds * 1000, id, holder],
    );
  }

  /** Not to be tried again by itself. */
  async giveUp(id: string, holder: string, failure: string): Promise<boolean> {
    return this.changes(
      `UPDATE outbox_entry SET state = 'stuck', lease_holder = NULL, last_failure = ?
       WHERE id = ? AND lease_holder = ?`,
      [failure.slice(0, LONGEST_FAILURE), id, holder],
    );
  }

  /** Gives up entries whose last lease was lost at their last try: whoever had them ended before it could say. */
  async giveUpLost(mostAttempts: number, failure: string): Promise<void> {
    const lost: { id: string }[] = await this.manager.query(
      `SELECT id FROM outbox_entry
       WHERE state = 'waiting' AND attempts >= ? AND due_at <= UTC_TIMESTAMP(3) LIMIT ?`,
      [mostAttempts, SWEPT_AT_ONCE],
    );
    if (lost.length === 0) return;
    await this.manager.query(
      `UPDATE outbox_entry SET state = 'stuck', lease_holder = NULL, last_failure = ?
       WHERE id IN (?) AND state = 'waiting' AND attempts >= ? AND due_at <= UTC_TIMESTAMP(3)`,
      [failure, lost.map(({ id }) => id), mostAttempts],
    );
  }

  /** Stuck ones first, then the longest waiting. */
  async list(count: number): Promise<ListedEntry[]> {
    const rows: Row[] = await this.manager.query(
      'SELECT * FROM outbox_entry ORDER BY state, created_at, id LIMIT ?',
      [count],
    );
    return rows.map(toListed);
  }

  async countByState(): Promise<Record<OutboxState, number>> {
    const rows: { state: OutboxState; count: number }[] = await this.manager.query(
      'SELECT state, COUNT(*) AS count FROM outbox_entry GROUP BY state',
    );
    const counts = { waiting: 0, stuck: 0 };
    for (const { state, count } of rows) counts[state] = Number(count);
    return counts;
  }

  /** Lets an entry begin anew; one that is being delivered now is left alone. */
  async retry(id: string): Promise<boolean> {
    return this.changes(
      `UPDATE outbox_entry SET state = 'waiting', attempts = 0, due_at = UTC_TIMESTAMP(3)
       WHERE id = ? AND (lease_holder IS NULL OR due_at <= UTC_TIMESTAMP(3))`,
      [id],
    );
  }

  private async changes(statement: string, parameters: unknown[]): Promise<boolean> {
    const { affectedRows } = await this.manager.query(statement, parameters);
    return affectedRows === 1;
  }
}

interface Row {
  id: string;
  kind: string;
  subject_id: string;
  payload: string;
  attempts: number;
  state: OutboxState;
  created_at: Date;
  due_at: Date;
  last_failure: string | null;
}

function toListed(row: Row): ListedEntry {
  return {
    id: row.id,
    kind: row.kind,
    subjectId: row.subject_id,
    payload: JSON.parse(row.payload),
    attempts: row.attempts,
    state: row.state,
    createdAt: row.created_at,
    dueAt: row.due_at,
    lastFailure: row.last_failure,
  };
}
