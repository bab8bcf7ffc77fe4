import type { EntityManager } from 'typeorm';
import type { KeptOutletQuery, KeptOutletRow, KeptOutletWhere } from './kept-outlet-query.js';
import { KeptOutletsRepository } from './kept-outlets.repository.js';

/** The outlets of some brands for those who keep them: lists that are narrowed, sorted and paged by the database. */
export class KeptOutlets {
  async list(manager: EntityManager, query: KeptOutletQuery): Promise<KeptOutletRow[]> {
    return query.brandIds.length === 0 ? [] : new KeptOutletsRepository(manager).list(query);
  }

  /** One outlet's row, whether it is kept or left; of an outlet that the brands never had, as if it was never confirmed. */
  async find(
    manager: EntityManager,
    brandIds: readonly string[],
    outletId: string,
    today: string,
  ): Promise<KeptOutletRow> {
    const facts = await new KeptOutletsRepository(manager).factsOf(brandIds, outletId, today);
    return { id: outletId, key: '', ...facts };
  }

  async count(manager: EntityManager, where: KeptOutletWhere): Promise<number> {
    return where.brandIds.length === 0 ? 0 : new KeptOutletsRepository(manager).count(where);
  }
}
