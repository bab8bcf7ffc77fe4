import type { Readable } from 'node:stream';
import type { DataSource } from 'typeorm';
import type { Staff } from '../../accounts/staff.js';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { Audit } from '../../platform/audit/audit.js';
import { codesIn } from '../../platform/audit/codes-in.js';
import { notesSheet } from '../../platform/workbooks/notes-sheet.js';
import { streamWorkbook } from '../../platform/workbooks/workbook-stream.js';
import type { Overviews, OverviewWanted } from '../overview/overviews.js';
import { overviewSheets } from './overview-sheets.js';

/** An overview as a workbook: the figures of the page, and how each of them is counted. */
export class OverviewExports {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly overviews: Pick<Overviews, 'get'>,
    private readonly tree: BureauTree,
    private readonly audit: Audit,
  ) {}

  /** Noted in the trail, and committed, before the first byte leaves. */
  async open(staff: Staff, wanted: OverviewWanted): Promise<Readable> {
    const overview = await this.overviews.get(staff, wanted);
    const { from, to } = wanted.span;
    await this.dataSource().transaction((manager) =>
      this.audit.record(manager, {
        actorKind: 'staff',
        actorId: staff.accountId,
        bureauCode: staff.bureauCode,
        act: 'exportOverview',
        subjectKind: 'bureau',
        subjectId: staff.bureauCode,
        detail: { from, to, ...codesIn(wanted.filter) },
      }),
    );
    const notes = notesSheet({
      title: `统计：${from} 到 ${to}`,
      person: staff.name,
      bureauName: this.tree.find(staff.bureauCode)?.name ?? staff.bureauCode,
      at: overview.asOf,
      lines: [
        ['怎么数的', '现在在本单位和下级的案件。“收到”“办结”按北京时间的日期。'],
        [
          '逾期率',
          '有办理期限在这段时间里到期的案件里，至少有一个期限没有按时做完的占多少；一件案件只算一次；暂停着的和不再需要的期限不算。',
        ],
        ['多久决定', '从收到的第二天起到第一次决定受理、不受理（举报是立案、不立案）的工作日。'],
        ['违法行为', '一件案件可以有几种，每种都算，所以加起来可能比收到的多。'],
      ],
    });
    return streamWorkbook([notes, ...overviewSheets(overview)]);
  }
}
