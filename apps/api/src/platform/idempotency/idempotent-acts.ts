import { Logger } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import type { BlindIndex } from '../crypto/blind-index.js';
import { newPublicId } from '../public-id.js';
import { keptSince } from '../retention/retention-rules.js';
import { alreadyUnderWay, idempotencyKeyInvalid, idempotencyKeyReused } from './idempotency.errors.js';
import { IdempotencyKeyEntity } from './idempotency-key.entity.js';

/** One act, however often it is sent. */
export interface Act {
  /** A consumer's id, or `anonymous`. */
  actor: string;
  operation: string;
  /** The request's `Idempotency-Key`. */
  key: string | undefined;
  /** What was asked for, of which only an HMAC is kept; equal for two sendings of one act. */
  body: unknown;
  /** When it came. */
  now: Date;
}

export interface Done {
  /** The id of what the act made. */
  id: string;
  doneAt: Date;
}

const KEY = /^[A-Za-z0-9_-]{8,64}$/;
const BODY_HMAC = 'idempotency_key.body_hmac';
/** A twin that fails leaves the way free for us, and others may be as quick. */
const MOST_ATTEMPTS = 3;
/** Each act brings one key, so removing more than one keeps up. */
const SWEPT_AT_ONCE = 50;

/**
 * Does each act once. The key is written first in the act's own transaction, so a twin that comes meanwhile waits at it for the
 * commit, and then gets the same answer; when this returns, the act is committed.
 */
export class IdempotentActs {
  private readonly logger = new Logger(IdempotentActs.name);

  constructor(
    private readonly dataSource: () => DataSource,
    private readonly index: BlindIndex,
  ) {}

  /**
   * Keys of acts that were done long ago go with it.
   * @param work does the act under the id that it is given; rolled back, key and all, when it throws
   * @throws {Problem} `invalid-request` without a proper key; 422 `idempotency-key-reused`; 409 `already-under-way`
   */
  async once(act: Act, work: (manager: EntityManager, done: Done) => Promise<void>): Promise<Done> {
    const done = await this.doOnce(this.rowOf(act), work);
    await this.sweep(act.now);
    return done;
  }

  private async doOnce(
    row: IdempotencyKeyEntity,
    work: (manager: EntityManager, done: Done) => Promise<void>,
  ): Promise<Done> {
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      try {
        return await this.dataSource().transaction(async (manager) => {
          await manager.insert(IdempotencyKeyEntity, row);
          const done = { id: row.resultId, doneAt: row.doneAt };
          await work(manager, done);
          return done;
        });
      } catch (error) {
        const { code } = error as { code?: unknown };
        if (code === 'ER_LOCK_WAIT_TIMEOUT') throw alreadyUnderWay();
        if (code === 'ER_LOCK_DEADLOCK') continue;
        const before = code === 'ER_DUP_ENTRY' ? await this.find(row) : null;
        if (before === null) throw error;
        if (before.bodyHmac !== row.bodyHmac) throw idempotencyKeyReused();
        return { id: before.resultId, doneAt: before.doneAt };
      }
    }
    throw alreadyUnderWay();
  }

  /** After the commit, and on its own: the act was done, whatever becomes of this. */
  private async sweep(now: Date): Promise<void> {
    const oldest = keptSince('idempotencyKeys', now);
    try {
      await this.dataSource().query(
        'DELETE FROM idempotency_key WHERE done_at < ? ORDER BY done_at LIMIT ?',
        [oldest, SWEPT_AT_ONCE],
      );
    } catch (error) {
      this.logger.warn(`old idempotency keys stay until the next act: ${String(error)}`);
    }
  }

  private rowOf({ actor, operation, key, body, now }: Act): IdempotencyKeyEntity {
    if (key === undefined || !KEY.test(key)) throw idempotencyKeyInvalid();
    const bodyHmac = this.index.of(BODY_HMAC, JSON.stringify([operation, body]));
    return { actor, operation, idempotencyKey: key, bodyHmac, resultId: newPublicId(), doneAt: now };
  }

  private find({ actor, operation, idempotencyKey }: IdempotencyKeyEntity) {
    const { manager } = this.dataSource();
    return manager.findOneBy(IdempotencyKeyEntity, { actor, operation, idempotencyKey });
  }
}
