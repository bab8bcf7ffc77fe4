import type { DataSource, EntityManager } from 'typeorm';
import type { RegisteredOutlet } from './registered-outlet.js';
import { RegisteredOutletsRepository } from './registered-outlets.repository.js';
import type { RegistryTransaction } from './registry-writer.js';

/** Which outlets a list may speak of. */
export interface OutletsInQuestion {
  /** 6 digits. */
  countyCodes: string[];
  licenceCodes: string[];
  brandIds: string[];
}

/** The registry's outlets for features that keep them: read whole, written whole. */
export class RegisteredOutlets {
  constructor(private readonly dataSource: () => DataSource) {}

  /** Every outlet in one of the counties, with one of the licences, or ever authorized by one of the brands. */
  listInQuestion(question: OutletsInQuestion): Promise<RegisteredOutlet[]> {
    return this.dataSource().transaction('REPEATABLE READ', (manager) =>
      list(manager, question, { lock: false }),
    );
  }

  /** Outlets that have one of these numbers, closed ones too. */
  async listByNumbers(numbers: string[]): Promise<RegisteredOutlet[]> {
    return this.dataSource().transaction('REPEATABLE READ', async (manager) => {
      const outlets = new RegisteredOutletsRepository(manager);
      return outlets.listByIds(await outlets.listIdsByNumber(numbers), { lock: false });
    });
  }

  /** Every outlet in question as in `listInQuestion`, within a transaction, each outlet locked until it ends. */
  lockInQuestion(transaction: RegistryTransaction, question: OutletsInQuestion): Promise<RegisteredOutlet[]> {
    return list(transaction.manager, question, { lock: true });
  }

  /** Those of these ids that exist, closed ones too, by id. @param manager of the caller's transaction, or none in particular */
  listByIds(manager: EntityManager, ids: string[]): Promise<RegisteredOutlet[]> {
    return new RegisteredOutletsRepository(manager).listByIds(ids, { lock: false });
  }

  lockByIds(transaction: RegistryTransaction, ids: string[]): Promise<RegisteredOutlet[]> {
    return new RegisteredOutletsRepository(transaction.manager).listByIds(ids, { lock: true });
  }

  /** Writes these outlets, new or locked before, exactly as they stand, and names them as touched. */
  async save(transaction: RegistryTransaction, outlets: RegisteredOutlet[]): Promise<void> {
    await new RegisteredOutletsRepository(transaction.manager).save(outlets);
    transaction.touch(
      'outlet',
      outlets.map((outlet) => outlet.id),
    );
  }
}

async function list(
  manager: EntityManager,
  question: OutletsInQuestion,
  options: { lock: boolean },
): Promise<RegisteredOutlet[]> {
  const outlets = new RegisteredOutletsRepository(manager);
  const ids = new Set([
    ...(await outlets.listIdsByPlaceOrLicence(question.countyCodes, question.licenceCodes)),
    ...(await outlets.listIdsByBrand(question.brandIds)),
  ]);
  return outlets.listByIds([...ids], options);
}
