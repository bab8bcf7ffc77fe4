import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { TooManyRequests } from '../../platform/http/too-many-requests.js';

/**
 * Tries in a window, of one client at one number. By the pair, so that nobody can lock a number's holder out by trying codes at it;
 * how much one client may try in all is bounded where all writes of the public are, which bounds this memory too.
 */
const LIMITS = { windowSeconds: 900, perNumberAndClient: 10 };

/** Bounds how often codes are tried at a case's number, in this process's memory. */
export class QueryCodeLimits {
  private readonly limiter: RateLimiterMemory;

  constructor({ windowSeconds, perNumberAndClient } = LIMITS) {
    this.limiter = new RateLimiterMemory({ points: perNumberAndClient, duration: windowSeconds });
  }

  /**
   * Counts one try, right or wrong.
   * @throws {TooManyRequests}
   */
  async count(number: string, client: string): Promise<void> {
    try {
      await this.limiter.consume(`${number} ${client}`);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw new TooManyRequests(Math.ceil(refusal.msBeforeNext / 1000));
    }
  }
}
