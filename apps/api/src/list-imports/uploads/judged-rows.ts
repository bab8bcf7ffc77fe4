import type { ListRowOutcome } from '@jiweibao/shared';
import { eachInSteps, filterInSteps, type Steps } from '../../platform/steps.js';
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
export function* judgedRows(
  rowNumbers: readonly number[],
  list: ResolvedList,
  problems: readonly ListProblem[],
): Steps<JudgedRows> {
  const outcomes = yield* outcomesOf(list, problems);
  const inTable = new Set(rowNumbers);
  const byRow = new Map<number, RowFault[]>();
  yield* eachInSteps(problems, (problem) => {
    const row = rowOf(problem.cell);
    const faults = byRow.get(row);
    if (faults) faults.push(toRowFault(problem));
    else byRow.set(row, [toRowFault(problem)]);
  });
  const judgements = new Map<number, RowJudgement>();
  yield* eachInSteps(rowNumbers, (row) => {
    const outcome = outcomes.get(row) ?? 'leftOut';
    judgements.set(row, { outcome, faults: outcome === 'leftOut' ? [] : (byRow.get(row) ?? []) });
  });
  return {
    judgements,
    counts: countsOf([...judgements.values()]),
    faultCounts: yield* faultCountsOf(judgements.values()),
    notices: yield* filterInSteps(problems, ({ cell }) => !inTable.has(rowOf(cell))),
  };
}

function* outcomesOf(
  list: ResolvedList,
  problems: readonly ListProblem[],
): Steps<Map<number, ListRowOutcome>> {
  const outcomes = new Map<number, ListRowOutcome>();
  const set = (rows: readonly number[], outcome: ListRowOutcome) => {
    for (const row of rows) outcomes.set(row, outcome);
  };
  yield* eachInSteps(list.problems, ({ code, cell }) => {
    if (code === 'row-duplicate') set([rowOf(cell)], 'duplicate');
  });
  set(list.otherProvinceRows, 'otherProvince');
  yield* eachInSteps(list.outlets, ({ rowNumbers }) => set(rowNumbers, 'accepted'));
  set(
    list.faultyRows.map(({ rowNumber }) => rowNumber),
    'error',
  );
  // What cannot be stored or matched is found out later, and keeps its row out as well.
  yield* eachInSteps(problems, ({ cell, severity }) => {
    if (severity === 'error') set([rowOf(cell)], 'error');
  });
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

function* faultCountsOf(judgements: Iterable<RowJudgement>): Steps<FaultCount[]> {
  const counts = new Map<string, FaultCount>();
  yield* eachInSteps(judgements, ({ faults }) => {
    const seen = new Map(faults.map((fault) => [`${fault.severity} ${fault.code}`, fault]));
    for (const [key, { code, severity }] of seen) {
      const count = counts.get(key) ?? { code, severity, rows: 0 };
      count.rows += 1;
      counts.set(key, count);
    }
  });
  // Errors first, because they hold the list up.
  return [...counts.values()].sort((one, other) =>
    one.severity === other.severity ? other.rows - one.rows : one.severity === 'error' ? -1 : 1,
  );
}
