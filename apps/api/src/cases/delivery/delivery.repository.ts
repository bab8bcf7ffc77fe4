import type { EntityManager } from 'typeorm';
import { CaseDeliveryEntity } from '../entities/case-delivery.entity.js';

/** The rows of desks that cases reached. */
export class DeliveryRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Where a case lies now; null before its first desk. */
  findCurrent(caseId: string): Promise<CaseDeliveryEntity | null> {
    return this.manager
      .createQueryBuilder(CaseDeliveryEntity, 'd')
      .where({ caseId })
      .andWhere('d.endedAt IS NULL')
      .getOne();
  }

  async insert(row: CaseDeliveryEntity): Promise<void> {
    await this.manager.insert(CaseDeliveryEntity, row);
  }

  async end(caseId: string, round: number, endedAt: Date): Promise<void> {
    await this.manager.update(CaseDeliveryEntity, { caseId, round }, { endedAt });
  }

  /** @param deliveredAt null when nobody who can act is there any more */
  async setDelivered(caseId: string, round: number, deliveredAt: Date | null): Promise<void> {
    await this.manager.update(CaseDeliveryEntity, { caseId, round }, { deliveredAt });
  }

  /** The first opening counts; a later one changes nothing. */
  async setOpened(caseId: string, round: number, openedAt: Date, openedBy: string): Promise<void> {
    await this.manager
      .createQueryBuilder()
      .update(CaseDeliveryEntity)
      .set({ openedAt, openedBy })
      .where({ caseId, round })
      .andWhere('openedAt IS NULL')
      .execute();
  }
}
