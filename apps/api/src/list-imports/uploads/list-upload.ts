import type { CoordinateSystem, ListFaultSeverity } from '@jiweibao/shared';
import type { MatchCandidate, RowCounts } from '../resolved-list.js';

/** What the agent says beside the list. */
export interface UploadStatement {
  /** For rows that name no brand; one of the agent's own. */
  defaultBrandId: string | null;
  /** For rows that name no category. */
  defaultCategoryCode: string | null;
  coordinates: CoordinateSystem | null;
  /** The agent attests that the mobile numbers of the list are for the public. */
  mobilePublic: boolean;
}

export const NOTHING_STATED: UploadStatement = {
  defaultBrandId: null,
  defaultCategoryCode: null,
  coordinates: null,
  mobilePublic: false,
};

/** What is wrong with one cell of a row. */
export interface RowFault {
  /** Letters. */
  column: string;
  code: string;
  severity: ListFaultSeverity;
  message: string;
  /** What the cell may say instead. */
  suggestions: string[];
  /** Registered outlets that the row may be. */
  candidates: MatchCandidate[];
}

/** `rows = accepted + errors + otherProvince + duplicates + leftOut`, each row counted once. */
export interface UploadRowCounts extends RowCounts {
  leftOut: number;
  /** Of the rows that are taken, those with something to look at. */
  warned: number;
}

/** In how many rows there is such a fault. */
export interface FaultCount {
  code: string;
  severity: ListFaultSeverity;
  rows: number;
}

/** Outlets, but for the last two. */
export interface UploadDiffCounts {
  added: number;
  changed: number;
  unchanged: number;
  /** Not named by the list, whatever was chosen for them. */
  missing: number;
  missingUndecided: number;
  /** Named, and not for all that they are authorized for, whatever was chosen for them. */
  losing: number;
  losingUndecided: number;
  /** Registered within what the list has a say about. */
  registeredInScope: number;
  conflicts: number;
  /** Of the conflicts, those with somebody else's number or address, not only an outlet that both authorize. */
  claimsOfOthers: number;
}
