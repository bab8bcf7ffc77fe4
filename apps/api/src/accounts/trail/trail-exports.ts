import type { Readable } from 'node:stream';
import { auditActInWords, auditSubjectInWords } from '@jiweibao/shared';
import type { DataSource } from 'typeorm';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { Audit } from '../../platform/audit/audit.js';
import { codesIn } from '../../platform/audit/codes-in.js';
import type { Clock } from '../../platform/clock.js';
import { Problem } from '../../platform/problem.js';
import { momentText, notesSheet } from '../../platform/workbooks/notes-sheet.js';
import { type Cell, streamWorkbook } from '../../platform/workbooks/workbook-stream.js';
import type { Staff } from '../staff.js';
import type { NamedEntry, TrailFilter, Trails } from './trails.js';

const MOST_ROWS = 50_000;
const HEADER = [
  '序号',
  '时间（北京）',
  '谁',
  '谁的编号',
  '单位',
  '做了什么',
  '对什么',
  '名称或编号',
  '编号',
  '相关',
];

/** The trail as a workbook: its ids and codes, and what they are called. Taking it is an entry of the trail itself. */
export class TrailExports {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly trails: Trails,
    private readonly tree: BureauTree,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Noted, and committed, before the first byte leaves. @throws {Problem} 409 `export-too-long` */
  async open(staff: Staff, filter: TrailFilter): Promise<Readable> {
    const count = await this.trails.count(staff, filter, MOST_ROWS + 1);
    if (count > MOST_ROWS) throw tooLong();
    await this.dataSource().transaction((manager) =>
      this.audit.record(manager, {
        actorKind: 'staff',
        actorId: staff.accountId,
        bureauCode: staff.bureauCode,
        act: 'exportAudit',
        subjectKind: 'bureau',
        subjectId: staff.bureauCode,
        detail: { ...codesIn(filter), count: String(count) },
      }),
    );
    const notes = notesSheet({
      title: '操作记录',
      person: staff.name,
      bureauName: this.tree.find(staff.bureauCode)?.name ?? staff.bureauCode,
      at: this.clock.now(),
      lines: [
        ['条数', String(count)],
        ['序号', '在链上的位置，从 1 起不间断；空着的刚写下，还没有封存。'],
      ],
    });
    const sheet = {
      name: '操作记录',
      header: HEADER,
      widths: [10, 18, 12, 26],
      rows: this.rows(staff, filter),
    };
    return streamWorkbook([notes, sheet]);
  }

  private async *rows(staff: Staff, filter: TrailFilter): AsyncGenerator<Cell[]> {
    let left = MOST_ROWS;
    for await (const entries of this.trails.all(staff, filter)) {
      yield* entries.slice(0, left).map(toRow);
      left -= entries.length;
      if (left <= 0) return;
    }
  }
}

function toRow(entry: NamedEntry): Cell[] {
  return [
    entry.seq,
    momentText(entry.happenedAt),
    entry.actorName ?? entry.actorKind,
    entry.actorId,
    entry.bureauName,
    auditActInWords(entry.act),
    auditSubjectInWords(entry.subjectKind),
    entry.subjectName,
    entry.subjectId,
    entry.detailWords.join('；'),
  ];
}

function tooLong(): Problem {
  return new Problem(
    409,
    'export-too-long',
    '没有导出',
    `超过 ${MOST_ROWS} 条，一次导不完。请缩短时间，或者加上别的筛选，分几次导出。`,
  );
}
