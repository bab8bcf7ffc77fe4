import type { EntityManager } from 'typeorm';
import { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';
import { CaseDocumentEntity } from './case-document.entity.js';

/** Of which series a number is. */
export interface DocumentSeries {
  bureauCode: string;
  form: number;
  /** `2026`, Asia/Shanghai. */
  year: string;
}

/** The rows of documents, and the numbers that they get. */
export class CaseDocumentRepository {
  constructor(private readonly manager: EntityManager) {}

  /**
   * The next number of a series, which the transaction holds until it ends: another waits, and gets it when this one fails. Take it
   * last, so that nobody waits for long.
   */
  async takeSerial({ bureauCode, form, year }: DocumentSeries): Promise<number> {
    await this.manager.query(
      `INSERT INTO case_document_counter (bureau_code, form, year, last_serial) VALUES (?, ?, ?, 1)
       ON DUPLICATE KEY UPDATE last_serial = last_serial + 1`,
      [bureauCode, form, year],
    );
    // Our own row by now: a locking read sees what was just written, whatever the snapshot says.
    const [row]: { serial: number }[] = await this.manager.query(
      `SELECT last_serial AS serial FROM case_document_counter
       WHERE bureau_code = ? AND form = ? AND year = ? FOR UPDATE`,
      [bureauCode, form, year],
    );
    return Number(row!.serial);
  }

  async insert(document: CaseDocumentEntity): Promise<void> {
    await this.manager.insert(CaseDocumentEntity, document);
  }

  /** The oldest first. */
  listByCase(caseId: string): Promise<CaseDocumentEntity[]> {
    return this.manager.find(CaseDocumentEntity, {
      where: { caseId },
      order: { issuedAt: 'ASC', id: 'ASC' },
    });
  }

  /** Whether the event has this form already, not counting void ones. */
  hasIssued(caseId: string, form: number, eventSeq: number): Promise<boolean> {
    return this.manager.existsBy(CaseDocumentEntity, { caseId, form, eventSeq, state: 'issued' });
  }

  find(caseId: string, id: string): Promise<CaseDocumentEntity | null> {
    return this.manager.findOneBy(CaseDocumentEntity, { caseId, id });
  }

  /** Those that were issued before and not emptied yet, of cases that had ended before: the oldest first. */
  listOver(before: Date, count: number): Promise<CaseDocumentEntity[]> {
    return this.manager
      .createQueryBuilder(CaseDocumentEntity, 'd')
      .innerJoin(ConsumerCaseEntity, 'c', 'c.id = d.caseId')
      .where('d.emptiedAt IS NULL AND d.issuedAt < :before AND c.endedAt < :before', { before })
      .orderBy('d.issuedAt', 'ASC')
      .limit(count)
      .getMany();
  }

  async empty(
    id: string,
    emptied: Pick<CaseDocumentEntity, 'contentSealed' | 'voidReasonSealed' | 'emptiedAt'>,
  ): Promise<void> {
    await this.manager.update(CaseDocumentEntity, { id }, emptied);
  }

  /** @returns false when it was void already, and stays as it is */
  async markVoid(
    id: string,
    voided: Pick<CaseDocumentEntity, 'voidedAt' | 'voidedBy' | 'voidReasonSealed'>,
  ): Promise<boolean> {
    const { affected } = await this.manager.update(
      CaseDocumentEntity,
      { id, state: 'issued' },
      { ...voided, state: 'void' },
    );
    return affected === 1;
  }
}
