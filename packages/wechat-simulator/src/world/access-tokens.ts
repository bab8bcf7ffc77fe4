import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.js';
import { errors } from './wechat-error.js';

const LIFE_MILLISECONDS = 7200_000;
const OVERLAP_MILLISECONDS = 300_000;
const FORCED_APART_MILLISECONDS = 30_000;
const FORCED_PER_DAY = 20;

interface Token {
  text: string;
  until: number;
}

/**
 * The stable access token of https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-access-token/getStableAccessToken.html:
 * - it lives 7200 seconds at most; asked again in the normal mode, the same one comes with what is left of its time;
 * - in its last five minutes a new one is given out, and both are good for five minutes;
 * - forced, a new one is given out and the last one is good no more; 20 times a day, at least 30 seconds apart, else nothing
 *   is refreshed.
 * Assumed: that the twenty-first of a day is answered by 45009; that a token past its time is 42001 and any other 40001; that
 * a token is this long (the page asks for room for 512 characters).
 */
export class AccessTokens {
  private current: Token | null = null;
  /** Every token ever given out → until when it is good, in milliseconds since 1970; -1 when it was replaced by force. */
  private readonly goodUntil = new Map<string, number>();
  private lastForced = Number.NEGATIVE_INFINITY;
  private forced = { day: '', times: 0 };

  constructor(private readonly clock: Clock) {}

  /** @throws {WeChatError} forced too often today */
  give(force: boolean): { text: string; expiresInSeconds: number } {
    const token = force ? this.force() : this.renewWhenDue();
    return { text: token.text, expiresInSeconds: Math.floor((token.until - this.clock.now()) / 1000) };
  }

  /** @throws {WeChatError} when the token may not be used */
  require(text: string | null): void {
    if (text === null || text === '') throw errors.accessTokenMissing();
    const until = this.goodUntil.get(text);
    if (until === undefined || until < 0) throw errors.invalidCredential();
    if (until <= this.clock.now()) throw errors.accessTokenExpired();
  }

  /** Ends every token at once, as if its time had passed. */
  expireAll(): void {
    this.current = null;
    for (const text of this.goodUntil.keys()) this.goodUntil.set(text, 0);
  }

  /** Replaces every token behind the caller's back, as another server of the same owner would by force. */
  replaceAll(): void {
    this.current = null;
    for (const text of this.goodUntil.keys()) this.goodUntil.set(text, -1);
  }

  private renewWhenDue(): Token {
    const now = this.clock.now();
    if (this.current !== null && this.current.until - now > OVERLAP_MILLISECONDS) return this.current;
    if (this.current !== null) this.goodUntil.set(this.current.text, now + OVERLAP_MILLISECONDS);
    return this.renew();
  }

  private force(): Token {
    const now = this.clock.now();
    if (this.current !== null && now - this.lastForced < FORCED_APART_MILLISECONDS) return this.current;
    const day = this.clock.today();
    if (this.forced.day !== day) this.forced = { day, times: 0 };
    if (this.forced.times >= FORCED_PER_DAY) throw errors.dayQuota();
    this.forced.times += 1;
    this.lastForced = now;
    this.replaceAll();
    return this.renew();
  }

  private renew(): Token {
    const token = {
      text: `80_${randomBytes(96).toString('base64url')}`,
      until: this.clock.now() + LIFE_MILLISECONDS,
    };
    this.goodUntil.set(token.text, token.until);
    this.current = token;
    return token;
  }
}
