import type { ListRowOutcome } from '@jiweibao/shared';
import type { DataSource, EntityManager } from 'typeorm';
import type { AgentUser } from '../../accounts/agent-user.js';
import type { StaffDirectory } from '../../accounts/staff-directory.js';
import { type Gazetteer, loadGazetteer } from '../../organization/places/gazetteer.js';
import type { Clock } from '../../platform/clock.js';
import { isPublicId, newPublicId } from '../../platform/public-id.js';
import { type CellChanges, changesAfter, clashesWith, type RowChange } from './cell-changes.js';
import type { ColumnMapping } from './column-mapping.js';
import { listOptions } from './list-options.js';
import type { ListUploadEntity } from './list-upload.entity.js';
import type { RowFault } from './list-upload.js';
import type { ListUploadRowEntity } from './list-upload-row.entity.js';
import { bulkFixNotFound, notReady, rowChangedMeanwhile, rowNotFound } from './list-uploads.errors.js';
import type { ListUploads } from './list-uploads.js';
import type { ListableBrands } from './listable-brands.js';
import { judgeRow } from './row-judging.js';
import type { UploadLayout } from './upload-layout.js';
import { type RowFilter, UploadRowRepository } from './upload-row.repository.js';
import { columnsOf } from './upload-rows.mapper.js';
import { changedAnew } from './upload-work.repository.js';

const LINES_A_PAGE = 100;
/** A bulk fix names no rows, so that it may change as many as there are. */
const LONGEST_CELL = 1_000;
const ROWS_NAMED = 20;

/** A row as its page shows it. */
export interface UploadRow {
  rowNumber: number;
  /** As they are now, mended or not. */
  cells: Record<string, string>;
  /** As the file has them, of the mended ones. */
  before: Record<string, string>;
  leftOut: boolean;
  decision: string | null;
  outcome: ListRowOutcome | null;
  faults: RowFault[];
  returnReason: string | null;
}

/** One fix of many rows: the same new text wherever a cell of a column says the same. */
export interface BulkFix {
  column: string;
  from: string;
  to: string;
}

/** What became of a bulk fix, or of taking one back. */
export interface BulkFixed {
  rows: number;
  /** By which it can be taken back; null where it changed nothing. */
  bulkFixId: string | null;
}

export interface BulkFixUndone {
  rows: number;
  /** A few of the rows that say something else by now. */
  leftAlone: number[];
  leftAloneCount: number;
}

/** The rows of an agent's uploads: shown, mended, left out. */
export class UploadRows {
  private gazetteer: Gazetteer | null = null;

  constructor(
    private readonly dataSource: () => DataSource,
    private readonly uploads: ListUploads,
    private readonly brands: ListableBrands,
    private readonly people: StaffDirectory,
    private readonly provinceCode: string,
    private readonly clock: Clock,
  ) {}

  /** @param after the last row of the page before; 0 from the first */
  async page(
    agent: AgentUser,
    uploadId: string,
    filter: RowFilter,
    after: number,
  ): Promise<{ lines: UploadRow[]; nextCursor: string | null }> {
    await this.uploads.get(agent, uploadId);
    return rowPage(this.dataSource().manager, uploadId, filter, after);
  }

  /** These rows, for whoever has them before their eyes while the list is judged anew. */
  async named(
    agent: AgentUser,
    uploadId: string,
    rowNumbers: number[],
  ): Promise<{ lines: UploadRow[]; nextCursor: null }> {
    await this.uploads.get(agent, uploadId);
    return { lines: (await this.rows().list(uploadId, rowNumbers)).map(toUploadRow), nextCursor: null };
  }

  /**
   * Mends a row. It is judged by itself at once, and with the whole list in the background.
   * @throws {Problem} 404; 409; 409 `list-row-changed` when a colleague changed one of its cells since it was seen
   */
  async mend(agent: AgentUser, uploadId: string, rowNumber: number, change: RowChange): Promise<UploadRow> {
    const brands = await this.brands.of(agent.generalAgentId);
    await this.uploads.change(agent, uploadId, async (manager, upload) => {
      const { mapping, columns } = requireRows(upload);
      const rows = new UploadRowRepository(manager);
      const row = await rows.find(uploadId, rowNumber);
      if (row === null) throw rowNotFound(rowNumber);
      const changes = await this.changesAfter(manager, agent, upload, row, change);
      const fixes = fixesAfter(row, change.cells ?? {}, columns);
      const leftOut = change.leftOut ?? row.leftOut;
      const cells = { ...JSON.parse(row.cells), ...fixes };
      const options = listOptions(brands, JSON.parse(upload.statement), this.provinceCode);
      const judgement = leftOut
        ? { outcome: 'leftOut' as const, faults: [] }
        : judgeRow(rowNumber, cells, mapping.fields, options, this.places());
      await rows.update(uploadId, rowNumber, {
        ...columnsOf(rowNumber, judgement),
        fixes: Object.keys(fixes).length === 0 ? null : JSON.stringify(fixes),
        cellChanges: changes,
        leftOut,
      });
      return changedAnew(upload, 'inputs', this.clock.now());
    });
    return toUploadRow((await this.rows().find(uploadId, rowNumber))!);
  }

