import type { CaseKind } from '@jiweibao/shared';
import { type EntityManager, In } from 'typeorm';
import { CaseClockEntity } from './entities/case-clock.entity.js';
import { CaseEventEntity } from './entities/case-event.entity.js';
import { CasePartyEntity } from './entities/case-party.entity.js';
import { ConsumerCaseEntity, type FactsCheck } from './entities/consumer-case.entity.js';

const NUMBER_INDEX = 'uq_consumer_case_number';
const EXTERNAL_NUMBER_INDEX = 'uq_consumer_case_external_number';

/** The national platform's number stands for one complaint or one tip-off, and that one is here already. */
export class ExternalNumberTaken extends Error {
  constructor(
    readonly externalNumber: string,
    readonly kind: CaseKind,
  ) {
    super('a case of this kind has the external number already');
    this.name = 'ExternalNumberTaken';
  }
}

/** The rows of cases, as those who file and follow them need them. */
export class CaseRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Whether anybody ever filed a case. */
  hasAny(): Promise<boolean> {
    return this.manager.exists(ConsumerCaseEntity);
  }

  /**
   * @returns false when another case has this number; nothing is inserted then
   * @throws {ExternalNumberTaken}
   */
  async insertUnderNewNumber(row: ConsumerCaseEntity): Promise<boolean> {
    try {
      await this.manager.insert(ConsumerCaseEntity, row);
      return true;
    } catch (error) {
      if (isTaken(error, NUMBER_INDEX)) return false;
      if (isTaken(error, EXTERNAL_NUMBER_INDEX)) throw new ExternalNumberTaken(row.externalNumber!, row.kind);
      throw error;
    }
  }

  async insertParty(row: CasePartyEntity): Promise<void> {
    await this.manager.insert(CasePartyEntity, row);
  }

  async insertEvent(row: CaseEventEntity): Promise<void> {
    await this.manager.insert(CaseEventEntity, row);
  }

  async insertClocks(rows: CaseClockEntity[]): Promise<void> {
    await this.manager.insert(CaseClockEntity, rows);
  }

  find(id: string): Promise<ConsumerCaseEntity | null> {
    return this.manager.findOneBy(ConsumerCaseEntity, { id });
  }

  findByNumber(number: string): Promise<ConsumerCaseEntity | null> {
    return this.manager.findOneBy(ConsumerCaseEntity, { number });
  }

  /** For both cases of a filing, whose words are the same. */
  async setFactsCheck(filingId: string, factsCheck: FactsCheck): Promise<void> {
    await this.manager.update(ConsumerCaseEntity, [{ id: filingId }, { linkedCaseId: filingId }], {
      factsCheck,
    });
  }

  /** The case and the one that is linked with it, complaints first. */
  async listFiling(id: string): Promise<ConsumerCaseEntity[]> {
    return this.manager.find(ConsumerCaseEntity, {
      where: [{ id }, { linkedCaseId: id }],
      order: { kind: 'ASC' },
    });
  }

  listClocks(caseIds: string[]): Promise<CaseClockEntity[]> {
    return this.manager.find(CaseClockEntity, {
      where: { caseId: In(caseIds) },
      order: { startedOn: 'ASC', kind: 'ASC', round: 'ASC' },
    });
  }

  /** In the order in which they happened. */
  listEvents(caseId: string): Promise<CaseEventEntity[]> {
    return this.manager.find(CaseEventEntity, { where: { caseId }, order: { seq: 'ASC' } });
  }
}

/** Whether an insert was refused for this unique index; MariaDB names the index, MySQL 8 the table before it. */
function isTaken(error: unknown, index: string): boolean {
  const { code, sqlMessage } = error as { code?: unknown; sqlMessage?: unknown };
  return code === 'ER_DUP_ENTRY' && typeof sqlMessage === 'string' && sqlMessage.includes(index);
}
