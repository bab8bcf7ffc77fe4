/** One cell that a person changed. */
export interface CellEdit {
  rowNumber: number;
  column: string;
  before: string;
  after: string;
}

/** One change of all cells that said the same; the service knows which these were. */
export interface BulkEdit {
  bulkFixId: string;
  column: string;
  from: string;
  to: string;
}

export type Edit = CellEdit | BulkEdit;

/** What can be undone, and what was undone and can be done again; the last ones last. */
export interface EditHistory {
  done: readonly Edit[];
  undone: readonly Edit[];
}

export const NO_EDITS: EditHistory = { done: [], undone: [] };

export function isBulkEdit(edit: Edit): edit is BulkEdit {
  return 'bulkFixId' in edit;
}

/** Something new was done: what had been undone before cannot be done again. */
export function recorded({ done }: EditHistory, edit: Edit): EditHistory {
  return { done: [...done, edit], undone: [] };
}

/** @returns the edit of a cell that takes the last one back, the bulk edit to be taken back, or null */
export function undo({ done, undone }: EditHistory): { history: EditHistory; edit: Edit | null } {
  const last = done.at(-1);
  if (last === undefined) return { history: { done, undone }, edit: null };
  const edit = isBulkEdit(last) ? last : backwards(last);
  return { history: { done: done.slice(0, -1), undone: [...undone, last] }, edit };
}

/** @returns the edit that was undone last, or null */
export function redo({ done, undone }: EditHistory): { history: EditHistory; edit: Edit | null } {
  const last = undone.at(-1);
  if (last === undefined) return { history: { done, undone }, edit: null };
  return { history: { done: [...done, last], undone: undone.slice(0, -1) }, edit: last };
}

/** A bulk edit that was done again is another one for the service. */
export function renewed({ done, undone }: EditHistory, edit: BulkEdit): EditHistory {
  return { done: [...done.slice(0, -1), edit], undone };
}

function backwards({ before, after, ...cell }: CellEdit): CellEdit {
  return { ...cell, before: after, after: before };
}
