import { setTimeout as delay } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Clock } from '../../clock.js';
import { type FieldCipher, UndecipherableValue } from '../../crypto/field-cipher.js';
import { newPublicId } from '../../public-id.js';
import { WeChatUnavailable } from '../wechat.errors.js';
import { AccessTokenRepository, type ForceLimits, type SharedToken } from './access-token.repository.js';
import type { FetchAccessToken } from './fetch-access-token.js';

const COLUMN = 'wechat_access_token.token';

/**
 * In a token's last five minutes WeChat gives out a new one, and both are good for five minutes
 * (https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-access-token/getStableAccessToken.html). A little later than
 * that, so that WeChat, whose clock may be behind ours, has reached them too.
 */
const DUE_MILLISECONDS = 290_000;
/** Not used any more when this little is left: a call takes time, and clocks drift. */
const MARGIN_MILLISECONDS = 30_000;
/** WeChat allows 20 a day, 30 seconds apart. The rest is for the operator's own emergencies. */
const FORCED = { perDay: 5, secondsApart: 60 };

export interface AccessTokenTimes {
  /** How long a fetch may take, with its repetitions; after that its lease is free. */
  leaseMilliseconds: number;
  /** How long others wait for it. Longer than the lease, so that a process that died holds nobody up for good. */
  waitMilliseconds: number;
  pollMilliseconds: number;
}

/**
 * The access token, one for all processes (decision 0102). Who finds it due takes a lease in the database, asks WeChat with no
 * transaction open, and keeps the answer; the others use the old one while it is good, or wait for the new.
 */
export class AccessTokens {
  private readonly logger = new Logger(AccessTokens.name);
  /** What this process is obtaining now, by the token that was refused: callers of one moment share it. */
  private readonly obtaining = new Map<string | null, Promise<string>>();

  constructor(
    private readonly appId: string,
    private readonly source: () => DataSource,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
    private readonly fetch: FetchAccessToken,
    private readonly times: AccessTokenTimes,
  ) {}

  /**
   * A token that is good now.
   * @param refused one that WeChat has just refused, though it should have been good
   * @throws {WeChatUnavailable}
   * @throws {WeChatRefused} the app id or secret
   * @throws {DatabaseAwayError}
   */
  good(refused: string | null = null): Promise<string> {
    const running = this.obtaining.get(refused);
    if (running) return running;
    const started = this.obtain(refused).finally(() => this.obtaining.delete(refused));
    this.obtaining.set(refused, started);
    return started;
  }

  private async obtain(refused: string | null): Promise<string> {
    const row = new AccessTokenRepository(this.source().manager, this.appId);
    const waitedEnough = performance.now() + this.times.waitMilliseconds;
    while (performance.now() < waitedEnough) {
      const shared = await row.read();
      const usable = this.usable(shared, refused);
      if (usable !== null && (shared.leased || shared.remainingMilliseconds > DUE_MILLISECONDS))
        return usable;
      const holder = newPublicId();
      if (!shared.leased && (await row.takeLease(holder, this.times.leaseMilliseconds))) {
        return this.renew(row, holder, refused);
      }
      await delay(this.times.pollMilliseconds * (0.5 + Math.random()));
    }
    throw new WeChatUnavailable('getStableAccessToken', 'access-token', false, 'waited for another process');
  }

  /** Under the lease: the token that came meanwhile, or a new one; when there is none to be had, the old one while it is good. */
  private async renew(row: AccessTokenRepository, holder: string, refused: string | null): Promise<string> {
    try {
      const shared = await row.read();
      const usable = this.usable(shared, refused);
      if (usable !== null && shared.remainingMilliseconds > DUE_MILLISECONDS) return usable;
      try {
        return await this.fetchAndKeep(row, holder, refused);
      } catch (error) {
        if (usable === null || !(error instanceof WeChatUnavailable)) throw error;
        this.logger.warn(`the access token is due and could not be renewed: ${error.message}`);
        return usable;
      }
    } finally {
      await row.endLease(holder);
    }
  }

  private async fetchAndKeep(
    row: AccessTokenRepository,
    holder: string,
    refused: string | null,
  ): Promise<string> {
    let fetched = await this.fetch(false);
    if (fetched.token === refused) {
      // WeChat gives out what it refuses: only force ends that.
      const limits: ForceLimits = { today: this.clock.today(), ...FORCED };
      if (!(await row.spendForce(holder, limits))) {
        throw new WeChatUnavailable('getStableAccessToken', 'access-token', false, 'forced often enough');
      }
      this.logger.warn('WeChat refuses the access token that it gives out: forcing a new one');
      fetched = await this.fetch(true);
    }
    const { token, lifeMilliseconds } = fetched;
    await row.keep(holder, this.cipher.encrypt(COLUMN, token), lifeMilliseconds);
    // Kept or not: when the lease was lost because WeChat was slow, this token is as good as the other's.
    return token;
  }

  private usable({ token, remainingMilliseconds }: SharedToken, refused: string | null): string | null {
    if (token === null || remainingMilliseconds <= MARGIN_MILLISECONDS) return null;
    const plain = this.decrypt(token);
    return plain === refused ? null : plain;
  }

  private decrypt(token: string): string | null {
    try {
      return this.cipher.decrypt(COLUMN, token);
    } catch (error) {
      if (!(error instanceof UndecipherableValue)) throw error;
      this.logger.warn(`a new access token is needed: ${error.message}`);
      return null;
    }
  }
}
