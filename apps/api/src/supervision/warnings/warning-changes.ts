import type { AuditAct, WarningState, WarningStep } from '@jiweibao/shared';
import type { DataSource, EntityManager } from 'typeorm';
import { logInRequired } from '../../accounts/accounts.errors.js';
import type { Staff } from '../../accounts/staff.js';
import type { StaffDirectory } from '../../accounts/staff-directory.js';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { Audit } from '../../platform/audit/audit.js';
import type { AuditActorKind } from '../../platform/audit/audit-entry.js';
import type { Clock } from '../../platform/clock.js';
import type { BlindIndex } from '../../platform/crypto/blind-index.js';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { type Done, IdempotentActs } from '../../platform/idempotency/idempotent-acts.js';
import { isPublicId } from '../../platform/public-id.js';
import { SEALED_WORDS } from '../sealed-words.js';
import { warningCaseNotFound, warningChanged } from '../supervision.errors.js';
import type { NumberWarningCaseEntity } from './number-warning-case.entity.js';
import { WarningCaseRepository } from './warning-case.repository.js';
import { bureausWithin } from './warning-parties.js';

/** What somebody sends to change a case. */
export interface SentChange {
  operation: string;
  /** The request's `Idempotency-Key`. */
  key: string | undefined;
  body: object;
}

/** A step to be written into a case's history. */
export interface RecordedStep {
  step: WarningStep;
  to: WarningState;
  words: string | null;
  change: Partial<NumberWarningCaseEntity>;
}

/** Who took the step. */
export interface StepActor {
  kind: AuditActorKind;
  accountId: string;
  bureauCode: string | null;
}

/** A case that waits for a change, locked to the commit. */
export interface HeldWarning {
  manager: EntityManager;
  row: NumberWarningCaseEntity;
  /** As they are now, whatever they were when the session was looked at. */
  staff: Staff;
  /** The change's own id, and when it came. */
  done: Done;
  record(step: RecordedStep): Promise<void>;
}

const AUDITED: Readonly<Record<WarningStep, AuditAct>> = {
  create: 'createNumberWarning',
  edit: 'editNumberWarning',
  addEvidence: 'addWarningEvidence',
  addMeasure: 'addWarningMeasure',
  ask: 'askAboutNumber',
  answer: 'answerAboutNumber',
  propose: 'proposeNumberWarning',
  return: 'returnNumberWarning',
  publish: 'publishNumberWarning',
  keep: 'keepNumberWarning',
  withdraw: 'withdrawNumberWarning',
  drop: 'dropNumberWarning',
};

/** One change of a warning case: once, by somebody as they are now, to a case that is still as they saw it. */
export class WarningChanges {
  private readonly acts: IdempotentActs;

  constructor(
    dataSource: () => DataSource,
    index: BlindIndex,
    private readonly people: Pick<StaffDirectory, 'holdActive'>,
    private readonly tree: BureauTree,
    private readonly cipher: FieldCipher,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {
    this.acts = new IdempotentActs(dataSource, index);
  }

  /** Something that begins without a case. @throws {Problem} those of `IdempotentActs.once`; 403 for somebody of a station */
  begin(
    staff: Staff,
    { operation, key, body }: SentChange,
    work: (manager: EntityManager, staff: Staff, done: Done) => Promise<void>,
  ): Promise<Done> {
    bureausWithin(staff, this.tree);
    const act = { actor: staff.accountId, operation, key, body, now: this.clock.now() };
    return this.acts.once(act, async (manager, done) => {
      const held = await this.people.holdActive(manager, staff.accountId);
      if (held === null) throw logInRequired();
      bureausWithin(held, this.tree);
      await work(manager, held, done);
    });
  }

  /**
   * @param seenVersion that of the case as they saw it; null where it does not matter what else was added
   * @throws {Problem} 404 `warning-case-not-found`, also for one that they may not see; 409 `warning-changed`; those of `begin`
   */
  change(
    staff: Staff,
    warningId: string,
    seenVersion: number | null,
    { body, ...sent }: SentChange,
    work: (held: HeldWarning) => Promise<void>,
  ): Promise<Done> {
    if (!isPublicId(warningId)) throw warningCaseNotFound();
    return this.begin(
      staff,
      { ...sent, body: { warningId, seenVersion, ...body } },
      async (manager, held, done) => {
        const rows = new WarningCaseRepository(manager);
        const row = await rows.lockVisible(warningId, bureausWithin(held, this.tree));
        if (row === null) throw warningCaseNotFound();
        if (seenVersion !== null && row.version !== seenVersion) throw warningChanged();
        const actor = { kind: 'staff', accountId: held.accountId, bureauCode: held.bureauCode } as const;
        const record = (step: RecordedStep) => this.record(manager, row, actor, done.doneAt, step);
        await work({ manager, row, staff: held, done, record });
      },
    );
  }

  /** Writes the next step of a case that the caller has locked, with what it changes and its entry in the trail. */
  async record(
    manager: EntityManager,
    { id, version }: Pick<NumberWarningCaseEntity, 'id' | 'version'>,
    actor: StepActor,
    at: Date,
    { step, to, words, change }: RecordedStep,
  ): Promise<void> {
    const seq = version + 1;
    const rows = new WarningCaseRepository(manager);
    await rows.update(id, { ...change, state: to, version: seq, changedAt: at });
    await this.note(manager, id, seq, actor, at, { step, to, words });
  }

  /** Writes a step alone, of a case that is as it should be. */
  async note(
    manager: EntityManager,
    warningId: string,
    seq: number,
    { kind, accountId, bureauCode }: StepActor,
    at: Date,
    { step, to, words }: Omit<RecordedStep, 'change'>,
  ): Promise<void> {
    await new WarningCaseRepository(manager).insertEvent({
      warningId,
      seq,
      step,
      toState: to,
      actorId: accountId,
      happenedAt: at,
      wordsSealed: words === null ? null : this.cipher.encrypt(SEALED_WORDS.step, words),
    });
    await this.audit.record(manager, {
      actorKind: kind,
      actorId: accountId,
      bureauCode,
      act: AUDITED[step],
      subjectKind: 'numberWarning',
      subjectId: warningId,
      detail: { to },
    });
  }
}
