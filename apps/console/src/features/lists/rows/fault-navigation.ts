/** A cell of the table. */
export interface CellPlace {
  rowNumber: number;
  column: string;
}

/** What of a row is wanted to find its faults. */
export interface FaultyLine {
  rowNumber: number;
  faults: readonly { column: string }[];
}

/**
 * The cells with faults, as people read: row by row, from left to right. A fault of a column that the table does not show stands
 * in the first.
 */
export function faultPlaces(lines: readonly FaultyLine[], columns: readonly string[]): CellPlace[] {
  return lines.flatMap(({ rowNumber, faults }) => {
    const faulty = new Set(faults.map(({ column }) => shownColumn(column, columns)));
    return columns.filter((column) => faulty.has(column)).map((column) => ({ rowNumber, column }));
  });
}

/** Where the table shows a fault of this column. */
export function shownColumn(column: string, columns: readonly string[]): string {
  return columns.includes(column) ? column : (columns[0] ?? column);
}

/**
 * The fault after a cell, or before it; null at the end.
 * @param at null to begin from the first, or from the last
 */
export function faultBeside(
  places: readonly CellPlace[],
  columns: readonly string[],
  at: CellPlace | null,
  direction: 'next' | 'previous',
): CellPlace | null {
  if (at === null) return (direction === 'next' ? places[0] : places.at(-1)) ?? null;
  const order = ({ rowNumber, column }: CellPlace) =>
    rowNumber * (columns.length + 1) + columns.indexOf(column);
  const here = order(at);
  return direction === 'next'
    ? (places.find((place) => order(place) > here) ?? null)
    : (places.findLast((place) => order(place) < here) ?? null);
}
