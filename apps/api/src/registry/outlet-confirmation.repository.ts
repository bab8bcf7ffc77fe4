import type { EntityManager } from 'typeorm';
import { upsertRows } from '../platform/bulk-write.js';
import { OutletConfirmationEntity } from './entities/outlet-confirmation.entity.js';

/** The rows that say when entries were last confirmed. */
export class OutletConfirmationRepository {
  constructor(private readonly manager: EntityManager) {}

  /** In place of what was said before. */
  async put(rows: readonly OutletConfirmationEntity[]): Promise<void> {
    // In one order, so that two who confirm the same do not wait for each other in a circle.
    const ordered = [...rows].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
    await upsertRows(this.manager, OutletConfirmationEntity, ordered);
  }
}

function keyOf({ outletId, brandId }: OutletConfirmationEntity): string {
  return `${outletId} ${brandId}`;
}
