import type { CoordinateSystem } from '@jiweibao/shared';
import type { OutletPhoneRecord, OwnedPhoneRecord } from '../registry/registry-record.js';

/*
 * What reading and resolving a list gives, before anything is compared with the registry. Pure data: the command line, and
 * later the console, show it; matching and publishing consume it.
 */

/** A fault or an assumption, at a cell that a person can find in the sheet: `D17`. */
export interface ListProblem {
  cell: string;
  /** Stable, kebab-case: `phone-unreadable`, `county-assumed`. */
  code: string;
  /** An error keeps the row out; a warning says what was assumed. */
  severity: 'error' | 'warning';
  /** What is wrong and what was assumed, in plain Chinese. */
  message: string;
  /** What the cell may say instead, the likeliest first; left out where nothing is known. */
  suggestions?: string[];
  /** Which registered outlets the row may mean, where a person has to say. */
  candidates?: MatchCandidate[];
}

/** A registered outlet that a row may mean. */
export interface MatchCandidate {
  outletId: string;
  name: string;
  /** Division and address. */
  place: string;
}

/** One outlet that the list describes, gathered from one or more rows. */
export interface ResolvedOutlet {
  /** Sheet rows (1-based) it came from, ascending. */
  rowNumbers: number[];
  name: string;
  licenceCode: string | null;
  /** As written, folded and trimmed. */
  address: string;
  divisionCode: string;
  location: { lat: number; lng: number; givenIn: CoordinateSystem } | null;
  /** Each with the brands of the rows that have it. */
  phones: OwnedPhoneRecord[];
  hours: string | null;
  services: string | null;
  tradeIn: boolean | null;
  authorizations: ResolvedAuthorization[];
}

export interface ResolvedAuthorization {
  brandId: string;
  categoryCodes: string[];
  validFrom: string | null;
  validTo: string | null;
  contractNumber: string | null;
}

/** What became of each row; `rows = accepted + errors + otherProvince + duplicates`, each row counted once. */
export interface RowCounts {
  rows: number;
  accepted: number;
  errors: number;
  otherProvince: number;
  duplicates: number;
}

export interface ResolvedList {
  counts: RowCounts;
  /** Which optional columns the list has: a column that is absent must not erase what the registry knows. */
  columns: {
    licenceCode: boolean;
    location: boolean;
    phones: boolean;
    hours: boolean;
    services: boolean;
    tradeIn: boolean;
    validity: boolean;
    contractNumber: boolean;
  };
  /** Letters of the column that holds the outlet's name, so that a problem found later can name a cell: `D`. */
  nameColumn: string;
  outlets: ResolvedOutlet[];
  /** Rows of other provinces, which are set aside. */
  otherProvinceRows: number[];
  /** Rows kept out by an error, with what could still be read: the outlet that they mean must not be taken for missing. */
  faultyRows: FaultyRow[];
  problems: ListProblem[];
}

export interface FaultyRow {
  rowNumber: number;
  name: string | null;
  licenceCode: string | null;
  phones: OutletPhoneRecord[];
}
