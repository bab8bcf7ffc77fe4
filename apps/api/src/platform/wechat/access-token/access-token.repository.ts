import type { EntityManager } from 'typeorm';

/** What is known of the shared token now. */
export interface SharedToken {
  /** Encrypted; null when there is none yet. */
  token: string | null;
  /** How long WeChat lets it live from now; negative when over. */
  remainingMilliseconds: number;
  /** Whether somebody is fetching a new one. */
  leased: boolean;
}

/** A forced refresh ends the old token everywhere, and WeChat allows few: these are ours. */
export interface ForceLimits {
  /** Today's date, Asia/Shanghai, `YYYY-MM-DD`: WeChat's day. */
  today: string;
  perDay: number;
  secondsApart: number;
}

/** The row of `wechat_access_token`. Every method is one statement, committed at once: no lock is held while WeChat is asked. */
export class AccessTokenRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly appId: string,
  ) {}

  async read(): Promise<SharedToken> {
    const [row] = await this.manager.query(
      `SELECT token,
         TIMESTAMPDIFF(MICROSECOND, UTC_TIMESTAMP(3), good_until) AS remaining,
         COALESCE(lease_until > UTC_TIMESTAMP(3), 0) AS leased
       FROM wechat_access_token WHERE app_id = ?`,
      [this.appId],
    );
    if (row === undefined) {
      // Another process may be first: then its row is as good.
      await this.manager.query(
        'INSERT IGNORE INTO wechat_access_token (app_id, forced_count) VALUES (?, 0)',
        [this.appId],
      );
      return { token: null, remainingMilliseconds: 0, leased: false };
    }
    return {
      token: row.token,
      remainingMilliseconds: Number(row.remaining ?? 0) / 1000,
      leased: Number(row.leased) === 1,
    };
  }

  /** Takes the lease if nobody has it. */
  async takeLease(holder: string, milliseconds: number): Promise<boolean> {
    return this.changes(
      `UPDATE wechat_access_token
       SET lease_holder = ?, lease_until = TIMESTAMPADD(MICROSECOND, ?, UTC_TIMESTAMP(3))
       WHERE app_id = ? AND (lease_until IS NULL OR lease_until <= UTC_TIMESTAMP(3))`,
      [holder, milliseconds * 1000, this.appId],
    );
  }

  /** Keeps a new token and ends the lease, unless somebody else has taken it over meanwhile. */
  async keep(holder: string, token: string, lifeMilliseconds: number): Promise<boolean> {
    return this.changes(
      `UPDATE wechat_access_token
       SET token = ?, good_until = TIMESTAMPADD(MICROSECOND, ?, UTC_TIMESTAMP(3)),
         lease_holder = NULL, lease_until = NULL
       WHERE app_id = ? AND lease_holder = ?`,
      [token, lifeMilliseconds * 1000, this.appId, holder],
    );
  }

  async endLease(holder: string): Promise<void> {
    await this.manager.query(
      'UPDATE wechat_access_token SET lease_holder = NULL, lease_until = NULL WHERE app_id = ? AND lease_holder = ?',
      [this.appId, holder],
    );
  }

  /** Counts one more forced refresh, if the limits leave one. */
  async spendForce(holder: string, { today, perDay, secondsApart }: ForceLimits): Promise<boolean> {
    return this.changes(
      // The count is set first, while `forced_on` is still the day that it counts.
      `UPDATE wechat_access_token
       SET forced_count = CASE WHEN forced_on = ? THEN forced_count + 1 ELSE 1 END,
         forced_on = ?, forced_at = UTC_TIMESTAMP(3)
       WHERE app_id = ? AND lease_holder = ?
         AND (forced_on IS NULL OR forced_on <> ? OR forced_count < ?)
         AND (forced_at IS NULL OR forced_at <= TIMESTAMPADD(SECOND, ?, UTC_TIMESTAMP(3)))`,
      [today, today, this.appId, holder, today, perDay, -secondsApart],
    );
  }

  private async changes(statement: string, parameters: unknown[]): Promise<boolean> {
    const { affectedRows } = await this.manager.query(statement, parameters);
    return affectedRows === 1;
  }
}
