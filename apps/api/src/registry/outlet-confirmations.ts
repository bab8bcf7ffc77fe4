import type { EntityManager } from 'typeorm';
import { OutletConfirmationRepository } from './outlet-confirmation.repository.js';

/** An outlet, and the brands for which somebody says that its entry is right. */
export interface ConfirmedOutlet {
  outletId: string;
  brandIds: readonly string[];
}

/** Keeps when entries were last said to be right: by a list that names them, or one by one. */
export class OutletConfirmations {
  /**
   * @param manager of the transaction that publishes or confirms
   * @param on DATE, Asia/Shanghai
   */
  async confirm(manager: EntityManager, confirmed: readonly ConfirmedOutlet[], on: string): Promise<void> {
    const rows = confirmed.flatMap(({ outletId, brandIds }) =>
      [...new Set(brandIds)].map((brandId) => ({ outletId, brandId, confirmedOn: on })),
    );
    await new OutletConfirmationRepository(manager).put(rows);
  }
}
