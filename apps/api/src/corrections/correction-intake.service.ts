import { cleanText, ENTRY_FAULTS, type EntryFault } from '@jiweibao/shared';
import type { DataSource } from 'typeorm';
import type { Clock } from '../platform/clock.js';
import type { BlindIndex } from '../platform/crypto/blind-index.js';
import { IdempotentActs } from '../platform/idempotency/idempotent-acts.js';
import type { OutletDirectory } from '../registry/outlet-directory.js';
import { CorrectionRepository } from './correction.repository.js';
import { correctedOutletNotFound } from './corrections.errors.js';

export interface ReportedFaults {
  outletId: string;
  faults: EntryFault[];
  note: string | null;
}

export interface ReceivedCorrection {
  id: string;
  receivedAt: Date;
}

/** Nobody has to log in to say that an entry is wrong. */
const ANYBODY = 'anonymous';

/** Takes what readers say is wrong with an entry. It is committed when they are told that it was received. */
export class CorrectionIntake {
  private readonly acts: IdempotentActs;

  constructor(
    dataSource: () => DataSource,
    index: BlindIndex,
    private readonly outlets: OutletDirectory,
    private readonly clock: Clock,
  ) {
    this.acts = new IdempotentActs(dataSource, index);
  }

  /**
   * @param key the request's `Idempotency-Key`
   * @throws {Problem} `outlet-not-found`, also for an outlet that was removed; those of `IdempotentActs.once`; `database-away`
   */
  async receive(reported: ReportedFaults, key: string | undefined): Promise<ReceivedCorrection> {
    const faults = ENTRY_FAULTS.filter((fault) => reported.faults.includes(fault));
    const note = cleanText(reported.note ?? '') || null;
    const { outletId } = reported;
    const body = { outletId, faults, note };
    const act = { actor: ANYBODY, operation: 'report-wrong-entry', key, body, now: this.clock.now() };
    const { id, doneAt } = await this.acts.once(act, async (manager, done) => {
      if (!(await this.outlets.has(manager, outletId))) throw correctedOutletNotFound();
      await new CorrectionRepository(manager).insert({
        id: done.id,
        ...body,
        state: 'open',
        receivedAt: done.doneAt,
        resolvedAt: null,
        resolutionNote: null,
      });
    });
    return { id, receivedAt: doneAt };
  }
}