  /** Mends all rows that say the same, and remembers what they said. */
  async mendMany(agent: AgentUser, uploadId: string, { column, from, to }: BulkFix): Promise<BulkFixed> {
    const written = to.slice(0, LONGEST_CELL);
    const id = newPublicId();
    const before: [number, string][] = [];
    await this.uploads.change(agent, uploadId, async (manager, upload) => {
      const { columns } = requireRows(upload);
      const rows = new UploadRowRepository(manager);
      for await (const chunk of rows.walk(uploadId)) {
        const fixed: ListUploadRowEntity[] = [];
        for (const row of chunk) {
          const text = toUploadRow(row).cells[column] ?? '';
          if (text.trim() !== from.trim() || text === written) continue;
          before.push([row.rowNumber, text]);
          fixed.push(this.fixed(agent, row, { [column]: written }, columns));
        }
        await rows.saveFixes(fixed);
      }
      if (before.length === 0) return {};
      const textsBefore = JSON.stringify(before);
      await rows.addBulkFix({ uploadId, id, column, written, textsBefore, undoneAt: null });
      return changedAnew(upload, 'inputs', this.clock.now());
    });
    return { rows: before.length, bulkFixId: before.length === 0 ? null : id };
  }

  /**
   * Takes a bulk fix back in the rows that still say what it wrote; what anybody wrote into others since stays. A second time does
   * nothing.
   * @throws {Problem} 404, also once another file took the place of the one that it changed
   */
  async undoMany(agent: AgentUser, uploadId: string, bulkFixId: string): Promise<BulkFixUndone> {
    const leftAlone: number[] = [];
    let changed = 0;
    await this.uploads.change(agent, uploadId, async (manager, upload) => {
      const { columns } = requireRows(upload);
      const rows = new UploadRowRepository(manager);
      const fix = isPublicId(bulkFixId) ? await rows.findBulkFix(uploadId, bulkFixId) : null;
      if (fix === null) throw bulkFixNotFound();
      if (fix.undoneAt !== null) return {};
      const before = new Map(JSON.parse(fix.textsBefore) as [number, string][]);
      for await (const chunk of rows.walk(uploadId)) {
        const fixed: ListUploadRowEntity[] = [];
        for (const row of chunk) {
          const text = before.get(row.rowNumber);
          if (text === undefined) continue;
          if ((toUploadRow(row).cells[fix.column] ?? '') === fix.written) {
            fixed.push(this.fixed(agent, row, { [fix.column]: text }, columns));
          } else leftAlone.push(row.rowNumber);
        }
        await rows.saveFixes(fixed);
        changed += fixed.length;
      }
      await rows.markUndone(uploadId, bulkFixId, this.clock.now());
      return changed === 0 ? {} : changedAnew(upload, 'inputs', this.clock.now());
    });
    return { rows: changed, leftAlone: leftAlone.slice(0, ROWS_NAMED), leftAloneCount: leftAlone.length };
  }

  /** Leaves out every row that the filter finds, or takes them again. @returns how many */
  async leaveOutMany(
    agent: AgentUser,
    uploadId: string,
    filter: RowFilter,
    leftOut: boolean,
  ): Promise<number> {
    let changed = 0;
    await this.uploads.change(agent, uploadId, async (manager, upload) => {
      requireRows(upload);
      const rows = new UploadRowRepository(manager);
      const numbers = await rows.listNumbersBy(uploadId, filter);
      await rows.leaveOut(uploadId, numbers, leftOut);
      changed = numbers.length;
      return changed === 0 ? {} : changedAnew(upload, 'inputs', this.clock.now());
    });
    return changed;
  }

  /** The row with these texts, and who wrote them. */
  private fixed(
    agent: AgentUser,
    row: ListUploadRowEntity,
    texts: Readonly<Record<string, string>>,
    columns: ReadonlySet<string>,
  ): ListUploadRowEntity {
    const fixes = fixesAfter(row, texts, columns);
    const change = { by: agent.accountId, at: this.clock.now().toISOString() };
    return {
      ...row,
      fixes: Object.keys(fixes).length === 0 ? null : JSON.stringify(fixes),
      cellChanges: JSON.stringify(changesAfter(cellChangesOf(row), Object.keys(texts), change)),
    };
  }

