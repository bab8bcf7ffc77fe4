import type { EntityManager } from 'typeorm';
import type { Clock } from '../../platform/clock.js';
import type { Expiring } from '../../platform/retention/expiring.js';
import type { SupervisionFiles } from '../supervision-files.js';
import { WarningCaseRepository } from './warning-case.repository.js';

/** Takes words and files off warning cases that ended long ago; the number, the public words and the dates stay. */
export class WarningEmptying implements Expiring {
  readonly kind = 'numberWarnings';
  readonly audited = true;
  /** Each takes its files with it. */
  readonly atOnce = 20;

  constructor(
    private readonly files: Pick<SupervisionFiles, 'release'>,
    private readonly clock: Clock,
  ) {}

  async letGo(manager: EntityManager, before: Date): Promise<number> {
    const rows = new WarningCaseRepository(manager);
    const ended = await rows.lockEnded(before, this.atOnce);
    for (const id of ended) await this.files.release(manager, await rows.empty(id, this.clock.now()));
    return ended.length;
  }
}
