import { type Cell, parseCellAddress, type Sheet } from '../sheet/sheet.js';

/** What a person changed in the rows of a list, by row number. */
export type RowFixes = ReadonlyMap<number, RowFix>;

export interface RowFix {
  /** New texts by column; an empty one empties the cell. */
  cells: Readonly<Record<string, string>>;
  /** The row is not to be taken. */
  leftOut: boolean;
}

/** The sheet with the fixes in it, each cell by itself: in whatever order they were made, the same comes of them. */
export function applyFixes(
  sheet: Sheet,
  fixes: RowFixes,
  headerLastRow: number,
): { sheet: Sheet; leftOut: ReadonlySet<number> } {
  const leftOut = new Set([...fixes].filter(([, fix]) => fix.leftOut).map(([row]) => row));
  const rows = sheet.rows.map((row) => {
    const fix = row.number > headerLastRow ? fixes.get(row.number) : undefined;
    if (fix === undefined) return row;
    const cells = [...row.cells];
    for (const [column, text] of Object.entries(fix.cells)) cells[columnOf(column)] = cellOf(text);
    return { ...row, cells };
  });
  return { sheet: { ...sheet, rows }, leftOut };
}

function columnOf(letters: string): number {
  const place = parseCellAddress(`${letters}1`);
  if (place === null) throw new Error(`${letters} is no column`);
  return place.column;
}

function cellOf(text: string): Cell | undefined {
  return text.trim() === '' ? undefined : { text, kind: 'text' };
}