  /** @throws {Problem} 409 `list-row-changed` */
  private async changesAfter(
    manager: EntityManager,
    agent: AgentUser,
    upload: ListUploadEntity,
    row: ListUploadRowEntity,
    change: RowChange,
  ): Promise<string | null> {
    const known = cellChangesOf(row);
    const { cells } = toUploadRow(row);
    const clashes = clashesWith(cells, known, change, agent.accountId);
    if (clashes.length > 0) {
      const who = clashes.flatMap((clash) => clash.change?.by ?? []);
      const names = await this.people.names(manager, [...new Set(who)]);
      throw rowChangedMeanwhile(row.rowNumber, clashes, titlesOf(upload), names);
    }
    const written = Object.entries(change.cells ?? {}).filter(([column, text]) => text !== cells[column]);
    if (written.length === 0) return row.cellChanges;
    const now = { by: agent.accountId, at: this.clock.now().toISOString() };
    return JSON.stringify(
      changesAfter(
        known,
        written.map(([column]) => column),
        now,
      ),
    );
  }

  private rows(): UploadRowRepository {
    return new UploadRowRepository(this.dataSource().manager);
  }

  /** Read when somebody mends a row for the first time: a tenth of a second, and a few megabytes that stay. */
  private places(): Gazetteer {
    this.gazetteer ??= loadGazetteer(this.provinceCode);
    return this.gazetteer;
  }
}

/** A page of rows of an upload that the caller may see. */
export async function rowPage(
  manager: EntityManager,
  uploadId: string,
  filter: RowFilter,
  after: number,
): Promise<{ lines: UploadRow[]; nextCursor: string | null }> {
  const found = await new UploadRowRepository(manager).page(uploadId, filter, after, LINES_A_PAGE + 1);
  const shown = found.slice(0, LINES_A_PAGE);
  return {
    lines: shown.map(toUploadRow),
    nextCursor: found.length > LINES_A_PAGE ? String(shown.at(-1)!.rowNumber) : null,
  };
}

export function toUploadRow(row: ListUploadRowEntity): UploadRow {
  const original = JSON.parse(row.cells) as Record<string, string>;
  const fixes = (row.fixes === null ? {} : JSON.parse(row.fixes)) as Record<string, string>;
  return {
    rowNumber: row.rowNumber,
    cells: { ...original, ...fixes },
    before: Object.fromEntries(Object.keys(fixes).map((column) => [column, original[column] ?? ''])),
    leftOut: row.leftOut,
    decision: row.decision,
    outcome: row.outcome,
    faults: row.faults === null ? [] : JSON.parse(row.faults),
    returnReason: row.returnReason,
  };
}

/** Rows can be mended once they are there and it is known what their columns hold. */
function requireRows(upload: ListUploadEntity): { mapping: ColumnMapping; columns: ReadonlySet<string> } {
  if (upload.mapping === null || upload.layout === null || upload.rowsKey === null) throw notReady();
  const { header } = JSON.parse(upload.layout) as UploadLayout;
  const readable = (header?.columns ?? []).filter(({ personal }) => !personal);
  return { mapping: JSON.parse(upload.mapping), columns: new Set(readable.map(({ column }) => column)) };
}

function cellChangesOf({ cellChanges }: ListUploadRowEntity): CellChanges {
  return cellChanges === null ? {} : JSON.parse(cellChanges);
}

/** What people call the columns, by letter. */
function titlesOf({ layout }: ListUploadEntity): ReadonlyMap<string, string> {
  const { header } = JSON.parse(layout!) as UploadLayout;
  return new Map((header?.columns ?? []).map(({ column, title }) => [column, title]));
}

/** A cell set back to what the file has is no fix. */
function fixesAfter(
  row: ListUploadRowEntity,
  changed: Readonly<Record<string, string>>,
  columns: ReadonlySet<string>,
): Record<string, string> {
  const original = JSON.parse(row.cells) as Record<string, string>;
  const fixes: Record<string, string> = row.fixes === null ? {} : JSON.parse(row.fixes);
  for (const [column, text] of Object.entries(changed)) {
    if (!columns.has(column)) throw rowNotFound(row.rowNumber);
    const kept = text.slice(0, LONGEST_CELL);
    if (kept === (original[column] ?? '')) delete fixes[column];
    else fixes[column] = kept;
  }
  return fixes;
}
