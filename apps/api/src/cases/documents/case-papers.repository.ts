import type { EntityManager } from 'typeorm';
import { CaseClockEntity } from '../entities/case-clock.entity.js';
import { CaseEventEntity } from '../entities/case-event.entity.js';
import { CasePartyEntity } from '../entities/case-party.entity.js';
import { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';

/** The rows of one case that a form is filled from. */
export interface CasePapers {
  row: ConsumerCaseEntity;
  /** Null for an anonymous tip-off. */
  party: CasePartyEntity | null;
  /** In the order in which they happened. */
  events: CaseEventEntity[];
  clocks: CaseClockEntity[];
}

/** Reads the whole of one case. Who may see it is asked before. */
export class CasePapersRepository {
  constructor(private readonly manager: EntityManager) {}

  /** @throws for a case that is not there */
  async get(caseId: string): Promise<CasePapers> {
    const row = await this.manager.findOneBy(ConsumerCaseEntity, { id: caseId });
    if (row === null) throw new Error(`a document is asked for of case ${caseId}, which is none`);
    return {
      row,
      party: await this.manager.findOneBy(CasePartyEntity, { caseId }),
      events: await this.manager.find(CaseEventEntity, { where: { caseId }, order: { seq: 'ASC' } }),
      clocks: await this.manager.find(CaseClockEntity, { where: { caseId }, order: { round: 'ASC' } }),
    };
  }
}
