import { CASE_KIND_LABELS, CLOCK_KIND_LABELS } from '@jiweibao/shared';
import type { Cell, StreamedSheet } from '../../platform/workbooks/workbook-stream.js';
import type { NamedFigure, Overview, PeriodFigures } from '../overview/overview-figures.js';

/** An overview as tables, one sheet for each of its parts. */
export function overviewSheets(overview: Overview): StreamedSheet[] {
  const { trend, answers, periodsByClock, places, categories, violations, brands, channels } = overview;
  return [
    {
      name: '总数',
      header: ['项目', '件数'],
      widths: [40, 12],
      rows: totalRows(overview),
    },
    {
      name: '趋势',
      header: ['从', '到', '收到投诉', '收到举报', '办结'],
      rows: trend.map(({ from, to, complaints, tipOffs, ended }) => [
        from,
        to,
        complaints?.count ?? null,
        tipOffs?.count ?? null,
        ended.count,
      ]),
    },
    {
      name: '多久决定',
      header: ['类别', '决定了', '一半不超过（工作日）', '十件里九件不超过（工作日）'],
      widths: [12, 12, 24, 28],
      rows: answers.map(({ kind, answered, medianWorkingDays, nineInTenWorkingDays }) => [
        CASE_KIND_LABELS[kind],
        answered.count,
        medianWorkingDays,
        nineInTenWorkingDays,
      ]),
    },
    {
      name: '期限',
      header: ['期限', ...PERIOD_HEADER],
      rows: periodsByClock.map(({ clock, ...figures }) => [
        CLOCK_KIND_LABELS[clock],
        ...periodCells(figures),
      ]),
    },
    {
      name: '各地',
      header: ['地方', '收到', ...PERIOD_HEADER, '现在逾期'],
      widths: [32],
      rows: places.map(({ name, received, overdue, ...figures }) => [
        name,
        received.count,
        ...periodCells(figures),
        overdue.count,
      ]),
    },
    named('品类', categories),
    named('违法行为', violations),
    named('品牌', brands),
    named('来源', channels),
  ];
}

const PERIOD_HEADER = ['到期', '其中逾期', '逾期率（%）'];

function periodCells({ periodEnded, late, lateShare }: PeriodFigures): Cell[] {
  return [periodEnded.count, late.count, lateShare === null ? null : Math.round(lateShare * 1_000) / 10];
}

function totalRows({ received, complaints, tipOffs, ended, underWay, overdue, periods }: Overview): Cell[][] {
  return [
    ['收到', received.count],
    ['其中投诉', complaints?.count ?? null],
    ['其中举报', tipOffs?.count ?? null],
    ['办结（结束）', ended.count],
    ['现在还在办', underWay.count],
    ['现在逾期', overdue.count],
    ['有期限到期的案件', periods.periodEnded.count],
    ['其中没有按时做完的', periods.late.count],
  ];
}

function named(name: string, figures: readonly NamedFigure[]): StreamedSheet {
  const rows = figures.map(({ code, name: called, received }) => [
    called ?? code ?? '没有说',
    received.count,
  ]);
  return { name, header: [name, '收到'], widths: [32], rows };
}
