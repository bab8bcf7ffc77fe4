import { cleanText, ENTRY_FAULTS, type EntryFault } from '@jiweibao/shared';
import type { DataSource, EntityManager } from 'typeorm';
import type { ConsumerSessions } from '../consumers/consumer-sessions.js';
import type { Clock } from '../platform/clock.js';
import type { BlindIndex } from '../platform/crypto/blind-index.js';
import { IdempotentActs } from '../platform/idempotency/idempotent-acts.js';
import type { Outbox } from '../platform/outbox/outbox.js';
import type { OutletDirectory } from '../registry/outlet-directory.js';
import { CorrectionRepository } from './correction.repository.js';
import { CHECK_NOTE } from './correction-deliveries.js';
import { correctedOutletNotFound } from './corrections.errors.js';

export interface ReportedFaults {
  outletId: string;
  faults: EntryFault[];
  note: string | null;
}

/** Who says it. */
export interface Reporter {
  consumerId: string;
  /** They agreed to one message about what came of it. */
  wantsNotice: boolean;
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
    private readonly sessions: Pick<ConsumerSessions, 'holdConsumer'>,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {
    this.acts = new IdempotentActs(dataSource, index);
  }

  /**
   * @param key the request's `Idempotency-Key`
   * @param reporter null for somebody who has not logged in
   * @throws {Problem} `outlet-not-found`, also for an outlet that was removed; those of `IdempotentActs.once`; `database-away`
   */
  async receive(
    reported: ReportedFaults,
    key: string | undefined,
    reporter: Reporter | null,
  ): Promise<ReceivedCorrection> {
    const faults = ENTRY_FAULTS.filter((fault) => reported.faults.includes(fault));
    const note = cleanText(reported.note ?? '') || null;
    const { outletId } = reported;
    const body = { outletId, faults, note };
    // Neither who says it nor their wish for a message is part of the act: a phone that got no answer may send it again when
    // WeChat is away, without a session, and must not report twice.
    const act = { actor: ANYBODY, operation: 'report-wrong-entry', key, body, now: this.clock.now() };
    const { id, doneAt } = await this.acts.once(act, async (manager, done) => {
      if (!(await this.outlets.has(manager, outletId))) throw correctedOutletNotFound();
      const known = await this.stillKnown(manager, reporter);
      await new CorrectionRepository(manager).insert({
        id: done.id,
        ...body,
        consumerId: known?.consumerId ?? null,
        notice: known?.wantsNotice ? 'wanted' : null,
        noteCheck: null,
        state: 'open',
        receivedAt: done.doneAt,
        resolvedAt: null,
        resolutionNote: null,
        emptiedAt: null,
      });
      if (known && note) await this.outbox.add(manager, { kind: CHECK_NOTE, subjectId: done.id });
    });
    return { id, receivedAt: doneAt };
  }

  /** Somebody who deletes their account at this moment is nobody: nothing that comes after it may hold their id. */
  private async stillKnown(manager: EntityManager, reporter: Reporter | null): Promise<Reporter | null> {
    if (reporter === null) return null;
    return (await this.sessions.holdConsumer(manager, reporter.consumerId)) ? reporter : null;
  }
}
