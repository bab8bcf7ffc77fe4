import type {
  CoordinateSystem,
  ListChangeKind,
  ListConflictKind,
  ListFaultSeverity,
  ListField,
  ListRowOutcome,
  ListUploadAct,
  ListUploadStage,
  ListUploadState,
  LossChoice,
  MissingChoice,
} from '@jiweibao/shared';

export interface MatchCandidate { outletId: string; name: string; place: string }
export interface RowFault { column: string; code: string; severity: ListFaultSeverity; message: string; suggestions: string[]; candidates: MatchCandidate[] }
export interface UploadRow {
  rowNumber: number;
  cells: Record<string, string>;
  before: Record<string, string>;
  leftOut: boolean;
  decision: string | null;
  outcome: ListRowOutcome | null;
  faults: RowFault[];
  returnReason: string | null;
}
export interface LayoutColumn { column: string; title: string; field: ListField | null; personal: boolean; samples: string[] }
export interface UploadLayout {
  sheets: { name: string; hidden: boolean; rowCount: number }[];
  sheetName: string | null;
  header: { firstRow: number; lastRow: number; columns: LayoutColumn[] } | null;
  firstRows: { row: number; texts: string[] }[];
}
export interface RowCounts { rows: number; accepted: number; errors: number; otherProvince: number; duplicates: number; leftOut: number; warned: number }
export interface DiffCounts { added: number; changed: number; unchanged: number; missing: number; missingUndecided: number; losing: number; losingUndecided: number; registeredInScope: number; conflicts: number; claimsOfOthers: number }
export interface FaultCount { code: string; severity: ListFaultSeverity; rows: number }
export interface ListUploadLine {
  id: string; state: ListUploadState; stage: ListUploadStage; fileName: string; fileVersion: number; createdAt: string; createdBy: string | null;
  changedAt: string; submittedAt: string | null; rowCounts: RowCounts | null; diffCounts: DiffCounts | null; batch: number | null;
}
export interface Statement { defaultBrandId: string | null; defaultCategoryCode: string | null; coordinates: CoordinateSystem | null; mobilePublic: boolean }
export interface ListUpload extends ListUploadLine {
  progress: { done: number; total: number };
  failure: { code: string; message: string } | null;
  layout: UploadLayout | null;
  statement: Statement;
  needsMapping: boolean;
  faultCounts: FaultCount[];
  notices: { cell: string; code: string; severity: ListFaultSeverity; message: string }[];
  attestation: { version: string; by: string | null; at: string; current: boolean } | null;
  leftToDo: string[];
  reviewWord: string | null;
  reviewBureauName: string | null;
  acts: ListUploadAct[];
  ownBrands: { id: string; name: string }[];
  events: { act: ListUploadAct; actorKind: 'agent' | 'staff'; actorName: string | null; at: string; word: string | null }[];
}
export interface FieldChange { field: string; label: string; before: string | null; after: string | null }
export interface ListChange {
  kind: ListChangeKind; position: number; outletId: string; outletName: string; divisionName: string; rowNumber: number | null; loses: boolean;
  choice: MissingChoice | LossChoice | null; fields: FieldChange[];
}
export interface ListConflict {
  position: number; rowNumber: number; kind: ListConflictKind; listedName: string; shared: string | null; brands: string[];
  others: { outletId: string; name: string; address: string; divisionName: string }[]; otherCount: number;
}
