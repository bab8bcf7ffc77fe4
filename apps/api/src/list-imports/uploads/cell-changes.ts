/** What a person does to one row; what is left out stays as it is. */
export interface RowChange {
  cells?: Readonly<Record<string, string>> | undefined;
  /** What the person saw in these cells before. */
  seen?: Readonly<Record<string, string>> | undefined;
  leftOut?: boolean | undefined;
}

/** Who changed a cell last, and when (UTC, ISO 8601). */
export interface CellChange {
  by: string;
  at: string;
}

/** By column, of the cells that anybody changed. */
export type CellChanges = Readonly<Record<string, CellChange>>;

/** A cell that says something else than was seen, and than is wanted. */
export interface CellClash {
  column: string;
  now: string;
  /** Null where a new file changed it. */
  change: CellChange | null;
}

/**
 * Cells of a row that somebody else changed since they were seen. One's own earlier change is none: its answer may have been lost on
 * the way, and it may have been made on another page of one's own.
 * @param cells as they are now
 */
export function clashesWith(
  cells: Readonly<Record<string, string>>,
  changes: CellChanges,
  { cells: wanted = {}, seen = {} }: RowChange,
  accountId: string,
): CellClash[] {
  return Object.entries(wanted).flatMap(([column, text]) => {
    const now = cells[column] ?? '';
    const change = changes[column] ?? null;
    const asSeen = seen[column] === undefined || seen[column] === now;
    return asSeen || text === now || change?.by === accountId ? [] : [{ column, now, change }];
  });
}

/** With what this person changes now. */
export function changesAfter(
  changes: CellChanges,
  columns: Iterable<string>,
  change: CellChange,
): CellChanges {
  return { ...changes, ...Object.fromEntries([...columns].map((column) => [column, change])) };
}
