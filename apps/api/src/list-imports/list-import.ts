import type { ListDiff, OutletChange } from './list-diff.js';
import type { ListScope } from './list-scope.js';
import type { MatchDecisions } from './match-decisions.js';
import type { MissingShare } from './missing-shares.js';
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
}

/** Rows as in `RowCounts` (`warnings` counts rows too); the other four count outlets. */
export interface ListImportCounts extends RowCounts {
  warnings: number;
  added: number;
  changed: number;
  unchanged: number;
  missing: number;
}

/** What publishing a list would do, or did. */
export interface ListImportPlan {
  scope: ListScope;
  counts: ListImportCounts;
  added: OutletChange[];
  changed: OutletChange[];
  missing: OutletChange[];
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

/** Sums up a comparison: rows that matching kept out count as errors, problems run in the sheet's order. */
export function planOf(rows: RowCounts, listProblems: ListProblem[], diff: ListDiff): ListImportPlan {
  const problems = [...listProblems, ...diff.problems].sort(bySheetOrder);
  const warned = new Set(
    problems.filter(({ severity }) => severity === 'warning').map(({ cell }) => rowOf(cell)),
  );
  return {
    scope: diff.scope,
    counts: {
      ...withFaulty(rows, diff.unmatchedRows.length),
      warnings: warned.size,
      added: diff.added.length,
      changed: diff.changed.length,
      unchanged: diff.unchanged.length,
      missing: diff.missing.length,
    },
    added: diff.added,
    changed: diff.changed,
    missing: diff.missing,
    registeredInScope: diff.registeredInScope,
    shares: diff.shares,
    problems,
  };
}

function bySheetOrder(one: ListProblem, other: ListProblem): number {
  return rowOf(one.cell) - rowOf(other.cell) || (one.cell < other.cell ? -1 : one.cell > other.cell ? 1 : 0);
}
