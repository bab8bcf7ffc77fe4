import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { BlindIndex } from '../platform/crypto/blind-index.js';
import { FieldCipher } from '../platform/crypto/field-cipher.js';
import { hashOfToken, newSecretToken } from '../platform/crypto/secret-token.js';
import { Database } from '../platform/database.js';
import { newPublicId } from '../platform/public-id.js';
import { WeChat } from '../platform/wechat/wechat.js';
import { wechatProblem } from '../platform/wechat/wechat-problem.js';
import { ConsumerRepository } from './consumer.repository.js';
import { ConsumerSessionRepository } from './consumer-session.repository.js';
import { ConsumerTraces } from './consumer-traces.js';
import { sessionExpired } from './consumers.errors.js';
import { bearerToken } from './session-token.js';

const OPENID = 'consumer.openid';
/** `wx.login` asks the person nothing, so a short life costs nobody anything. */
const LIFE_DAYS = 30;
const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;
/** One person's phones, with some to spare. */
const MOST_SESSIONS = 5;
/** Each log-in makes one session, so removing more than one keeps up. */
const SWEPT_AT_ONCE = 50;

/** A log-in that has just been made. The token is told this once. */
export interface NewSession {
  token: string;
  expiresAt: Date;
}

/** Who is asking: consumers, known by WeChat, and their sessions, which are ours to end. */
@Injectable()
export class ConsumerSessions {
  private readonly logger = new Logger(ConsumerSessions.name);

  constructor(
    private readonly database: Database,
    private readonly wechat: WeChat,
    private readonly cipher: FieldCipher,
    private readonly index: BlindIndex,
    private readonly clock: Clock,
    private readonly traces: ConsumerTraces,
  ) {}

  /**
   * Logs in the person whose phone got this code from `wx.login`.
   * @throws {Problem} `wechat-unavailable`, `wechat-code-refused` and the others of `wechatProblem`; `database-away`
   */
  async logIn(code: string): Promise<NewSession> {
    // Asked first: the code is good once, and useless while its holder cannot be kept.
    const { manager } = this.database.dataSource();
    const openid = await this.openidOfCode(code);
    const consumers = new ConsumerRepository(manager);
    const openidIndex = this.index.of(OPENID, openid);
    for (;;) {
      const id = (await consumers.findId(openidIndex)) ?? (await this.create(consumers, openid, openidIndex));
      const session = await this.openSession(id);
      // Deleted between two statements, on another phone of theirs: then they come back as somebody new.
      if (session === null) continue;
      await this.sweep();
      return session;
    }
  }

  /**
   * Whose session a request carries.
   * @param authorization the request's `Authorization` header
   * @returns null when there is none
   * @throws {Problem} 401 `session-expired` for one that is not, or no longer, good
   */
  async consumerOf(authorization: string | undefined): Promise<{ consumerId: string } | null> {
    if (authorization === undefined) return null;
    const token = bearerToken(authorization);
    if (token === null) throw sessionExpired();
    const sessions = new ConsumerSessionRepository(this.database.dataSource().manager);
    const session = await sessions.findLive(hashOfToken(token), this.clock.now());
    if (session === null) throw sessionExpired();
    const today = this.clock.today();
    if (session.lastUsedOn !== today) await sessions.touch(session.tokenHash, today);
    return { consumerId: session.consumerId };
  }

  /** The openid to write to a consumer by; null for nobody, and for somebody deleted. */
  async openidOf(consumerId: string): Promise<string | null> {
    const openid = await new ConsumerRepository(this.database.dataSource().manager).findOpenid(consumerId);
    return openid === null ? null : this.cipher.decrypt(OPENID, openid);
  }

  /** Keeps a consumer from being deleted until the transaction ends. False when they were deleted already. */
  holdConsumer(manager: EntityManager, consumerId: string): Promise<boolean> {
    return new ConsumerRepository(manager).lock(consumerId);
  }

  /** Ends the session of a request. One that is over already stays over. */
  async logOut(authorization: string): Promise<void> {
    const token = bearerToken(authorization);
    if (token === null) return;
    const sessions = new ConsumerSessionRepository(this.database.dataSource().manager);
    await sessions.revoke(hashOfToken(token), this.clock.now());
  }

  /**
   * Ends a consumer's sessions and forgets who they are: 个人信息保护法 art. 47. What features keep is told to let go.
   * @param first what is to be done in the same transaction, while they are still known
   */
  async forget(consumerId: string, first?: (manager: EntityManager) => Promise<void>): Promise<void> {
    await this.database.dataSource().transaction(async (manager) => {
      const consumers = new ConsumerRepository(manager);
      if (!(await consumers.lock(consumerId))) return;
      await first?.(manager);
      await new ConsumerSessionRepository(manager).removeAll(consumerId);
      await this.traces.remove(manager, consumerId);
      await consumers.forget(consumerId, this.clock.now());
    });
  }

  /** Nothing is kept of people who never come back. On its own: the log-in was done, whatever becomes of this. */
  private async sweep(): Promise<void> {
    try {
      const sessions = new ConsumerSessionRepository(this.database.dataSource().manager);
      await sessions.sweep(this.clock.now(), SWEPT_AT_ONCE);
    } catch (error) {
      this.logger.warn(`sessions that are over stay until the next log-in: ${String(error)}`);
    }
  }

  private async openidOfCode(code: string): Promise<string> {
    try {
      return (await this.wechat.exchangeLoginCode(code)).openid;
    } catch (error) {
      const problem = wechatProblem(error);
      if (problem === null) throw error;
      this.logger.warn(`a log-in failed: ${String(error)}`);
      throw problem;
    }
  }

  private create(consumers: ConsumerRepository, openid: string, openidIndex: string): Promise<string> {
    return consumers.insertOrFind({
      id: newPublicId(),
      openid: this.cipher.encrypt(OPENID, openid),
      openidIndex,
      createdAt: this.clock.now(),
      deletedAt: null,
    });
  }

  /** @returns null when the consumer was deleted meanwhile */
  private openSession(consumerId: string): Promise<NewSession | null> {
    const now = this.clock.now();
    const token = newSecretToken();
    const expiresAt = new Date(now.getTime() + LIFE_DAYS * DAY_MILLISECONDS);
    return this.database.dataSource().transaction(async (manager) => {
      if (!(await new ConsumerRepository(manager).lock(consumerId))) return null;
      const sessions = new ConsumerSessionRepository(manager);
      await sessions.tidy(consumerId, MOST_SESSIONS - 1, now);
      await sessions.insert({
        tokenHash: hashOfToken(token),
        consumerId,
        createdAt: now,
        expiresAt,
        lastUsedOn: this.clock.today(),
        revokedAt: null,
      });
      return { token, expiresAt };
    });
  }
}
