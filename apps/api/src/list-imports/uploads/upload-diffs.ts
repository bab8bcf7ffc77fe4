import type { ListChangeKind, ListConflictKind, LossChoice, MissingChoice } from '@jiweibao/shared';
import type { DataSource, EntityManager } from 'typeorm';
import type { AgentUser } from '../../accounts/agent-user.js';
import type { Divisions } from '../../organization/divisions.js';
import type { Clock } from '../../platform/clock.js';
import { groupBy } from '../../platform/group-by.js';
import type { BrandDirectory } from '../../registry/brand-directory.js';
import type { FieldChange } from '../outlet-fields.js';
import {
  divisionInWords,
  type FieldInWords,
  fieldInWords,
  type ListWords,
  listWords,
} from './field-words.js';
import type { ConflictDetail } from './list-conflicts.js';
import type { RowFault } from './list-upload.js';
import type {
  ListUploadChangeEntity,
  ListUploadChoiceEntity,
  ListUploadConflictEntity,
} from './list-upload-diff.entity.js';
import { choiceUnknown, decisionUnknown, notReady, rowNotFound } from './list-uploads.errors.js';
import type { ListUploads } from './list-uploads.js';
import { type ChangeFilter, UploadDiffRepository } from './upload-diff.repository.js';
import { UploadRowRepository } from './upload-row.repository.js';
import { changedAnew } from './upload-work.repository.js';

const LINES_A_PAGE = 50;

/** What would happen to one outlet, in words. */
export interface ChangeLine {
  kind: ListChangeKind;
  position: number;
  outletId: string;
  outletName: string;
  divisionName: string;
  rowNumber: number | null;
  loses: boolean;
  choice: MissingChoice | LossChoice | null;
  fields: FieldInWords[];
}

/** Where a row meets what somebody else registered, in words. */
export interface ConflictLine {
  position: number;
  rowNumber: number;
  kind: ListConflictKind;
  listedName: string;
  shared: string | null;
  brands: string[];
  others: { outletId: string; name: string; address: string; divisionName: string }[];
  otherCount: number;
}

export interface Page<Line> {
  lines: Line[];
  nextCursor: string | null;
}

