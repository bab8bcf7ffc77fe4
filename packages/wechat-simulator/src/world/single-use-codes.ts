import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.js';

/**
 * Both kinds of code live five minutes:
 * https://developers.weixin.qq.com/miniprogram/dev/api/open-api/login/wx.login.html and
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/user-info/phone-number/api_getphonenumber
 */
const LIFE_MILLISECONDS = 5 * 60_000;

/** What a code says: what it was given out for, or why it is good for nothing. */
export type CodeReading<Subject> = { subject: Subject } | 'unknown' | 'used' | 'expired';

/** Codes that a phone gets and a server exchanges, once each. */
export class SingleUseCodes<Subject> {
  private readonly given = new Map<string, { subject: Subject; until: number; used: boolean }>();

  constructor(private readonly clock: Clock) {}

  issue(subject: Subject): string {
    const code = randomBytes(16).toString('hex');
    this.given.set(code, { subject, until: this.clock.now() + LIFE_MILLISECONDS, used: false });
    return code;
  }

  use(code: string): CodeReading<Subject> {
    const entry = this.given.get(code);
    if (entry === undefined) return 'unknown';
    if (entry.used) return 'used';
    if (this.clock.now() >= entry.until) return 'expired';
    entry.used = true;
    return { subject: entry.subject };
  }
}
