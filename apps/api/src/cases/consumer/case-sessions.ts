import { timingSafeEqual } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { ConsumerSessions } from '../../consumers/consumer-sessions.js';
import type { Clock } from '../../platform/clock.js';
import type { BlindIndex } from '../../platform/crypto/blind-index.js';
import { CaseRepository } from '../case.repository.js';
import { readCaseNumber } from '../intake/case-number.js';
import { readQueryCode } from '../intake/query-code.js';
import { INDEXED_FIELDS } from '../privacy/sealed-fields.js';
import { type CaseAccess, caseToken, hashOfCaseToken, newCaseToken } from './case-access.js';
import { CaseSessionRepository } from './case-session.repository.js';
import {
  caseNumberInvalid,
  caseSessionExpired,
  caseSessionRequired,
  queryCodeRefused,
} from './consumer.errors.js';
import type { QueryCodeLimits } from './query-code-limits.js';

const LIFE_MILLISECONDS = 2 * 60 * 60 * 1000;
const SWEPT_AT_ONCE = 20;

export interface NewCaseSession {
  token: string;
  expiresAt: Date;
}

/** Who may see which cases: consumers their own, and who has a number and its code that filing's. */
export class CaseSessions {
  private readonly logger = new Logger(CaseSessions.name);

  constructor(
    private readonly dataSource: () => DataSource,
    private readonly consumers: Pick<ConsumerSessions, 'consumerOf'>,
    private readonly index: BlindIndex,
    private readonly limits: QueryCodeLimits,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens a filing. A number that does not exist, one without a code and a wrong code are told alike, and cost the same work.
   * @param client its address, as the trusted proxies tell it
   * @throws {Problem} 400 for what cannot be a number; 404 `query-code-refused`; {TooManyRequests}; `database-away`
   */
  async open(
    { number, queryCode }: { number: string; queryCode: string },
    client: string,
  ): Promise<NewCaseSession> {
    const known = readCaseNumber(number);
    if (known === null) throw caseNumberInvalid();
    await this.limits.count(known, client);
    const { manager } = this.dataSource();
    const found = await new CaseRepository(manager).findByNumber(known);
    // All of it for whatever is tried, so that the time it takes tells nothing.
    const given = this.hmacOf(readQueryCode(queryCode) ?? '');
    const nobodys = this.hmacOf(known);
    const same = timingSafeEqual(Buffer.from(given), Buffer.from(found?.queryCodeHmac ?? nobodys));
    if (found === null || !same) throw queryCodeRefused();
    const token = newCaseToken();
    const expiresAt = new Date(this.clock.now().getTime() + LIFE_MILLISECONDS);
    await new CaseSessionRepository(manager).insert({
      tokenHash: hashOfCaseToken(token),
      caseId: found.id,
      expiresAt,
    });
    await this.sweep();
    return { token, expiresAt };
  }

  /**
   * Whose cases a request may see.
   * @param authorization the request's `Authorization` header
   * @throws {Problem} 401 `session-required` without one, `session-expired` for one that is not, or no longer, good
   */
  async accessOf(authorization: string | undefined): Promise<CaseAccess> {
    if (authorization === undefined) throw caseSessionRequired();
    const token = caseToken(authorization);
    if (token === null) return this.consumerAccess(authorization);
    const sessions = new CaseSessionRepository(this.dataSource().manager);
    const session = await sessions.findLive(hashOfCaseToken(token), this.clock.now());
    if (session === null) throw caseSessionExpired();
    return { by: 'queryCode', caseId: session.caseId };
  }

  private async consumerAccess(authorization: string): Promise<CaseAccess> {
    const consumer = await this.consumers.consumerOf(authorization);
    if (consumer === null) throw caseSessionRequired();
    return { by: 'consumer', consumerId: consumer.consumerId };
  }

  private hmacOf(code: string): string {
    return this.index.of(INDEXED_FIELDS.queryCode, code);
  }

  /** On its own: the session was opened, whatever becomes of this. */
  private async sweep(): Promise<void> {
    try {
      const sessions = new CaseSessionRepository(this.dataSource().manager);
      await sessions.sweep(this.clock.now(), SWEPT_AT_ONCE);
    } catch (error) {
      this.logger.warn(`case sessions that are over stay until the next one: ${String(error)}`);
    }
  }
}