/** How uploads differ from the registry and from what others registered; and what their agents choose about it. */
export class UploadDiffs {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly uploads: ListUploads,
    private readonly brands: BrandDirectory,
    private readonly divisions: Divisions,
    private readonly clock: Clock,
  ) {}

  async changes(
    agent: AgentUser,
    uploadId: string,
    filter: ChangeFilter,
    after: number,
  ): Promise<Page<ChangeLine>> {
    await this.uploads.get(agent, uploadId);
    return this.changesOf(uploadId, filter, after);
  }

  async conflicts(
    agent: AgentUser,
    uploadId: string,
    kind: ListConflictKind | null,
    after: number,
  ): Promise<Page<ConflictLine>> {
    await this.uploads.get(agent, uploadId);
    return this.conflictsOf(uploadId, kind, after);
  }

  /** Of an upload that the caller may see. */
  async changesOf(uploadId: string, filter: ChangeFilter, after: number): Promise<Page<ChangeLine>> {
    const { manager } = this.dataSource();
    const diffs = new UploadDiffRepository(manager);
    const found = await diffs.page(uploadId, filter, after, LINES_A_PAGE + 1);
    const shown = found.slice(0, LINES_A_PAGE);
    return {
      lines: await this.changeLines(manager, uploadId, shown),
      nextCursor: found.length > LINES_A_PAGE ? String(shown.at(-1)!.position) : null,
    };
  }

  /** These changes of one kind, in their order. */
  async changesAt(uploadId: string, kind: ListChangeKind, positions: number[]): Promise<ChangeLine[]> {
    const { manager } = this.dataSource();
    const found = await new UploadDiffRepository(manager).listAt(uploadId, kind, positions);
    return this.changeLines(manager, uploadId, found);
  }

  async conflictsOf(
    uploadId: string,
    kind: ListConflictKind | null,
    after: number,
  ): Promise<Page<ConflictLine>> {
    const { manager } = this.dataSource();
    const found = await new UploadDiffRepository(manager).conflicts(uploadId, kind, after, LINES_A_PAGE + 1);
    const shown = found.slice(0, LINES_A_PAGE);
    const words = await this.words();
    return {
      lines: shown.map((row) => conflictLine(row, words)),
      nextCursor: found.length > LINES_A_PAGE ? String(shown.at(-1)!.position) : null,
    };
  }

  /**
   * Says what becomes of outlets that the list does not name, or no longer for everything.
   * @param outletIds null for all of them; those that come to be missing later are asked about anew
   * @throws {Problem} 422 `list-choice-unknown`
   */
  async choose(
    agent: AgentUser,
    uploadId: string,
    about: ListUploadChoiceEntity['about'],
    outletIds: readonly string[] | null,
    choice: MissingChoice | LossChoice | null,
  ): Promise<void> {
    await this.uploads.change(agent, uploadId, async (manager, upload) => {
      const diffs = new UploadDiffRepository(manager);
      const asked = await diffs.listOutletIds(uploadId, about);
      const known = new Set(asked);
      const wanted = outletIds === null ? asked : [...new Set(outletIds)];
      if (!wanted.every((id) => known.has(id))) throw choiceUnknown();
      if (wanted.length === 0) return {};
      if (choice === null) await diffs.forgetChoices(uploadId, about, wanted);
      else await diffs.choose(wanted.map((outletId) => ({ uploadId, outletId, about, choice })));
      return changedAnew(upload, 'choices', this.clock.now());
    });
  }

  /**
   * Says which registered outlet a row is, where several fit.
   * @param decision `new`, an outlet's id, or null to leave it open again
   */
  async decide(
    agent: AgentUser,
    uploadId: string,
    rowNumber: number,
    decision: string | null,
  ): Promise<void> {
    await this.uploads.change(agent, uploadId, async (manager, upload) => {
      if (upload.stage !== 'ready') throw notReady();
      const rows = new UploadRowRepository(manager);
      const row = await rows.find(uploadId, rowNumber);
      if (row === null) throw rowNotFound(rowNumber);
      const faults = (row.faults === null ? [] : JSON.parse(row.faults)) as RowFault[];
      const offered = faults.flatMap(({ candidates }) => candidates.map(({ outletId }) => outletId));
      const known = decision === null || decision === 'new' || decision === row.decision;
      if (!known && !offered.includes(decision)) throw decisionUnknown(rowNumber);
      await rows.update(uploadId, rowNumber, { decision });
      return changedAnew(upload, 'choices', this.clock.now());
    });
  }

  private async changeLines(
    manager: EntityManager,
    uploadId: string,
    rows: readonly ListUploadChangeEntity[],
  ): Promise<ChangeLine[]> {
    const words = await this.words();
    const choices = groupBy(
      await new UploadDiffRepository(manager).listChoices(uploadId),
      ({ about, outletId }) => `${about} ${outletId}`,
    );
    return rows.map((row) => {
      const about = row.kind === 'missing' ? 'missing' : 'loss';
      const asked = row.kind === 'missing' || row.loses;
      return {
        kind: row.kind,
        position: row.position,
        outletId: row.outletId,
        outletName: row.outletName,
        divisionName: divisionInWords(row.divisionCode, words),
        rowNumber: row.listRow,
        loses: row.loses,
        choice: asked ? (choices.get(`${about} ${row.outletId}`)?.[0]?.choice ?? null) : null,
        fields: (JSON.parse(row.fields) as FieldChange[])
          .map((change) => fieldInWords(change, words))
          .filter(({ before, after }) => before !== null || after !== null),
      };
    });
  }

  private async words(): Promise<ListWords> {
    return listWords(await this.brands.listBrands(), await this.brands.listCategories(), this.divisions);
  }
}

function conflictLine(
  { position, listRow, kind, detail }: ListUploadConflictEntity,
  words: ListWords,
): ConflictLine {
  const { listedName, shared, brandIds, others, otherCount } = JSON.parse(detail) as ConflictDetail;
  return {
    position,
    rowNumber: listRow,
    kind,
    listedName,
    shared,
    brands: brandIds.map((id) => words.brands.get(id) ?? id),
    others: others.map(({ outletId, name, address, divisionCode }) => ({
      outletId,
      name,
      address,
      divisionName: divisionInWords(divisionCode, words),
    })),
    otherCount,
  };
}
