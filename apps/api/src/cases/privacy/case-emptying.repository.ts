import { type EntityManager, In, IsNull, LessThan, Not } from 'typeorm';
import { CaseRevealEntity } from '../desk/reveal/case-reveal.entity.js';
import { CaseEventEntity } from '../entities/case-event.entity.js';
import { CaseMessageEntity } from '../entities/case-message.entity.js';
import { CaseNoticeConsentEntity } from '../entities/case-notice-consent.entity.js';
import { CasePartyEntity } from '../entities/case-party.entity.js';
import { CaseSessionEntity } from '../entities/case-session.entity.js';
import { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';
import { HelpRequestEntity } from '../help/help-request.entity.js';

/** What of a case's own row says something of people, or was written by them. */
export type CaseWords = Pick<ConsumerCaseEntity, 'factsSealed' | 'routingReasonSealed'>;

/** The rows of cases that have been kept for long enough. */
export class CaseEmptyingRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Those that ended before, the oldest first. Without a lock: one on a stretch of time would hold up new cases. */
  async listEnded(before: Date, count: number): Promise<string[]> {
    const rows = await this.manager.find(ConsumerCaseEntity, {
      select: { id: true },
      where: { emptiedAt: IsNull(), endedAt: LessThan(before) },
      order: { endedAt: 'ASC' },
      take: count,
    });
    return rows.map(({ id }) => id);
  }

  /** Locked until the transaction ends; null when it was opened again, or emptied, meanwhile. */
  lock(id: string, before: Date): Promise<ConsumerCaseEntity | null> {
    return this.manager.findOne(ConsumerCaseEntity, {
      where: { id, emptiedAt: IsNull(), endedAt: LessThan(before) },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Leaves of a case what is counted: its kind, channel, places, brand, category, dates, amount, ends. */
  async empty(id: string, words: CaseWords, emptiedAt: Date): Promise<void> {
    await this.manager.update(
      ConsumerCaseEntity,
      { id },
      {
        ...words,
        emptiedAt,
        requestSealed: null,
        consumerId: null,
        queryCodeHmac: null,
        externalNumber: null,
        respondentName: null,
        respondentNameIndex: null,
        respondentPhone: null,
        respondentAddress: null,
        platformName: null,
      },
    );
    await this.manager.update(
      CaseEventEntity,
      { caseId: id },
      { noteSealed: null, wordsSealed: null, toldSealed: null, particularsSealed: null },
    );
    await this.manager.update(CaseEventEntity, { caseId: id, actorKind: 'consumer' }, { actorId: null });
    await this.manager.update(CaseRevealEntity, { caseId: id }, { wordsSealed: null });
    await this.manager.delete(CasePartyEntity, { caseId: id });
    await this.manager.delete(CaseMessageEntity, { caseId: id });
    await this.manager.delete(CaseNoticeConsentEntity, { caseId: id });
    await this.manager.delete(CaseSessionEntity, { caseId: id });
    await this.manager.delete(HelpRequestEntity, { caseId: id });
  }

  /** Takes a consumer's id off their cases, and what was only for them to read. @returns the cases */
  async detach(consumerId: string): Promise<string[]> {
    const rows = await this.manager.find(ConsumerCaseEntity, { select: { id: true }, where: { consumerId } });
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return [];
    await this.manager.update(
      ConsumerCaseEntity,
      { id: In(ids), consumerId: Not(IsNull()) },
      { consumerId: null },
    );
    await this.manager.update(CaseEventEntity, { caseId: In(ids), actorKind: 'consumer' }, { actorId: null });
    await this.manager.delete(CaseMessageEntity, { caseId: In(ids) });
    await this.manager.delete(CaseNoticeConsentEntity, { caseId: In(ids) });
    return ids;
  }
}
