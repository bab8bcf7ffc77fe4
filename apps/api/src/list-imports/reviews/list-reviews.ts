import {
  afterListUploadAct,
  LIST_CHANGE_KINDS,
  type ListChangeKind,
  type ListConflictKind,
  type ListUploadAct,
  type ListUploadState,
} from '@jiweibao/shared';
import type { DataSource, EntityManager } from 'typeorm';
import type { Staff } from '../../accounts/staff.js';
import type { ReviewingBureaus } from '../../agents/reviewing/reviewing-bureaus.js';
import type { Audit } from '../../platform/audit/audit.js';
import type { Clock } from '../../platform/clock.js';
import type { IdempotentActs } from '../../platform/idempotency/idempotent-acts.js';
import { isPublicId } from '../../platform/public-id.js';
import type { ListUploadEntity } from '../uploads/list-upload.entity.js';
import { ListUploadRepository, type UploadCursor } from '../uploads/list-upload.repository.js';
import { notInState, rowNotFound, submittedAnew, uploadNotFound } from '../uploads/list-uploads.errors.js';
import type { ChangeFilter } from '../uploads/upload-diff.repository.js';
import { UploadDiffRepository } from '../uploads/upload-diff.repository.js';
import type { ChangeLine, ConflictLine, Page, UploadDiffs } from '../uploads/upload-diffs.js';
import type { UploadPublishing } from '../uploads/upload-publishing.js';
import type { RowFilter } from '../uploads/upload-row.repository.js';
import { UploadRowRepository } from '../uploads/upload-row.repository.js';
import { rowPage, type UploadRow } from '../uploads/upload-rows.js';
import { drawSample } from './sample.js';

/** Why a bureau returns a list. */
export interface ReturnReasons {
  word: string;
  rows: readonly { rowNumber: number; reason: string }[];
  /** When the list was submitted that they are about. */
  submittedAt?: string | undefined;
}

/** The lists before a bureau: those of agents that it reviews, or that a bureau below it reviews. */
export class ListReviews {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly bureaus: ReviewingBureaus,
    private readonly diffs: UploadDiffs,
    private readonly publishing: UploadPublishing,
    private readonly acts: IdempotentActs,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async list(
    staff: Staff,
    states: readonly ListUploadState[],
    generalAgentId: string | null,
    after: UploadCursor | null,
    count: number,
  ): Promise<ListUploadEntity[]> {
    const generalAgentIds = await this.scope(this.dataSource().manager, staff);
    const filter = { generalAgentIds, states, generalAgentId };
    return this.uploads().listForReview(filter, after, count);
  }

  async count(
    staff: Staff,
    states: readonly ListUploadState[],
    generalAgentId: string | null,
  ): Promise<number> {
    const generalAgentIds = await this.scope(this.dataSource().manager, staff);
    return this.uploads().countForReview({ generalAgentIds, states, generalAgentId });
  }

  /** @throws {Problem} 404 also for another bureau's, and for what was never submitted */
  async get(staff: Staff, uploadId: string): Promise<ListUploadEntity> {
    return this.find(this.dataSource().manager, staff, uploadId);
  }

  async changes(
    staff: Staff,
    uploadId: string,
    filter: ChangeFilter,
    after: number,
  ): Promise<Page<ChangeLine>> {
    await this.get(staff, uploadId);
    return this.diffs.changesOf(uploadId, filter, after);
  }

  async conflicts(
    staff: Staff,
    uploadId: string,
    kind: ListConflictKind | null,
    after: number,
  ): Promise<Page<ConflictLine>> {
    await this.get(staff, uploadId);
    return this.diffs.conflictsOf(uploadId, kind, after);
  }

  async rows(staff: Staff, uploadId: string, filter: RowFilter, after: number): Promise<Page<UploadRow>> {
    await this.get(staff, uploadId);
    return rowPage(this.dataSource().manager, uploadId, filter, after);
  }

  /** A few changes drawn by lot, the same for everybody who asks. */
  async sample(staff: Staff, uploadId: string, size: number): Promise<ChangeLine[]> {
    const upload = await this.get(staff, uploadId);
    const counts = await new UploadDiffRepository(this.dataSource().manager).countByKind(uploadId);
    const drawn = drawSample(upload.sampleSeed!, counts, size);
    const lines: ChangeLine[] = [];
    for (const kind of LIST_CHANGE_KINDS) lines.push(...(await this.linesAt(uploadId, kind, drawn)));
    return lines;
  }

