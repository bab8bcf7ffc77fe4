/*
 * A sheet as the rest of the import sees it, whatever file it came from: rows of cells that know how Excel calls them.
 */

export interface Cell {
  /** What a person reads there: a number without grouping or exponent, a date as `YYYY-MM-DD`, an error as `#N/A`. */
  text: string;
  kind: 'text' | 'number' | 'date' | 'error';
  /** The address, such as `B3`, of the merged cell whose value this cell repeats. */
  mergedFrom?: string;
}

export interface SheetRow {
  /** 1-based, as Excel counts. */
  number: number;
  hidden: boolean;
  /** By 0-based column; blanks are holes. */
  cells: (Cell | undefined)[];
}

export interface Sheet {
  name: string;
  hidden: boolean;
  /** Ascending; rows without any value are left out. */
  rows: SheetRow[];
}

/** `D17` for column 3 and row 17. */
export function cellAddress(column: number, row: number): string {
  return `${columnName(column)}${row}`;
}

/** `D` for column 3. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** Column and row of `D17`; null for anything else. */
export function parseCellAddress(address: string): { column: number; row: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address);
  if (match === null) return null;
  let column = 0;
  for (const letter of match[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, row: Number(match[2]) };
}
