import type { DataSource } from 'typeorm';
import { outboxEntryUnknown } from './outbox.errors.js';
import { OutboxRepository } from './outbox.repository.js';
import type { ListedEntry, OutboxState } from './outbox-entry.js';

/** What waits and what is stuck, for whoever looks after the system. */
export class OutboxOverview {
  constructor(private readonly source: () => DataSource) {}

  /** @param count entries at most; stuck ones first */
  async list(count: number): Promise<{ counts: Record<OutboxState, number>; entries: ListedEntry[] }> {
    const repository = new OutboxRepository(this.source().manager);
    return { counts: await repository.countByState(), entries: await repository.list(count) };
  }

  /** Lets an entry begin anew, at once. @throws {Problem} 404 when there is none, or it is being delivered now */
  async retry(id: string): Promise<void> {
    if (!(await new OutboxRepository(this.source().manager).retry(id))) throw outboxEntryUnknown(id);
  }
}
