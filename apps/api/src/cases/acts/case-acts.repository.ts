import { type EntityManager, In, IsNull } from 'typeorm';
import { upsertRows } from '../../platform/bulk-write.js';
import { CaseClockEntity } from '../entities/case-clock.entity.js';
import { CaseEventEntity } from '../entities/case-event.entity.js';
import { CasePartyEntity } from '../entities/case-party.entity.js';
import { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';
import type { CaseClock } from '../rules/clock.js';

/** What an act changes of the case's own row. */
export type CaseChange = Pick<
  ConsumerCaseEntity,
  | 'state'
  | 'holderCode'
  | 'competentCode'
  | 'countyCode'
  | 'assignedAccountId'
  | 'routingPath'
  | 'deliveryState'
  | 'eventCount'
  | 'extended'
  | 'reopened'
  | 'rating'
  | 'endedAt'
>;

/** The rows that an act reads and writes. */
export class CaseActsRepository {
  constructor(private readonly manager: EntityManager) {}

  /**
   * The case, locked until the transaction ends.
   * @param codes only when it lies on one of these desks; null for all
   */
  lock(id: string, codes: readonly string[] | null): Promise<ConsumerCaseEntity | null> {
    return this.manager.findOne(ConsumerCaseEntity, {
      // Of an emptied case only numbers are left: nobody can act on those.
      where: { id, emptiedAt: IsNull(), ...(codes !== null && { holderCode: In([...codes]) }) },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async update(id: string, change: CaseChange): Promise<void> {
    await this.manager.update(ConsumerCaseEntity, { id }, change);
  }

  listClocks(caseId: string): Promise<CaseClockEntity[]> {
    return this.manager.findBy(CaseClockEntity, { caseId });
  }

  async saveClocks(caseId: string, clocks: readonly CaseClock[]): Promise<void> {
    await upsertRows(
      this.manager,
      CaseClockEntity,
      clocks.map((clock) => ({ caseId, ...clock })),
    );
  }

  async insertEvent(event: CaseEventEntity): Promise<void> {
    await this.manager.insert(CaseEventEntity, event);
  }

  /** The event that an act brought. */
  findEvent(caseId: string, actId: string): Promise<CaseEventEntity | null> {
    return this.manager.findOneBy(CaseEventEntity, { caseId, actId });
  }

  /** Whether somebody is known who can be told. */
  isNamed(caseId: string): Promise<boolean> {
    return this.manager.existsBy(CasePartyEntity, { caseId });
  }
}
