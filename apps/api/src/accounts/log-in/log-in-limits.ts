import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { BlindIndex } from '../../platform/crypto/blind-index.js';
import { Database } from '../../platform/database.js';
import { TooManyRequests } from '../../platform/http/too-many-requests.js';
import { LogInFailureRepository } from './log-in-failure.repository.js';

const COLUMN = 'log_in_failure.subject_hmac';
const WINDOW_MILLISECONDS = 15 * 60 * 1000;

/** Failures that a window bears. */
const MOST = {
  /** One browser that the account was logged in by before. Strangers never reach this count. */
  device: 10,
  /** One name from one network: whoever mistypes waits a quarter of an hour, and so does whoever guesses. */
  nameFromNetwork: 5,
  /** One network, whatever names it tries. An office has one address. */
  network: 60,
  /** One name from networks and browsers that it never came from: guessing from thousands of addresses. */
  nameFromStrangers: 60,
} as const;

/** Who tries to log in as whom. */
export interface Attempt {
  loginName: string;
  network: string;
  /** Of the browser, when this very account was logged in by it before; null for a stranger's. */
  knownDevice: string | null;
  /** The account was logged in from this network before. */
  knownNetwork: boolean;
}

interface Subject {
  hmac: string;
  most: number;
}

/**
 * Bounds guessing without letting a stranger lock anybody out: what fails elsewhere never counts against a browser that the
 * account was logged in by before, and what fails in other networks never against a network that it came from. Counted in the
 * database, before the password is looked at, so that many processes and many attempts at once count as one.
 */
@Injectable()
export class LogInLimits {
  private readonly logger = new Logger(LogInLimits.name);

  constructor(
    private readonly database: Database,
    private readonly index: BlindIndex,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts an attempt as failed until it is known to be right.
   * @throws {TooManyRequests}
   */
  async admit(attempt: Attempt): Promise<void> {
    const now = this.clock.now();
    const windowEnd = new Date(now.getTime() + WINDOW_MILLISECONDS);
    for (const { hmac, most } of this.subjectsOf(attempt)) {
      // One after the other: what its own network is refused must not count against the name.
      const count = await this.failures().count(hmac, now, windowEnd);
      if (count > most) throw tooMany((await this.failures().windowEnd(hmac)) ?? windowEnd, now);
    }
    await this.sweep(now);
  }

  /** It was no failure. */
  async giveBack(attempt: Attempt): Promise<void> {
    await this.failures().giveBack(this.subjectsOf(attempt).map(({ hmac }) => hmac));
  }

  /** Somebody is in: what they mistyped before counts no more. */
  async forget(attempt: Attempt): Promise<void> {
    await this.giveBack(attempt);
    const [narrowest] = this.subjectsOf(attempt).toSorted((a, b) => a.most - b.most);
    await this.failures().forget(narrowest!.hmac);
  }

  private subjectsOf({ loginName, network, knownDevice, knownNetwork }: Attempt): Subject[] {
    if (knownDevice !== null) return [this.subject('device', [loginName, knownDevice])];
    const here = [this.subject('network', [network]), this.subject('nameFromNetwork', [loginName, network])];
    return knownNetwork ? here : [...here, this.subject('nameFromStrangers', [loginName])];
  }

  private subject(kind: keyof typeof MOST, parts: readonly string[]): Subject {
    return { hmac: this.index.of(COLUMN, JSON.stringify([kind, ...parts])), most: MOST[kind] };
  }

  /** On its own: the attempt was counted, whatever becomes of this. */
  private async sweep(now: Date): Promise<void> {
    try {
      await this.failures().sweep(now);
    } catch (error) {
      this.logger.warn(`counts of failed log-ins that are over stay until the next: ${String(error)}`);
    }
  }

  private failures(): LogInFailureRepository {
    return new LogInFailureRepository(this.database.dataSource().manager);
  }
}

function tooMany(windowEnd: Date, now: Date): TooManyRequests {
  return new TooManyRequests(
    Math.max(1, Math.ceil((windowEnd.getTime() - now.getTime()) / 1000)),
    '登录试得太多了，请过一刻钟再试。在以前登录过的电脑上登录，不受别人影响。',
  );
}
