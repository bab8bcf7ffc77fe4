import { ListRefusal } from '../list-refusal.js';
import { cellAddress, parseCellAddress, type SheetRow } from './sheet.js';
import { SHEET_LIMITS } from './sheet-limits.js';

/** Both ends inclusive; columns from 0, rows from 1. */
export interface MergedRange {
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

/** `B3:B7` as a range; null when it is none. */
export function parseRange(reference: string): MergedRange | null {
  const [from, to] = reference.split(':').map(parseCellAddress);
  if (!from || !to) return null;
  return { firstRow: from.row, lastRow: to.row, firstColumn: from.column, lastColumn: to.column };
}

/**
 * Writes the value of each merged cell into every cell that it covers, within the rows and columns that hold values:
 * a merge over a million empty rows costs nothing. `rows` must be ascending.
 */
export function fillMergedCells(rows: readonly SheetRow[], ranges: readonly MergedRange[]): void {
  const width = rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0);
  const filled = new Set<string>();
  let steps = 0;
  for (const range of ranges) {
    const first = indexOfRow(rows, range.firstRow);
    const value = rows[first]?.number === range.firstRow ? rows[first].cells[range.firstColumn] : undefined;
    if (value === undefined) continue;
    const mergedFrom = cellAddress(range.firstColumn, range.firstRow);
    if (filled.has(mergedFrom)) continue;
    filled.add(mergedFrom);
    const lastColumn = Math.min(range.lastColumn, width - 1);
    // Ranges do not overlap in a sound workbook, so the steps cannot be more than its cells.
    for (let at = first; at < rows.length && rows[at]!.number <= range.lastRow; at += 1) {
      steps += lastColumn - range.firstColumn + 1;
      if (steps > SHEET_LIMITS.cells) throw tooManyMerges();
      for (let column = range.firstColumn; column <= lastColumn; column += 1) {
        rows[at]!.cells[column] ??= { ...value, mergedFrom };
      }
    }
  }
}

function indexOfRow(rows: readonly SheetRow[], number: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.number < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

function tooManyMerges(): ListRefusal {
  return new ListRefusal('file-too-costly', '表里的合并单元格多得不正常，请取消合并后再导入。');
}
