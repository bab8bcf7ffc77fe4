import type { CorrectionState } from '@jiweibao/shared';
import { type EntityManager, In } from 'typeorm';
import { OutletCorrectionEntity } from './outlet-correction.entity.js';

/** The rows of corrections. */
export class CorrectionRepository {
  constructor(private readonly manager: EntityManager) {}

  async insert(correction: OutletCorrectionEntity): Promise<void> {
    await this.manager.insert(OutletCorrectionEntity, correction);
  }

  /** The oldest first. */
  listByState(state: CorrectionState): Promise<OutletCorrectionEntity[]> {
    return this.manager.find(OutletCorrectionEntity, {
      where: { state },
      order: { receivedAt: 'ASC', id: 'ASC' },
    });
  }

  /** Locked until the transaction ends. */
  async lockByOutlet(outletId: string, state: CorrectionState): Promise<string[]> {
    const found = await this.manager.find(OutletCorrectionEntity, {
      select: { id: true },
      where: { outletId, state },
      lock: { mode: 'pessimistic_write' },
    });
    return found.map(({ id }) => id);
  }

  async resolve(
    ids: string[],
    resolution: Pick<OutletCorrectionEntity, 'state' | 'resolvedAt' | 'resolutionNote'>,
  ): Promise<void> {
    await this.manager.update(OutletCorrectionEntity, { id: In(ids) }, resolution);
  }
}
