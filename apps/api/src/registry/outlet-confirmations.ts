import type { EntityManager } from 'typeorm';
import { eachInSteps, inSlices, type Steps, sortInSteps } from '../platform/steps.js';
import type { OutletConfirmationEntity } from './entities/outlet-confirmation.entity.js';
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
    await new OutletConfirmationRepository(manager).put(await inSlices(rowsOf(confirmed, on)));
  }
}

/** In one order, so that two who confirm the same do not wait for each other in a circle. */
function* rowsOf(confirmed: readonly ConfirmedOutlet[], on: string): Steps<OutletConfirmationEntity[]> {
  const rows: OutletConfirmationEntity[] = [];
  yield* eachInSteps(confirmed, ({ outletId, brandIds }) => {
    for (const brandId of new Set(brandIds)) rows.push({ outletId, brandId, confirmedOn: on });
  });
  return yield* sortInSteps(
    rows,
    (one, other) => byText(one.outletId, other.outletId) || byText(one.brandId, other.brandId),
  );
}

const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
