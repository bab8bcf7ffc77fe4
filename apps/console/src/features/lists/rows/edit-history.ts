/** One cell that a person changed. */
export interface CellEdit {
  rowNumber: number;
  column: string;
  before: string;
  after: string;
}

/** What can be undone, and what was undone and can be done again; the last ones last. */
export interface EditHistory {
  done: readonly CellEdit[];
  undone: readonly CellEdit[];
}

export const NO_EDITS: EditHistory = { done: [], undone: [] };

/** Something new was done: what had been undone before cannot be done again. */
export function recorded({ done }: EditHistory, edit: CellEdit): EditHistory {
  return { done: [...done, edit], undone: [] };
}

/** @returns the edit that takes the last one back, or null */
export function undo({ done, undone }: EditHistory): { history: EditHistory; edit: CellEdit | null } {
  const last = done.at(-1);
  if (last === undefined) return { history: { done, undone }, edit: null };
  return { history: { done: done.slice(0, -1), undone: [...undone, last] }, edit: backwards(last) };
}

/** @returns the edit that was undone last, or null */
export function redo({ done, undone }: EditHistory): { history: EditHistory; edit: CellEdit | null } {
  const last = undone.at(-1);
  if (last === undefined) return { history: { done, undone }, edit: null };
  return { history: { done: [...done, last], undone: undone.slice(0, -1) }, edit: last };
}

function backwards({ before, after, ...cell }: CellEdit): CellEdit {
  return { ...cell, before: after, after: before };
}
