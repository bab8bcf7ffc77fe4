import type { Readable } from 'node:stream';
import { type AuditDetails, CASE_LIST_LABELS, type CaseList } from '@jiweibao/shared';
import type { DataSource } from 'typeorm';
import type { Staff } from '../../accounts/staff.js';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { Divisions } from '../../organization/divisions.js';
import type { Audit } from '../../platform/audit/audit.js';
import { codesIn } from '../../platform/audit/codes-in.js';
import type { Clock } from '../../platform/clock.js';
import { notesSheet } from '../../platform/workbooks/notes-sheet.js';
import { tooManyRows } from '../../platform/workbooks/too-many-rows.js';
import { type Cell, streamWorkbook } from '../../platform/workbooks/workbook-stream.js';
import type { BrandDirectory } from '../../registry/brand-directory.js';
import type { ListFilter } from '../desk/list-filter.js';
import type { DeskLists } from '../desk/lists/desk-lists.js';
import { CASE_HEADER, CASE_WIDTHS, caseRow } from './case-row.js';
import { type FilterNames, filterInWords } from './filter-words.js';

const MOST_ROWS = 20_000;

/** Which cases are wanted as a file: a list of the desk, narrowed as the list is. */
export interface CaseExport {
  list: CaseList;
  filter: Omit<ListFilter, 'personPhone'>;
}

/** The desk's lists as workbooks: the same lines, people shortened or confidential as there. */
export class CaseExports {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly lists: Pick<DeskLists, 'count' | 'all'>,
    private readonly brands: Pick<BrandDirectory, 'brandNames' | 'listCategories'>,
    private readonly tree: BureauTree,
    private readonly divisions: Divisions,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Noted in the trail, and committed, before the first byte leaves.
   * @throws {Problem} 409 `export-too-long`
   */
  async open(staff: Staff, { list, filter }: CaseExport): Promise<Readable> {
    const count = await this.lists.count(staff, list, filter);
    if (count > MOST_ROWS) throw tooManyRows(count, MOST_ROWS);
    const lines = filterInWords(filter, await this.names(filter));
    await this.record(staff, { list, filter }, count);
    const notes = notesSheet({
      title: `案件：${CASE_LIST_LABELS[list]}`,
      person: staff.name,
      bureauName: this.tree.find(staff.bureauCode)?.name ?? staff.bureauCode,
      at: this.clock.now(),
      lines: [
        ...lines,
        ['件数', String(count)],
        ['个人信息', '投诉人、举报人只显示一部分；举报人保密的，不显示。'],
      ],
    });
    const sheet = {
      name: '案件',
      header: CASE_HEADER,
      widths: CASE_WIDTHS,
      rows: this.rows(staff, list, filter),
    };
    return streamWorkbook([notes, sheet]);
  }

  private async *rows(staff: Staff, list: CaseList, filter: CaseExport['filter']): AsyncGenerator<Cell[]> {
    let left = MOST_ROWS;
    for await (const lines of this.lists.all(staff, list, filter)) {
      yield* lines.slice(0, left).map(caseRow);
      left -= lines.length;
      // More may have come since they were counted.
      if (left <= 0) return;
    }
  }

  private record(staff: Staff, { list, filter }: CaseExport, count: number): Promise<void> {
    const asked = { ...codesIn(filter), ...withoutWords(filter) };
    return this.dataSource().transaction((manager) =>
      this.audit.record(manager, {
        actorKind: 'staff',
        actorId: staff.accountId,
        bureauCode: staff.bureauCode,
        act: 'exportCases',
        subjectKind: 'bureau',
        subjectId: staff.bureauCode,
        detail: { list, count: String(count), ...asked },
      }),
    );
  }

  private async names({ brandId }: CaseExport['filter']): Promise<FilterNames> {
    const { manager } = this.dataSource();
    const brands = await this.brands.brandNames(manager, brandId === undefined ? [] : [brandId]);
    const categories = await this.brands.listCategories(manager);
    return {
      brand: (id) => brands.get(id) ?? id,
      category: (code) => categories.find((each) => each.code === code)?.name ?? code,
      division: (code) => (this.divisions.get(code) === null ? code : this.divisions.fullName(code)),
      bureau: (code) => this.tree.find(code)?.name ?? code,
    };
  }
}

/** What people wrote is not for the trail, which holds ids and codes. */
function withoutWords({ respondent, number }: CaseExport['filter']): AuditDetails {
  return {
    ...(respondent !== undefined && { respondent: 'given' }),
    ...(number !== undefined && { number: 'given' }),
  };
}
