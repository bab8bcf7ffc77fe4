import type { SheetRow } from './certificate-sheet.js';

/** Chinese characters on one line of each column of the table, and lines that the paper has for all of its rows. */
const BRAND_LINE = 9;
const CATEGORY_LINE = 14;
/** A period stands on two lines at most: from, to. */
const PERIOD_LINES = 2;
const LINES = 18;

/** The rows that fit on the one page, and how many do not; they are on the phone, where the code leads. */
export function rowsThatFit(rows: SheetRow[]): { shown: SheetRow[]; left: number } {
  let lines = 0;
  const shown = rows.filter((row) => {
    lines += linesOf(row);
    return lines <= LINES;
  });
  return { shown, left: rows.length - shown.length };
}

function linesOf({ brand, categories }: SheetRow): number {
  return Math.max(
    PERIOD_LINES,
    Math.ceil(brand.length / BRAND_LINE),
    Math.ceil(categories.length / CATEGORY_LINE),
  );
}
