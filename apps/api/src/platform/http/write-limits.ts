import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { networkOf } from './network-of.js';
import { TooManyRequests } from './too-many-requests.js';

/** Writes in a window. Hundreds of phones share an address of a mobile operator, so one address is allowed quite a lot. */
const LIMITS = { windowSeconds: 600, perAddress: 60, inAll: 2_000 };

/** The one key of the bound on all. */
const ALL = 'all';

/**
 * Bounds how often anybody may write, in this process's memory; look-ups are never counted. The bound on all of them together
 * also bounds the memory: once it is reached no further address is remembered.
 */
export class WriteLimits {
  private readonly inAll: RateLimiterMemory;
  private readonly perAddress: RateLimiterMemory;

  constructor({ windowSeconds, perAddress, inAll } = LIMITS) {
    this.inAll = new RateLimiterMemory({ points: inAll, duration: windowSeconds });
    this.perAddress = new RateLimiterMemory({ points: perAddress, duration: windowSeconds });
  }

  /**
   * Counts one write.
   * @param address of the client, as the trusted proxies tell it
   * @throws {TooManyRequests}
   */
  async count(address: string): Promise<void> {
    await this.refuseWhenFull();
    // Before the bound on all: what one address is refused must not use up the others' share.
    await take(this.perAddress, networkOf(address));
    await take(this.inAll, ALL);
  }

  private async refuseWhenFull(): Promise<void> {
    const used = await this.inAll.get(ALL);
    if (used !== null && used.remainingPoints <= 0) throw tooMany(used);
  }
}

async function take(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw tooMany(refusal);
  }
}

function tooMany({ msBeforeNext }: RateLimiterRes): TooManyRequests {
  return new TooManyRequests(Math.ceil(msBeforeNext / 1000));
}
