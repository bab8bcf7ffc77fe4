/** A cell that a colleague changed while it was changed here. */
export interface CellClash {
  typed: string;
  now: string;
  /** Who changed it to what, and when, in a sentence. */
  words: string;
}

/** By column. */
export type RowClashes = Readonly<Record<string, CellClash>>;
