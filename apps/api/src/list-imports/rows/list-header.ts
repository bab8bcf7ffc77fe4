import { cleanText, LIST_FIELDS_OF_SEVERAL_COLUMNS, type ListField } from '@jiweibao/shared';
import type { Sheet, SheetRow } from '../sheet/sheet.js';
import { type HeaderMeaning, isPlainHeader, meaningOfGroupedHeader } from './header-dictionary.js';

/** What is done with one column. */
export interface HeaderColumn {
  column: number;
  /** As written, in one line. */
  title: string;
  use: ListField | 'unused' | 'personal' | 'unknown' | 'repeated';
}

export interface ListHeader {
  /** The rows it takes up, 1-based, both ends inclusive. */
  firstRow: number;
  lastRow: number;
  columns: HeaderColumn[];
  /** How many of our fields it names. */
  fieldCount: number;
}

/** A header further down is none. */
export const ROWS_SEARCHED = 30;
const MANY: ReadonlySet<string> = new Set(LIST_FIELDS_OF_SEVERAL_COLUMNS);

/**
 * The header of a sheet: the row, or the two rows, among the first that name most of our fields; null where none names two.
 * Two rows win over the first of them alone, because the second cannot be data.
 */
export function findHeader(sheet: Sheet): ListHeader | null {
  let best: ListHeader | null = null;
  for (const [at, row] of sheet.rows.slice(0, ROWS_SEARCHED).entries()) {
    const single = readHeader(row, null);
    if (single.fieldCount > (best?.fieldCount ?? 1)) best = single;
    const below = sheet.rows[at + 1];
    if (below === undefined || !isHeaderPair(row, below)) continue;
    const double = readHeader(row, below);
    const least = best?.firstRow === row.number ? best.fieldCount : (best?.fieldCount ?? 1) + 1;
    if (double.fieldCount >= least) best = double;
  }
  return best;
}

/** The header of these rows, whatever they name: where a person said that it is. Null when there is no such row. */
export function headerAt(sheet: Sheet, firstRow: number, lastRow: number): ListHeader | null {
  const top = sheet.rows.find((row) => row.number === firstRow);
  const below = lastRow > firstRow ? sheet.rows.find((row) => row.number === lastRow) : null;
  return top === undefined || below === undefined ? null : readHeader(top, below);
}

export function hasField(header: ListHeader, field: ListField): boolean {
  return header.columns.some(({ use }) => use === field);
}

/** Whether `below` is a second header row: something in it is a title, and nothing in it is data under a title. */
function isHeaderPair(top: SheetRow, below: SheetRow): boolean {
  const groups = new Set(top.cells.map((cell) => cell?.text));
  groups.delete(undefined);
  if (groups.size < 2) return false;
  let titles = 0;
  for (const [column, cell] of below.cells.entries()) {
    const title = cleanText(cell?.text ?? '');
    const group = cleanText(top.cells[column]?.text ?? '');
    if (title === '' || title === group) continue;
    if (!/\p{L}/u.test(title) || !(isPlainHeader(title) || isPlainHeader(group + title))) return false;
    titles += 1;
  }
  return titles > 0;
}

function readHeader(top: SheetRow, below: SheetRow | null): ListHeader {
  const width = Math.max(top.cells.length, below?.cells.length ?? 0);
  const columns: (HeaderColumn & { meaning: HeaderMeaning })[] = [];
  for (let column = 0; column < width; column += 1) {
    const group = cleanText(top.cells[column]?.text ?? '');
    const title = cleanText(below?.cells[column]?.text ?? '');
    if (group === '' && title === '') continue;
    const meaning = meaningOfGroupedHeader(group, title);
    const whole = title === '' || title === group ? group : [group, title].filter(Boolean).join(' ');
    columns.push({
      column,
      title: whole,
      use: meaning.kind === 'field' ? meaning.field : meaning.kind,
      meaning,
    });
  }
  keepBestOfEach(columns);
  const fields = new Set(
    columns.filter(({ meaning, use }) => meaning.kind === 'field' && use !== 'repeated'),
  );
  const distinct = new Set([...fields].map(({ use }) => use));
  return {
    firstRow: top.number,
    lastRow: below?.number ?? top.number,
    columns: columns.map(({ column, title, use }) => ({ column, title, use })),
    fieldCount: distinct.size,
  };
}

/** Of several columns for one field the best-fitting title, then the leftmost, is read; phones are read from all. */
function keepBestOfEach(columns: (HeaderColumn & { meaning: HeaderMeaning })[]): void {
  const best = new Map<string, { rank: number; index: number }>();
  columns.forEach(({ meaning }, index) => {
    if (meaning.kind !== 'field' || MANY.has(meaning.field)) return;
    const known = best.get(meaning.field);
    if (known === undefined || meaning.rank < known.rank)
      best.set(meaning.field, { rank: meaning.rank, index });
  });
  columns.forEach((column, index) => {
    const kept = column.meaning.kind === 'field' ? best.get(column.meaning.field) : undefined;
    if (kept !== undefined && kept.index !== index) column.use = 'repeated';
  });
}
