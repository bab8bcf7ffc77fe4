import type { CertificateSheet, SheetRow } from './certificate-sheet.js';

/** Chinese characters on one line of each column of the table. */
const BRAND_LINE = 9;
const CATEGORY_LINE = 14;
/** A row is never lower than this, counted in lines with its frame. */
const LOWEST_ROW = 2;
/** Lines that the paper has for the rows, under a name and an address of one line each. */
const LINES = 20;
/** Characters of a long address on one line. */
const ADDRESS_LINE = 40;

/** How large the outlet's name can be written, by the room that it takes. */
export type NameSize = 'short' | 'long' | 'longest';

/** What a name takes of the rows' lines. */
const NAME_LINES: Readonly<Record<NameSize, number>> = { short: 0, long: 1, longest: 3 };

export function nameSize(name: string): NameSize {
  if (name.length <= 19) return 'short';
  return name.length <= 54 ? 'long' : 'longest';
}

/** The rows that fit on the one page, and how many do not; they are on the phone, where the code leads. */
export function rowsThatFit({
  outletName,
  address,
  rows,
}: Pick<CertificateSheet, 'outletName' | 'address' | 'rows'>): { shown: SheetRow[]; left: number } {
  const taken = NAME_LINES[nameSize(outletName)] + Math.floor(address.length / ADDRESS_LINE);
  const shown: SheetRow[] = [];
  let lines = 0;
  for (const row of rows) {
    lines += linesOf(row);
    if (lines > LINES - taken) break;
    shown.push(row);
  }
  return { shown, left: rows.length - shown.length };
}

function linesOf({ brand, categories }: SheetRow): number {
  return Math.max(
    LOWEST_ROW,
    Math.ceil(brand.length / BRAND_LINE),
    Math.ceil(categories.length / CATEGORY_LINE),
  );
}
