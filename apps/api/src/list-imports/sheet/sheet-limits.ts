import { ListRefusal } from '../list-refusal.js';

/*
 * How much of a file is read at most. A list of a whole country's outlets has about ten thousand rows and half a megabyte;
 * what is far beyond that is a mistake or an attack, and is refused before it costs memory.
 */
export const SHEET_LIMITS = {
  fileBytes: 20_000_000,
  /** Parts inside a workbook's zip. */
  entries: 2_000,
  /** All parts together, unpacked; a 50,000-row list has about 30 MB. */
  unpackedBytes: 150_000_000,
  rows: 60_000,
  columns: 256,
  /** Cells of one sheet that hold a value, those filled from merged cells included. */
  cells: 3_000_000,
  /** Longest text of one cell that Excel itself allows. */
  cellCharacters: 32_767,
} as const;

export function tooManyRows(): ListRefusal {
  return new ListRefusal('too-many-rows', `名单超过 ${SHEET_LIMITS.rows} 行，请分成几份导入。`);
}
