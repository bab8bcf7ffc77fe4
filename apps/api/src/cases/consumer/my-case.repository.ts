import { Brackets, type EntityManager, In, IsNull } from 'typeorm';
import { CaseDeliveryEntity } from '../entities/case-delivery.entity.js';
import { CaseMessageEntity } from '../entities/case-message.entity.js';
import { CasePartyEntity } from '../entities/case-party.entity.js';
import { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';
import type { CaseAccess } from './case-access.js';

/** The rows of somebody's own cases. Every method is told whose: what is not theirs is not found. */
export class MyCaseRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly access: CaseAccess,
  ) {}

  /** The newest first. @param after the last one of the page before; null for the first page */
  listCases(
    after: Pick<ConsumerCaseEntity, 'receivedAt' | 'id'> | null,
    count: number,
  ): Promise<ConsumerCaseEntity[]> {
    const query = this.mine().orderBy('c.receivedAt', 'DESC').addOrderBy('c.id', 'DESC').limit(count);
    if (after !== null) {
      query.andWhere('(c.receivedAt < :at OR (c.receivedAt = :at AND c.id < :id))', {
        at: after.receivedAt,
        id: after.id,
      });
    }
    return query.getMany();
  }

  findCase(id: string): Promise<ConsumerCaseEntity | null> {
    return this.mine().andWhere('c.id = :caseId', { caseId: id }).getOne();
  }

  /** The same, locked until the transaction ends. */
  lockCase(id: string): Promise<ConsumerCaseEntity | null> {
    return this.mine().andWhere('c.id = :caseId', { caseId: id }).setLock('pessimistic_write').getOne();
  }

  /** Only of cases that were found here. */
  listDeliveries(caseId: string): Promise<CaseDeliveryEntity[]> {
    return this.manager.find(CaseDeliveryEntity, { where: { caseId }, order: { round: 'ASC' } });
  }

  findParty(caseId: string): Promise<CasePartyEntity | null> {
    return this.manager.findOneBy(CasePartyEntity, { caseId });
  }

  /** Unread messages by case. */
  async countUnread(caseIds: string[]): Promise<Map<string, number>> {
    if (caseIds.length === 0) return new Map();
    const rows: { caseId: string; count: string }[] = await this.manager
      .createQueryBuilder(CaseMessageEntity, 'm')
      .select('m.caseId', 'caseId')
      .addSelect('COUNT(*)', 'count')
      .where({ caseId: In(caseIds), readAt: IsNull() })
      .groupBy('m.caseId')
      .getRawMany();
    return new Map(rows.map(({ caseId, count }) => [caseId, Number(count)]));
  }

  /** The newest first. */
  listMessages(
    after: Pick<CaseMessageEntity, 'createdAt' | 'id'> | null,
    count: number,
  ): Promise<CaseMessageEntity[]> {
    const query = this.myMessages().orderBy('m.createdAt', 'DESC').addOrderBy('m.id', 'DESC').limit(count);
    if (after !== null) {
      query.andWhere('(m.createdAt < :at OR (m.createdAt = :at AND m.id < :id))', {
        at: after.createdAt,
        id: after.id,
      });
    }
    return query.getMany();
  }

  countUnreadMessages(): Promise<number> {
    return this.myMessages().andWhere('m.readAt IS NULL').getCount();
  }

  /** Those of these that are theirs and unread. */
  async markRead(ids: string[], readAt: Date): Promise<void> {
    const mine = await this.myMessages()
      .andWhere({ id: In(ids), readAt: IsNull() })
      .getMany();
    if (mine.length === 0) return;
    await this.manager.update(CaseMessageEntity, { id: In(mine.map(({ id }) => id)) }, { readAt });
  }

  private mine() {
    const query = this.manager.createQueryBuilder(ConsumerCaseEntity, 'c');
    const { access } = this;
    return access.by === 'consumer'
      ? query.where('c.consumerId = :consumerId', { consumerId: access.consumerId })
      : query.where(
          new Brackets((either) =>
            either
              .where('c.id = :filing', { filing: access.caseId })
              .orWhere('c.linkedCaseId = :filing', { filing: access.caseId }),
          ),
        );
  }

  private myMessages() {
    const cases = this.mine().select('c.id');
    return this.manager
      .createQueryBuilder(CaseMessageEntity, 'm')
      .where(`m.caseId IN (${cases.getQuery()})`)
      .setParameters(cases.getParameters());
  }
}
