import type { EntityManager } from 'typeorm';
import { CaseEventEntity } from '../entities/case-event.entity.js';
import { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';

/** The cases that somebody has. */
export class CaseHandoverRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Those that have not ended, locked until the transaction ends. */
  async lockOpen(accountId: string): Promise<ConsumerCaseEntity[]> {
    return this.manager
      .createQueryBuilder(ConsumerCaseEntity, 'c')
      .where('c.assignedAccountId = :accountId AND c.endedAt IS NULL', { accountId })
      .setLock('pessimistic_write')
      .getMany();
  }

  async addEvent(event: CaseEventEntity): Promise<void> {
    await this.manager.insert(CaseEventEntity, event);
    await this.manager.update(ConsumerCaseEntity, { id: event.caseId }, { eventCount: event.seq });
  }

  /** Of all their cases, also those that have ended: by being assigned one sees who gave a tip. */
  async unassign(accountId: string): Promise<void> {
    await this.manager.update(
      ConsumerCaseEntity,
      { assignedAccountId: accountId },
      { assignedAccountId: null },
    );
  }
}
