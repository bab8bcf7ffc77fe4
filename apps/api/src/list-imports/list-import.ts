import { eachInSteps, mapInSteps, type Steps, sortInSteps } from '../platform/steps.js';
import type { ListDiff, OutletChange } from './list-diff.js';
import type { ListScope } from './list-scope.js';
import type { MatchDecisions } from './match-decisions.js';
import type { MissingShare } from './missing-shares.js';
import type { OutletChoices } from './outlet-choices.js';
import { isAuthorization } from './outlet-fields.js';
import type { ListProblem, RowCounts } from './resolved-list.js';
import { rowOf } from './sheet-cell.js';
import { withFaulty } from './storable-outlets.js';

/** Where a list comes from. */
export interface ListSource {
  /** Without its folder. */
  fileName: string;
  /** Hexadecimal, of the bytes. */
  sha256: string;
}

/** What a person may say besides the list. */
export interface ImportOptions {
  decisions: MatchDecisions;
  /** Division codes instead of those that the list contains; empty for those. */
  statedDivisions: string[];
  choices: OutletChoices;
}

/** Rows as in `RowCounts` (`warnings` counts rows too); the other four count outlets. */
export interface ListImportCounts extends RowCounts {
  warnings: number;
  added: number;
  changed: number;
  unchanged: number;
  missing: number;
  /** Of the changed ones, those that lose an authorization which their rows do not name. */
  losing: number;
}

/** What publishing a list would do, or did. */
export interface ListImportPlan {
  scope: ListScope;
  counts: ListImportCounts;
  added: OutletChange[];
  changed: OutletChange[];
  /** Kept from losing something; nothing is done to them. */
  spared: OutletChange[];
  missing: OutletChange[];
  /** Not in the list, and kept all the same; nothing is done to them. */
  kept: OutletChange[];
  outletIdOfRow: ReadonlyMap<number, string>;
  registeredInScope: number;
  shares: MissingShare[];
  problems: ListProblem[];
}

/** A batch, as people list them. */
export interface PublishedImport {
  id: number;
  fileName: string;
  fileSha256: string;
  scope: ListScope;
  counts: ListImportCounts;
  publishedAt: Date;
  rolledBackAt: Date | null;
}

/** More than this share of the registered outlets missing is more often a wrong file than a real change. */
const MISSING_SHARE_TO_CONFIRM = 0.2;

/** Whether so much is missing, of the whole scope or of one brand in one city, that a person has to say that it is meant. */
export function asksToConfirmMissing({ missing, registeredInScope, shares }: ListImportPlan): boolean {
  return (
    missing.length > registeredInScope * MISSING_SHARE_TO_CONFIRM ||
    // One that closed is a real change however few its city has.
    shares.some((share) => share.missing > 1 && share.missing > share.registered * MISSING_SHARE_TO_CONFIRM)
  );
}

/**
 * Outlets that the list names and that lose an authorization all the same. One row that names a further category brings it into the
 * scope, and every other outlet of the list would lose it: so any of these asks a person.
 */
export function losing(changed: readonly OutletChange[]): OutletChange[] {
  return changed.filter(
    ({ loses, fields }) =>
      loses &&
      fields.some(
        ({ field, after }) => isAuthorization(field) && (after as { state?: string }).state === 'withdrawn',
      ),
  );
}

/** Sums up a comparison: rows that matching kept out count as errors, problems run in the sheet's order. */
export function* planOf(rows: RowCounts, listProblems: ListProblem[], diff: ListDiff): Steps<ListImportPlan> {
  const problems = yield* inSheetOrder([...listProblems, ...diff.problems]);
  const warned = new Set<number>();
  yield* eachInSteps(problems, ({ severity, cell }) => {
    if (severity === 'warning') warned.add(rowOf(cell));
  });
  return {
    scope: diff.scope,
    counts: {
      ...withFaulty(rows, diff.unmatchedRows.length),
      warnings: warned.size,
      added: diff.added.length,
      changed: diff.changed.length,
      unchanged: diff.unchanged.length,
      missing: diff.missing.length,
      losing: losing(diff.changed).length,
    },
    added: diff.added,
    changed: diff.changed,
    spared: diff.spared,
    missing: diff.missing,
    kept: diff.kept,
    outletIdOfRow: diff.outletIdOfRow,
    registeredInScope: diff.registeredInScope,
    shares: diff.shares,
    problems,
  };
}

function* inSheetOrder(problems: readonly ListProblem[]): Steps<ListProblem[]> {
  const placed = yield* mapInSteps(problems, (problem) => ({ problem, row: rowOf(problem.cell) }));
  const sorted = yield* sortInSteps(
    placed,
    (one, other) => one.row - other.row || byText(one.problem.cell, other.problem.cell),
  );
  return yield* mapInSteps(sorted, ({ problem }) => problem);
}

const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
