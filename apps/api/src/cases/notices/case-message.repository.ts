import type { MessageKind } from '@jiweibao/shared';
import { type EntityManager, In, LessThan, MoreThan } from 'typeorm';
import { CaseMessageEntity, type CaseNoticeState } from '../entities/case-message.entity.js';
import { CaseNoticeConsentEntity } from '../entities/case-notice-consent.entity.js';

const UNSENT = In<CaseNoticeState>(['wanted', 'sending']);

/** The rows of messages, and of the consents to be told by WeChat. */
export class CaseMessageRepository {
  constructor(private readonly manager: EntityManager) {}

  async insert(message: CaseMessageEntity): Promise<void> {
    await this.manager.insert(CaseMessageEntity, message);
  }

  find(id: string): Promise<CaseMessageEntity | null> {
    return this.manager.findOneBy(CaseMessageEntity, { id });
  }

  /** @returns false when it was not `from`, and stays as it is */
  async changeNotice(id: string, from: CaseNoticeState, to: CaseNoticeState): Promise<boolean> {
    const { affected } = await this.manager.update(CaseMessageEntity, { id, notice: from }, { notice: to });
    return affected === 1;
  }

  /**
   * Messages that WeChat should have told of before an instant; by id.
   * @param after the last id of the page before; empty for the first
   */
  async listUnsent(createdBefore: Date, after: string, count: number): Promise<string[]> {
    const messages = await this.manager.find(CaseMessageEntity, {
      select: { id: true },
      where: { notice: UNSENT, createdAt: LessThan(createdBefore), id: MoreThan(after) },
      order: { id: 'ASC' },
      take: count,
    });
    return messages.map(({ id }) => id);
  }

  /** Locks a message until the transaction ends. @returns whether WeChat has yet to tell of it */
  async lockUnsent(id: string): Promise<boolean> {
    const message = await this.manager.findOne(CaseMessageEntity, {
      where: { id, notice: UNSENT },
      lock: { mode: 'pessimistic_write' },
    });
    return message !== null;
  }

  /** One more consent to a message of this kind, up to `most` that wait to be used. */
  async addConsent(caseId: string, kind: MessageKind, most: number): Promise<void> {
    await this.manager.query(
      `INSERT INTO case_notice_consent (case_id, kind, unused) VALUES (?, ?, 1)
       ON DUPLICATE KEY UPDATE unused = LEAST(unused + 1, ?)`,
      [caseId, kind, most],
    );
  }

  /** @returns whether there was one */
  async useConsent(caseId: string, kind: MessageKind): Promise<boolean> {
    const { affected } = await this.manager
      .createQueryBuilder()
      .update(CaseNoticeConsentEntity)
      .set({ unused: () => 'unused - 1' })
      .where('case_id = :caseId AND kind = :kind AND unused > 0', { caseId, kind })
      .execute();
    return affected === 1;
  }
}
