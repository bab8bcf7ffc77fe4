import type { Readable } from 'node:stream';
import { WARNING_LIST_LABELS, WARNING_STATE_LABELS } from '@jiweibao/shared';
import type { DataSource } from 'typeorm';
import type { Staff } from '../../accounts/staff.js';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { Audit } from '../../platform/audit/audit.js';
import type { Clock } from '../../platform/clock.js';
import { momentText, notesSheet } from '../../platform/workbooks/notes-sheet.js';
import { tooManyRows } from '../../platform/workbooks/too-many-rows.js';
import { type Cell, streamWorkbook } from '../../platform/workbooks/workbook-stream.js';
import type { WarningFilterQuery } from './warning-bodies.js';
import type { PublicWarningLine, WarningCases } from './warning-cases.js';

const MOST_ROWS = 20_000;

const COLUMNS: readonly [header: string, width: number, of: (line: PublicWarningLine) => Cell][] = [
  ['号码', 20, ({ display }) => display],
  ['冒充的品牌', 16, ({ brand }) => brand && (brand.name ?? brand.code)],
  ['哪个局', 30, ({ bureau }) => bureau.name ?? bureau.code],
  ['状态', 12, ({ state }) => WARNING_STATE_LABELS[state]],
  ['为什么警示', 60, ({ reason }) => reason || null],
  ['来源', 40, ({ source }) => source || null],
  ['复核日期', 14, ({ reviewOn }) => reviewOn],
  ['复核', 12, ({ reviewOverdue }) => (reviewOverdue ? '已经过了' : null)],
  ['发布时间（北京）', 18, ({ publishedAt }) => publishedAt && momentText(new Date(publishedAt))],
  ['最近变动（北京）', 18, ({ changedAt }) => momentText(new Date(changedAt))],
];

/** A list of warning cases as a workbook: its lines, and the words for consumers. Evidence and what the holder said stay in the case. */
export class WarningExports {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly cases: Pick<WarningCases, 'count' | 'all'>,
    private readonly tree: BureauTree,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Noted in the trail, and committed, before the first byte leaves.
   * @throws {Problem} 409 `export-too-long`; 403 for somebody of a station
   */
  async open(staff: Staff, asked: WarningFilterQuery): Promise<Readable> {
    const count = await this.cases.count(staff, asked);
    if (count > MOST_ROWS) throw tooManyRows(count, MOST_ROWS);
    await this.record(staff, asked, count);
    const notes = notesSheet({
      title: `号码警示：${WARNING_LIST_LABELS[asked.list]}`,
      person: staff.name,
      bureauName: this.tree.find(staff.bureauCode)?.name ?? staff.bureauCode,
      at: this.clock.now(),
      lines: [
        ['件数', String(count)],
        [
          '哪些',
          '没有发布过的，只有本单位和下级的；发布过的，别的局的也在里面。证据和号码使用人的说法不导出。',
        ],
      ],
    });
    const header = COLUMNS.map(([title]) => title);
    const widths = COLUMNS.map(([, width]) => width);
    return streamWorkbook([notes, { name: '号码警示', header, widths, rows: this.rows(staff, asked) }]);
  }

  private async *rows(staff: Staff, asked: WarningFilterQuery): AsyncGenerator<Cell[]> {
    let left = MOST_ROWS;
    for await (const lines of this.cases.all(staff, asked)) {
      yield* lines.slice(0, left).map((line) => COLUMNS.map(([, , of]) => of(line)));
      left -= lines.length;
      // More may have come since they were counted.
      if (left <= 0) return;
    }
  }

  private record(
    staff: Staff,
    { list, state, number, brandId, bureauCode }: WarningFilterQuery,
    count: number,
  ): Promise<void> {
    return this.dataSource().transaction((manager) =>
      this.audit.record(manager, {
        actorKind: 'staff',
        actorId: staff.accountId,
        bureauCode: staff.bureauCode,
        act: 'exportNumberWarnings',
        subjectKind: 'bureau',
        subjectId: staff.bureauCode,
        detail: {
          ...{ warningList: list, count: String(count) },
          ...(state !== undefined && { warningState: state }),
          // Typed by somebody, who may type anything.
          ...(number !== undefined && { number: 'given' }),
          ...(brandId !== undefined && { brandId }),
          ...(bureauCode !== undefined && { bureauCode }),
        },
      }),
    );
  }
}
