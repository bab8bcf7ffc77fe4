import { cleanText, foldText, type ListField } from '@jiweibao/shared';
import { type Cell, cellAddress, parseCellAddress, type Sheet, type SheetRow } from '../sheet/sheet.js';
import { isFooterText } from './header-dictionary.js';
import type { ListHeader } from './list-header.js';

/** A value that can be pointed at: `D17`. */
export interface ListCell {
  address: string;
  text: string;
  kind: Cell['kind'];
}

/** A row of the list by our fields. Columns with a person's details are already gone. */
export class ListRow {
  constructor(
    /** 1-based, as Excel counts. */
    readonly number: number,
    private readonly cells: ReadonlyMap<ListField, readonly ListCell[]>,
    /** Where each field would stand, for problems of blank cells. */
    private readonly columns: ReadonlyMap<ListField, number>,
  ) {}

  get(field: ListField): ListCell | null {
    return this.cells.get(field)?.[0] ?? null;
  }

  all(field: ListField): readonly ListCell[] {
    return this.cells.get(field) ?? [];
  }

  text(field: ListField): string {
    return cleanText(this.get(field)?.text ?? '');
  }

  /** The address of the field's cell in this row, of the first column where the list has none. */
  addressOf(field: ListField): string {
    return cellAddress(this.columns.get(field) ?? 0, this.number);
  }

  /** Whether the list has a column for the field, filled in this row or not. */
  hasColumn(field: ListField): boolean {
    return this.columns.has(field);
  }

  /** Cells whose formula failed. */
  get failed(): ListCell[] {
    return [...this.cells.values()].flat().filter(({ kind }) => kind === 'error');
  }
}

export interface ListRows {
  rows: ListRow[];
  /** Rows under the header that are titles of sections, one value across the whole row. */
  sectionRows: number[];
  hiddenRows: number[];
}

/** A row without any of these is a blank that somebody filled down with numbers, a province or a brand. */
const IDENTITY: readonly ListField[] = ['name', 'address', 'phone', 'mobile', 'licenceCode'];

/** The rows under a header: blank rows, repeated headers, sums and remarks left out. */
export function listRows(sheet: Sheet, header: ListHeader): ListRows {
  const used = header.columns.filter((column) => isField(column.use));
  const columns = new Map<ListField, number>();
  for (const { use, column } of used) {
    if (!columns.has(use as ListField)) columns.set(use as ListField, column);
  }
  const found: ListRows = { rows: [], sectionRows: [], hiddenRows: [] };
  let inRemarks = false;
  for (const row of sheet.rows) {
    if (row.number <= header.lastRow) continue;
    const values = ownValues(row);
    const isData = saysSomething(row, used) && IDENTITY.some((field) => row.cells[columns.get(field) ?? -1]);
    if (isFooter(values, inRemarks)) {
      inRemarks = true;
    } else if (isSection(row, values)) {
      found.sectionRows.push(row.number);
    } else if (isData && !repeatsHeader(row, header)) {
      inRemarks = false;
      if (row.hidden) found.hiddenRows.push(row.number);
      found.rows.push(new ListRow(row.number, fieldsOf(row, used), columns));
    }
  }
  return found;
}

/** Whether anything in a column of ours begins in this row; the rest of a merged block says nothing new. */
function saysSomething(row: SheetRow, used: ListHeader['columns']): boolean {
  return used.some(({ column }) => {
    const cell = row.cells[column];
    return cell !== undefined && !isFromAbove(cell, row);
  });
}

function isField(use: string): boolean {
  return use !== 'unused' && use !== 'personal' && use !== 'unknown' && use !== 'repeated';
}

/** Distinct values that begin in this row, merged cells counted once. */
function ownValues(row: SheetRow): string[] {
  return [
    ...new Set(row.cells.flatMap((cell) => (cell && !isFromAbove(cell, row) ? [cell.text.trim()] : []))),
  ];
}

function isFromAbove(cell: Cell, row: SheetRow): boolean {
  return cell.mergedFrom !== undefined && parseCellAddress(cell.mergedFrom)?.row !== row.number;
}

function isFooter(values: readonly string[], inRemarks: boolean): boolean {
  const first = values[0];
  if (first === undefined) return false;
  // 小计 | 12 家: a sum has its figure beside it; a list's own row has at least a name, an address and a place.
  if (isFooterText(first)) return values.length <= 3;
  return inRemarks && values.length === 1;
}

/** One value written across three columns or more, as 石家庄市 above its outlets. */
function isSection(row: SheetRow, values: readonly string[]): boolean {
  const across = row.cells.filter((cell) => cell?.mergedFrom !== undefined && !isFromAbove(cell, row));
  return values.length === 1 && across.length >= 2;
}

/** A header printed again at the head of a page. */
function repeatsHeader(row: SheetRow, header: ListHeader): boolean {
  const matching = header.columns.filter(({ column, title }) => {
    const text = row.cells[column]?.text;
    return text !== undefined && foldText(title).endsWith(foldText(text)) && foldText(text) !== '';
  });
  return matching.length >= 2 && matching.length * 2 > row.cells.filter((cell) => cell !== undefined).length;
}

function fieldsOf(row: SheetRow, used: ListHeader['columns']): Map<ListField, ListCell[]> {
  const fields = new Map<ListField, ListCell[]>();
  for (const { use, column } of used) {
    const cell = row.cells[column];
    if (cell === undefined) continue;
    const known = fields.get(use as ListField) ?? [];
    known.push({ address: cellAddress(column, row.number), text: cell.text, kind: cell.kind });
    fields.set(use as ListField, known);
  }
  return fields;
}
