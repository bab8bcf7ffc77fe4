import { type EntityManager, In } from 'typeorm';
import { LogInFailureEntity } from '../log-in-failure.entity.js';

const SWEPT_AT_ONCE = 50;

/** The rows of failed log-ins. Every method is a statement or two, committed at once. */
export class LogInFailureRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Counts one more, in a new window when the last is over. @returns how many the window has with this one */
  async count(subjectHmac: string, now: Date, newWindowEndsAt: Date): Promise<number> {
    // Set first, while `window_ends_at` is still that of the window it counts in, and told by the statement itself: of twelve at
    // once each gets its own number.
    const { insertId } = await this.manager.query(
      `INSERT INTO log_in_failure (subject_hmac, failures, window_ends_at) VALUES (?, 1, ?)
       ON DUPLICATE KEY UPDATE
         failures = LAST_INSERT_ID(CASE WHEN window_ends_at <= ? THEN 1 ELSE failures + 1 END),
         window_ends_at = CASE WHEN window_ends_at <= ? THEN VALUES(window_ends_at) ELSE window_ends_at END`,
      [subjectHmac, newWindowEndsAt, now, now],
    );
    // A row that was not there tells nothing.
    return Number(insertId) || 1;
  }

  /** Null when nothing is counted. */
  async windowEnd(subjectHmac: string): Promise<Date | null> {
    const row = await this.manager.findOneBy(LogInFailureEntity, { subjectHmac });
    return row?.windowEndsAt ?? null;
  }

  async giveBack(subjectHmacs: readonly string[]): Promise<void> {
    await this.manager.query(
      'UPDATE log_in_failure SET failures = failures - 1 WHERE subject_hmac IN (?) AND failures > 0',
      [subjectHmacs],
    );
  }

  async forget(subjectHmac: string): Promise<void> {
    await this.manager.delete(LogInFailureEntity, { subjectHmac });
  }

  /** Removes what is over, by key, so that nobody who counts is held up. */
  async sweep(now: Date): Promise<void> {
    const over: { subject_hmac: string }[] = await this.manager.query(
      'SELECT subject_hmac FROM log_in_failure WHERE window_ends_at <= ? ORDER BY window_ends_at LIMIT ?',
      [now, SWEPT_AT_ONCE],
    );
    if (over.length === 0) return;
    const keys = over.map((row) => row.subject_hmac);
    const query = this.manager.createQueryBuilder().delete().from(LogInFailureEntity);
    await query
      .where({ subjectHmac: In(keys) })
      .andWhere('window_ends_at <= :now', { now })
      .execute();
  }
}
