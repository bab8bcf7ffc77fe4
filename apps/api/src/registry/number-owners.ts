import type { EntityManager } from 'typeorm';
import type { Clock } from '../platform/clock.js';
import { authorizationStatus } from './authorization-status.js';
import { NumberOwnerRepository } from './number-owner.repository.js';

/** A brand whose number it is today. */
export interface NumberOwner {
  brandId: string;
  brandName: string;
  /** The outlet that has it; null when the brand itself answers it. */
  outletName: string | null;
}

/** Whose a number officially is, read from the registry itself: for decisions that must not rest on a copy. */
export class NumberOwners {
  constructor(private readonly clock: Clock) {}

  /** Each brand once, in force today: whatever makes look-ups say that the number is official. */
  async inForce(manager: EntityManager, digits: string): Promise<NumberOwner[]> {
    const today = this.clock.today();
    const uses = await new NumberOwnerRepository(manager).listUses(digits);
    const owners = new Map<string, NumberOwner>();
    for (const { brandId, brandName, outletName, ...standing } of uses) {
      if (authorizationStatus(standing, today) !== 'inForce' || owners.has(brandId)) continue;
      owners.set(brandId, { brandId, brandName, outletName });
    }
    return [...owners.values()];
  }
}
