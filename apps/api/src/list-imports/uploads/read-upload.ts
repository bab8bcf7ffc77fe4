import type { ListRefusalCode } from '../list-refusal.js';
import { ListRefusal } from '../list-refusal.js';
import type { ListContext, ListOptions } from '../resolution/list-context.js';
import { resolveList } from '../resolution/resolve-list.js';
import type { ResolvedList } from '../resolved-list.js';
import { findHeader, hasField, headerAt, type ListHeader, ROWS_SEARCHED } from '../rows/list-header.js';
import { findOutletSheet, type OutletSheet, outletSheetOf } from '../rows/outlet-sheet.js';
import { readSheets } from '../sheet/read-sheets.js';
import { columnName, type Sheet } from '../sheet/sheet.js';
import {
  type ColumnMapping,
  fieldsOfHeader,
  headerShape,
  namesColumns,
  type RememberedFields,
  withFields,
} from './column-mapping.js';
import type { PackedLines } from './packed-list.js';
import { applyFixes, type RowFixes } from './row-fixes.js';
import { layoutOf, type UploadLayout } from './upload-layout.js';

/** Everything that the judgement of an uploaded list depends on, as plain data: the same gives the same. */
export interface ReadUploadTask {
  bytes: Uint8Array;
  options: ListOptions;
  /** What a person said; null before anybody did. */
  mapping: ColumnMapping | null;
  /** By the shape of the header. */
  remembered: RememberedFields;
  fixes: RowFixes;
}

/** A row as the table of an upload keeps it: texts by column, without what is a person's. */
export interface UploadedRow {
  rowNumber: number;
  cells: Record<string, string>;
}

export interface ReadUpload {
  layout: UploadLayout;
  /** As it was read; null where no header was found. */
  mapping: ColumnMapping | null;
  /** As the file has them, before any fix. */
  rows: UploadedRow[];
  /** Null as long as the columns do not say where name and address are. */
  list: ResolvedList | null;
}

/** The same as a thread hands it over: what is long as bytes. */
export interface PackedUpload extends Pick<ReadUpload, 'layout' | 'mapping'> {
  /** `UploadedRow` a line. */
  rows: PackedLines;
  rowCount: number;
  /** As `packList` has it. */
  list: PackedLines | null;
}

/** What the worker sends back. */
export type ReadUploadAnswer =
  | { kind: 'progress'; stage: 'reading' | 'judging'; done: number; total: number }
  | { kind: 'read'; upload: PackedUpload }
  | { kind: 'refused'; code: ListRefusalCode; message: string };

type Tell = (stage: 'reading' | 'judging', done: number, total: number) => void;

/**
 * Reads an uploaded file and judges its rows. Pure but for the time it takes.
 * @throws ListRefusal when the file cannot be read as a table
 */
export async function readUpload(
  { bytes, mapping, remembered, fixes }: Omit<ReadUploadTask, 'options'>,
  context: ListContext,
  tell: Tell,
): Promise<ReadUpload> {
  tell('reading', 0, 0);
  const sheets = await readSheets(bytes);
  const found = mapping === null ? understood(sheets, remembered) : asSaid(sheets, mapping, remembered);
  if (found.list === null) {
    return { layout: layoutOf(sheets, found.sheet, found.header), mapping: null, rows: [], list: null };
  }
  const { sheet, list } = found;
  const { header } = list;
  const rows = rowsOf(sheet, list);
  const layout = layoutOf(sheets, sheet, header);
  const used: ColumnMapping = {
    sheetName: sheet.name,
    headerFirstRow: header.firstRow,
    headerLastRow: header.lastRow,
    fields: fieldsOfHeader(header),
    said: mapping?.said ?? false,
  };
  const readable = hasField(header, 'name') && hasField(header, 'address');
  if (!readable) return { layout, mapping: used, rows, list: null };
  const fixed = applyFixes(sheet, fixes, header.lastRow);
  const judged = { ...outletSheetOf(fixed.sheet, header), problems: list.problems };
  const taken = judged.rows.filter(({ number }) => !fixed.leftOut.has(number));
  const resolved = resolveList({ ...judged, rows: taken }, context, (done, total) =>
    tell('judging', done, total),
  );
  return { layout, mapping: used, rows, list: resolved };
}

interface Found {
  sheet: Sheet | null;
  header: ListHeader | null;
  list: null;
}

interface FoundList {
  sheet: Sheet;
  list: OutletSheet;
}

/** By our own dictionary, or as the agent said of such a header before. */
function understood(sheets: readonly Sheet[], remembered: RememberedFields): Found | FoundList {
  const known = sheets
    .filter(({ hidden }) => !hidden)
    .flatMap((sheet) => rememberedIn(sheet, remembered) ?? []);
  if (known[0]) return known[0];
  try {
    const list = findOutletSheet(sheets);
    return { sheet: sheets.find(({ name }) => name === list.sheetName)!, list };
  } catch (error) {
    // No list by our lights: a person can still say where it is.
    if (!(error instanceof ListRefusal) || error.code !== 'header-missing') throw error;
    return guessed(sheets);
  }
}

/** Nothing of a remembered header need be in our dictionary, so it is looked for by its titles. */
function rememberedIn(sheet: Sheet, remembered: RememberedFields): FoundList | null {
  if (Object.keys(remembered).length === 0) return null;
  for (const [at, { number }] of sheet.rows.slice(0, ROWS_SEARCHED).entries()) {
    for (const last of [number, sheet.rows[at + 1]?.number ?? number]) {
      const header = headerAt(sheet, number, last);
      const fields = header && remembered[headerShape(header)];
      if (header && fields) return { sheet, list: outletSheetOf(sheet, withFields(header, fields)) };
    }
  }
  return null;
}

function guessed(sheets: readonly Sheet[]): Found | FoundList {
  const visible = sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
  const sheet = [...visible].sort((a, b) => b.rows.length - a.rows.length)[0] ?? null;
  const header = sheet && findHeader(sheet);
  return sheet && header
    ? { sheet, list: outletSheetOf(sheet, header) }
    : { sheet, header: null, list: null };
}

/** Where a person said that it is; what they said of a file that no longer has that sheet or row is passed over. */
function asSaid(
  sheets: readonly Sheet[],
  mapping: ColumnMapping,
  remembered: RememberedFields,
): Found | FoundList {
  const sheet = sheets.find(({ name }) => name === mapping.sheetName) ?? null;
  const header = sheet && headerAt(sheet, mapping.headerFirstRow, mapping.headerLastRow);
  if (!sheet || !header) return guessed(sheets);
  const fields = namesColumns(mapping) ? mapping.fields : remembered[headerShape(header)];
  return { sheet, list: outletSheetOf(sheet, fields === undefined ? header : withFields(header, fields)) };
}

function rowsOf(sheet: Sheet, { header, rows }: OutletSheet): UploadedRow[] {
  const shown = header.columns.filter(({ use }) => use !== 'personal').map(({ column }) => column);
  const byNumber = new Map(sheet.rows.map((row) => [row.number, row]));
  return rows.map(({ number }) => {
    const { cells } = byNumber.get(number)!;
    return {
      rowNumber: number,
      cells: Object.fromEntries(
        shown.flatMap((column) => (cells[column] ? [[columnName(column), cells[column].text]] : [])),
      ),
    };
  });
}
