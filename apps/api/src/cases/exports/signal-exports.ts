import type { Readable } from 'node:stream';
import type { DataSource } from 'typeorm';
import type { Staff } from '../../accounts/staff.js';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { Audit } from '../../platform/audit/audit.js';
import { codesIn } from '../../platform/audit/codes-in.js';
import type { Clock } from '../../platform/clock.js';
import { notesSheet } from '../../platform/workbooks/notes-sheet.js';
import { streamWorkbook } from '../../platform/workbooks/workbook-stream.js';
import type { SignalFilter } from '../signals/number-signal.repository.js';
import type { SignalBoard } from '../signals/signal-board.js';

/** The doubtful numbers of a region as a workbook: the board's lines. They are businesses' numbers; nobody's who checked them. */
export class SignalExports {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly board: Pick<SignalBoard, 'list'>,
    private readonly tree: BureauTree,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Noted in the trail, and committed, before the first byte leaves. @throws {Problem} those of `SignalBoard.list` */
  async open(staff: Staff, days: number, filter: SignalFilter): Promise<Readable> {
    const { from, to, items } = await this.board.list(staff, days, filter);
    await this.dataSource().transaction((manager) =>
      this.audit.record(manager, {
        actorKind: 'staff',
        actorId: staff.accountId,
        bureauCode: staff.bureauCode,
        act: 'exportNumberSignals',
        subjectKind: 'bureau',
        subjectId: staff.bureauCode,
        detail: { from, to, count: String(items.length), ...codesIn(filter) },
      }),
    );
    const notes = notesSheet({
      title: `群众遇到的可疑号码：${from} 到 ${to}`,
      person: staff.name,
      bureauName: this.tree.find(staff.bureauCode)?.name ?? staff.bureauCode,
      at: this.clock.now(),
      lines: [['怎么看', '次数只供参考，不能据此发布警示；最多 100 个号码。']],
    });
    const rows = items.map(({ display, unlistedChecks, warnedChecks, cases, brands }) => [
      display,
      unlistedChecks,
      warnedChecks,
      cases,
      brands.map(({ name, checks }) => `${name} ${checks}`).join('、'),
    ]);
    const header = ['号码', '核验时不在名录里', '核验时已有警示', '投诉举报', '说要找的品牌'];
    return streamWorkbook([notes, { name: '可疑号码', header, widths: [20, 20, 18, 12, 40], rows }]);
  }
}
