import type { EntityManager } from 'typeorm';
import type { Clock } from '../platform/clock.js';
import type { Expiring } from '../platform/retention/expiring.js';
import { CorrectionRepository } from './correction.repository.js';

/** Takes the words off corrections that were resolved long ago; what was wrong, where, and what came of it stays. */
export class CorrectionEmptying implements Expiring {
  readonly kind = 'corrections';
  readonly audited = true;
  readonly atOnce = 200;

  constructor(private readonly clock: Clock) {}

  letGo(manager: EntityManager, before: Date): Promise<number> {
    return new CorrectionRepository(manager).empty(before, this.clock.now(), this.atOnce);
  }
}
