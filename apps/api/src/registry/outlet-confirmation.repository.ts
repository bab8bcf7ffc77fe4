import type { EntityManager } from 'typeorm';
import { upsertRows } from '../platform/bulk-write.js';
import { OutletConfirmationEntity } from './entities/outlet-confirmation.entity.js';

/** The rows that say when entries were last confirmed. */
export class OutletConfirmationRepository {
  constructor(private readonly manager: EntityManager) {}

  /** In place of what was said before; locked in the order given. */
  async put(rows: readonly OutletConfirmationEntity[]): Promise<void> {
    await upsertRows(this.manager, OutletConfirmationEntity, rows);
  }
}