  /**
   * Makes the list count, in one transaction with its review.
   * @param seen when the list was submitted that the officer looked at; null where nobody says
   * @throws {Problem} 409 `registry-moved` when it would do something else than was seen; `list-submitted-anew`,
   *   `list-choices-missing`, `list-upload-state`
   */
  async publish(staff: Staff, uploadId: string, seen: string | null): Promise<void> {
    const upload = await this.get(staff, uploadId);
    await this.publishing.publish(upload, {
      check: (manager) => this.lockFor(manager, staff, uploadId, 'publish', seen),
      keep: (manager, locked) => this.record(manager, staff, locked, 'publish', null),
    });
  }

  /** Gives the list back to its agent, with reasons at its rows. */
  async giveBack(
    staff: Staff,
    uploadId: string,
    { word, rows, submittedAt }: ReturnReasons,
    key: string | undefined,
  ): Promise<void> {
    const act = {
      actor: staff.accountId,
      operation: 'returnList',
      key,
      body: [uploadId, word, rows],
      now: this.clock.now(),
    };
    await this.acts.once(act, async (manager) => {
      const { upload, to } = await this.lockFor(manager, staff, uploadId, 'return', submittedAt ?? null);
      const table = new UploadRowRepository(manager);
      await table.forgetReasons(uploadId);
      for (const { rowNumber, reason } of rows) {
        if ((await table.find(uploadId, rowNumber)) === null) throw rowNotFound(rowNumber);
        await table.update(uploadId, rowNumber, { returnReason: reason });
      }
      const now = this.clock.now();
      const changes = { state: to, reviewWord: word, changedAt: now };
      await new ListUploadRepository(manager).update(uploadId, changes);
      await this.record(manager, staff, upload, 'return', word);
    });
  }

  /** Takes back what publishing did. @throws {Problem} 409 `changed-since`, naming what was changed since */
  async rollBack(staff: Staff, uploadId: string, word: string): Promise<void> {
    const upload = await this.get(staff, uploadId);
    await this.publishing.rollBack(upload, {
      check: (manager) => this.lockFor(manager, staff, uploadId, 'rollBack', null),
      keep: (manager, locked) => this.record(manager, staff, locked, 'rollBack', word),
    });
  }

  private async lockFor(
    manager: EntityManager,
    staff: Staff,
    uploadId: string,
    act: ListUploadAct,
    seen: string | null,
  ): Promise<{ upload: ListUploadEntity; to: ListUploadState }> {
    await this.find(manager, staff, uploadId);
    const upload = (await new ListUploadRepository(manager).lock(uploadId))!;
    const to = afterListUploadAct(upload.state, act, 'bureau');
    if (to === null) throw notInState(upload.state, act);
    if (seen !== null && upload.submittedAt?.toISOString() !== seen) throw submittedAnew();
    return { upload, to };
  }

  private async find(manager: EntityManager, staff: Staff, uploadId: string): Promise<ListUploadEntity> {
    if (!isPublicId(uploadId)) throw uploadNotFound();
    const generalAgentIds = await this.scope(manager, staff);
    const upload = await new ListUploadRepository(manager).findForReview(uploadId, generalAgentIds);
    if (upload === null) throw uploadNotFound();
    return upload;
  }

  private async linesAt(
    uploadId: string,
    kind: ListChangeKind,
    drawn: readonly { kind: ListChangeKind; position: number }[],
  ): Promise<ChangeLine[]> {
    const positions = drawn.filter((each) => each.kind === kind).map(({ position }) => position);
    return positions.length === 0 ? [] : this.diffs.changesAt(uploadId, kind, positions);
  }

  /** The agents whose lists they may see; null for all. */
  private scope(manager: EntityManager, staff: Staff): Promise<readonly string[] | null> {
    return this.bureaus.agentsOf(manager, staff);
  }

  private uploads(): ListUploadRepository {
    return new ListUploadRepository(this.dataSource().manager);
  }

  private async record(
    manager: EntityManager,
    staff: Staff,
    upload: ListUploadEntity,
    act: ListUploadAct,
    word: string | null,
  ): Promise<void> {
    await new ListUploadRepository(manager).addEvent({
      uploadId: upload.id,
      act,
      actorKind: 'staff',
      accountId: staff.accountId,
      happenedAt: this.clock.now(),
      word,
    });
    await this.audit.record(manager, {
      actorKind: 'staff',
      actorId: staff.accountId,
      bureauCode: staff.bureauCode,
      act: `${act}List`,
      subjectKind: 'listUpload',
      subjectId: upload.id,
      detail: {
        generalAgent: upload.generalAgentId,
        edition: String(upload.edition),
        sha256: upload.fileSha256,
      },
    });
  }
}
