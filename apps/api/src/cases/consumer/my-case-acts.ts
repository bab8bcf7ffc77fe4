import type { DataSource, EntityManager } from 'typeorm';
import type { ConsumerSessions } from '../../consumers/consumer-sessions.js';
import type { Clock } from '../../platform/clock.js';
import type { BlindIndex } from '../../platform/crypto/blind-index.js';
import { IdempotentActs } from '../../platform/idempotency/idempotent-acts.js';
import { isPublicId } from '../../platform/public-id.js';
import { caseChanged } from '../acts/acts.errors.js';
import type { CaseActs } from '../acts/case-acts.js';
import { CaseActsRepository } from '../acts/case-acts.repository.js';
import type { CaseFiles } from '../files/case-files.js';
import type { CaseAccess } from './case-access.js';
import { caseSessionRequired, myCaseNotFound } from './consumer.errors.js';
import { MyCaseRepository } from './my-case.repository.js';
import type { MyCaseActReply } from './my-case-act-body.js';
import type { MyCaseAct } from './read-my-act.js';

/** What of a request tells its sendings apart, and opens its files. */
interface ActKeys {
  /** The `Idempotency-Key`. */
  key: string | undefined;
  /** The `Draft-Key`; needed only with files. */
  draftKey: string | undefined;
}

/** What people do to their own cases. */
export class MyCaseActs {
  private readonly once: IdempotentActs;

  constructor(
    private readonly dataSource: () => DataSource,
    index: BlindIndex,
    private readonly acts: CaseActs,
    private readonly files: Pick<CaseFiles, 'attach'>,
    private readonly sessions: Pick<ConsumerSessions, 'holdConsumer'>,
    private readonly clock: Clock,
  ) {
    this.once = new IdempotentActs(dataSource, index);
  }

  /**
   * @returns the same each time that the same act is sent under the same key
   * @throws {Problem} 404 `case-not-found`, also for somebody else's; 409 `case-changed` when they decide on what is no longer so;
   * those of `CaseActs.do`, of `CaseFiles.attach` and of `IdempotentActs.once`
   */
  async do(access: CaseAccess, caseId: string, act: MyCaseAct, keys: ActKeys): Promise<MyCaseActReply> {
    if (!isPublicId(caseId)) throw myCaseNotFound();
    const sent = {
      actor: access.by === 'consumer' ? access.consumerId : access.caseId,
      operation: 'act-on-my-case',
      key: keys.key,
      body: { caseId, ...act },
      now: this.clock.now(),
    };
    const { id } = await this.once.once(sent, (manager, done) =>
      this.doOnce(manager, access, caseId, act, { actId: done.id, draftKey: keys.draftKey }),
    );
    const event = await new CaseActsRepository(this.dataSource().manager).findEvent(caseId, id);
    if (event === null) throw new Error(`an act on case ${caseId} is done and left no event`);
    return { eventSeq: event.seq, state: event.toState };
  }

  private async doOnce(
    manager: EntityManager,
    access: CaseAccess,
    caseId: string,
    { input, seenEventCount, words, fileIds }: MyCaseAct,
    { actId, draftKey }: { actId: string; draftKey: string | undefined },
  ): Promise<void> {
    const consumerId = await this.heldConsumer(manager, access);
    const row = await new MyCaseRepository(manager, access).lockCase(caseId);
    if (row === null) throw myCaseNotFound();
    if (seenEventCount !== null && row.eventCount !== seenEventCount) throw caseChanged();
    const eventSeq = await this.acts.do(manager, row, {
      actId,
      actor: { kind: 'consumer', consumerId },
      input,
      note: null,
      words,
    });
    await this.files.attach(manager, { fileIds, draftKey, caseIds: [caseId], eventSeq });
  }

  /** Somebody who deletes their account at this moment is nobody: nothing that comes after it may hold their id. */
  private async heldConsumer(manager: EntityManager, access: CaseAccess): Promise<string | null> {
    if (access.by !== 'consumer') return null;
    if (!(await this.sessions.holdConsumer(manager, access.consumerId))) throw caseSessionRequired();
    return access.consumerId;
  }
}
