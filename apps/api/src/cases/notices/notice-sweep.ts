import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Clock } from '../../platform/clock.js';
import type { Outbox } from '../../platform/outbox/outbox.js';
import { TELL_CONSUMER } from './case-deliveries.js';
import { CaseMessageRepository } from './case-message.repository.js';

/** The outbox tries at once; whatever is left after this has lost its entry, or waits for its next try. */
const LATE_MILLISECONDS = 15 * 60_000;
const MESSAGES_AT_ONCE = 200;

/**
 * Finds notices that consumers agreed to, that were not sent, and that no entry of the outbox will send any more; promises them anew. One
 * that was given up keeps its entry until somebody looks at it, so it is not touched.
 */
export class NoticeSweep {
  private readonly logger = new Logger(NoticeSweep.name);

  constructor(
    private readonly source: () => DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Once through all notices that are late. */
  async run(): Promise<void> {
    const { manager } = this.source();
    const before = new Date(this.clock.now().getTime() - LATE_MILLISECONDS);
    for (let after: string | null = ''; after !== null; ) {
      const messages = new CaseMessageRepository(manager);
      const ids: string[] = await messages.listUnsent(before, after, MESSAGES_AT_ONCE);
      const promised = await this.outbox.subjectsAmong(manager, TELL_CONSUMER, ids);
      for (const id of ids.filter((each) => !promised.has(each))) await this.promiseAnew(id);
      after = ids.length < MESSAGES_AT_ONCE ? null : ids.at(-1)!;
    }
  }

  /** Under the message's lock, so that it is promised once; the teller never sends one twice anyhow. */
  private promiseAnew(id: string): Promise<void> {
    return this.source().transaction(async (manager) => {
      if (!(await new CaseMessageRepository(manager).lockUnsent(id))) return;
      if ((await this.outbox.subjectsAmong(manager, TELL_CONSUMER, [id])).has(id)) return;
      await this.outbox.add(manager, { kind: TELL_CONSUMER, subjectId: id });
      this.logger.warn(`the notice of ${id} had lost its entry of the outbox, and has one again`);
    });
  }
}
