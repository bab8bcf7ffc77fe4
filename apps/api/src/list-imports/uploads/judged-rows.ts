import type { ListRowOutcome } from '@jiweibao/shared';
import { groupBy } from '../../platform/group-by.js';
import type { ListProblem, ResolvedList } from '../resolved-list.js';
import { rowOf } from '../sheet-cell.js';
import type { FaultCount, RowFault, UploadRowCounts } from './list-upload.js';

/** What was found out about one row. */
export interface RowJudgement {
  outcome: ListRowOutcome;
  faults: RowFault[];
}

export interface JudgedRows {
  /** Of every row that was given, and of no other. */
  judgements: Map<number, RowJudgement>;
  counts: UploadRowCounts;
  faultCounts: FaultCount[];
  /** What concerns no row of the table. */
  notices: ListProblem[];
}

/**
 * Gives each row what became of it. Rows of the table that the judgement does not know were left out, or emptied.
 * @param problems of reading and of comparing
 */
export function judgedRows(
  rowNumbers: readonly number[],
  list: ResolvedList,
  problems: readonly ListProblem[],
): JudgedRows {
  const outcomes = outcomesOf(list, problems);
  const inTable = new Set(rowNumbers);
  const byRow = groupBy(problems, ({ cell }) => rowOf(cell));
  const judgements = new Map(
    rowNumbers.map((row) => {
      const outcome = outcomes.get(row) ?? 'leftOut';
      return [row, { outcome, faults: outcome === 'leftOut' ? [] : (byRow.get(row) ?? []).map(toRowFault) }];
    }),
  );
  return {
    judgements,
    counts: countsOf([...judgements.values()]),
    faultCounts: faultCountsOf([...judgements.values()]),
    notices: problems.filter(({ cell }) => !inTable.has(rowOf(cell))),
  };
}

function outcomesOf(list: ResolvedList, problems: readonly ListProblem[]): Map<number, ListRowOutcome> {
  const outcomes = new Map<number, ListRowOutcome>();
  const set = (rows: readonly number[], outcome: ListRowOutcome) => {
    for (const row of rows) outcomes.set(row, outcome);
  };
  set(
    list.problems.filter(({ code }) => code === 'row-duplicate').map(({ cell }) => rowOf(cell)),
    'duplicate',
  );
  set(list.otherProvinceRows, 'otherProvince');
  for (const { rowNumbers } of list.outlets) set(rowNumbers, 'accepted');
  set(
    list.faultyRows.map(({ rowNumber }) => rowNumber),
    'error',
  );
  // What cannot be stored or matched is found out later, and keeps its row out as well.
  set(
    problems.flatMap(({ cell, severity }) => (severity === 'error' ? [rowOf(cell)] : [])),
    'error',
  );
  return outcomes;
}

export function toRowFault({
  cell,
  code,
  severity,
  message,
  suggestions,
  candidates,
}: ListProblem): RowFault {
  return {
    column: cell.replace(/\d+$/, ''),
    code,
    severity,
    message,
    suggestions: suggestions ?? [],
    candidates: candidates ?? [],
  };
}

function countsOf(judgements: readonly RowJudgement[]): UploadRowCounts {
  const count = (outcome: ListRowOutcome) => judgements.filter((each) => each.outcome === outcome).length;
  return {
    rows: judgements.length,
    accepted: count('accepted'),
    errors: count('error'),
    otherProvince: count('otherProvince'),
    duplicates: count('duplicate'),
    leftOut: count('leftOut'),
    warned: judgements.filter(({ outcome, faults }) => outcome === 'accepted' && faults.length > 0).length,
  };
}

function faultCountsOf(judgements: readonly RowJudgement[]): FaultCount[] {
  const counts = new Map<string, FaultCount>();
  for (const { faults } of judgements) {
    const seen = new Map(faults.map((fault) => [`${fault.severity} ${fault.code}`, fault]));
    for (const [key, { code, severity }] of seen) {
      const count = counts.get(key) ?? { code, severity, rows: 0 };
      count.rows += 1;
      counts.set(key, count);
    }
  }
  // Errors first, because they hold the list up.
  return [...counts.values()].sort((one, other) =>
    one.severity === other.severity ? other.rows - one.rows : one.severity === 'error' ? -1 : 1,
  );
}
