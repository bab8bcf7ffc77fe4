import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { newPublicId } from '../public-id.js';
import { withoutValues } from '../without-values.js';
import { DeliveryImpossible } from './outbox.errors.js';
import { OutboxRepository } from './outbox.repository.js';
import type { OutboxEntry } from './outbox-entry.js';
import type { OutboxHandlers } from './outbox-handlers.js';
import { MOST_ATTEMPTS, retryDelay } from './retry-delay.js';

export interface RoundTimes {
  /** How long entries are this round's own. A handler that takes longer may find its entry delivered by another process too. */
  leaseMilliseconds: number;
  /** Entries in one round, delivered side by side. */
  count: number;
}

const LOST = 'the process that delivered it ended before it could say how it went';

/** Takes what is due and delivers it, once through. */
export class OutboxRound {
  private readonly logger = new Logger('Outbox');

  constructor(
    private readonly source: () => DataSource,
    private readonly handlers: OutboxHandlers,
    private readonly times: RoundTimes,
  ) {}

  /**
   * @returns how many entries were taken
   * @throws when the database is away; what was taken comes back when its lease is over
   */
  async run(): Promise<number> {
    const holder = newPublicId();
    const repository = this.repository();
    await repository.giveUpLost(MOST_ATTEMPTS, LOST);
    const entries = await repository.claim({ holder, kinds: this.handlers.kinds, ...this.times });
    const deliveries = await Promise.allSettled(entries.map((entry) => this.deliver(entry, holder)));
    const failed = deliveries.find((delivery) => delivery.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
    return entries.length;
  }

  private async deliver(entry: OutboxEntry, holder: string): Promise<void> {
    try {
      await this.handlers.handle(entry);
    } catch (error) {
      await this.noteFailure(entry, holder, error);
      return;
    }
    if (await this.repository().settle(entry.id, holder)) return;
    this.logger.warn(`${entry.kind} ${entry.id} took longer than its lease and may be delivered twice`);
  }

  private async noteFailure(entry: OutboxEntry, holder: string, error: unknown): Promise<void> {
    const failure = inWords(error);
    this.logger.warn(`${entry.kind} ${entry.id} failed, try ${entry.attempts}: ${failure}`);
    if (error instanceof DeliveryImpossible || entry.attempts >= MOST_ATTEMPTS) {
      await this.repository().giveUp(entry.id, holder, failure);
    } else {
      const delay = retryDelay(entry.attempts, Math.random());
      await this.repository().postpone(entry.id, holder, failure, delay);
    }
  }

  private repository(): OutboxRepository {
    return new OutboxRepository(this.source().manager);
  }
}

function inWords(error: unknown): string {
  return withoutValues(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}
