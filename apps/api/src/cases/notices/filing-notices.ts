import type { MessageKind } from '@jiweibao/shared';
import type { EntityManager } from 'typeorm';
import type { Outbox } from '../../platform/outbox/outbox.js';
import { CHECK_FACTS } from './case-deliveries.js';
import { CaseMessageRepository } from './case-message.repository.js';

/** Nobody is told the same kind of thing more often than this by consents they gave in advance. */
const MOST_UNUSED = 3;

/** What follows from a filing outside of this service. */
export class FilingNotices {
  constructor(private readonly outbox: Outbox) {}

  /** A consumer agreed to one message by WeChat of each of these kinds. */
  async agree(manager: EntityManager, caseId: string, kinds: readonly MessageKind[]): Promise<void> {
    const messages = new CaseMessageRepository(manager);
    for (const kind of kinds) await messages.addConsent(caseId, kind, MOST_UNUSED);
  }

  /** WeChat is asked about the words of a filing. */
  async checkFacts(manager: EntityManager, caseId: string): Promise<void> {
    await this.outbox.add(manager, { kind: CHECK_FACTS, subjectId: caseId });
  }
}
