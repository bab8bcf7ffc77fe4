import type { ListField } from '@jiweibao/shared';
import { cleanText } from '@jiweibao/shared';
import { withoutMobiles } from '../mobile-in-text.js';
import type { ListHeader } from '../rows/list-header.js';
import { columnName, type Sheet } from '../sheet/sheet.js';
import { headerShape } from './column-mapping.js';

/** What was found in a file: enough to show a person, and to let them say otherwise. */
export interface UploadLayout {
  sheets: { name: string; hidden: boolean; rowCount: number }[];
  sheetName: string | null;
  header: LayoutHeader | null;
  /** The first rows of the sheet as they stand, by which a person finds the header; mobile numbers are left out. */
  firstRows: { row: number; texts: string[] }[];
}

export interface LayoutHeader {
  firstRow: number;
  lastRow: number;
  /** See `headerShape`. */
  shape: string;
  columns: LayoutColumn[];
}

export interface LayoutColumn {
  /** Letters: `D`. */
  column: string;
  title: string;
  /** What the list is read as; null for a column that is not read. */
  field: ListField | null;
  /** Holds a person's details, and is never read. */
  personal: boolean;
  /** A few of its values. None of a personal one. */
  samples: string[];
}

const ROWS_SHOWN = 12;
const COLUMNS_SHOWN = 30;
const LONGEST_TEXT = 40;
const SAMPLES = 3;
const ROWS_SAMPLED = 50;

export function layoutOf(
  sheets: readonly Sheet[],
  sheet: Sheet | null,
  header: ListHeader | null,
): UploadLayout {
  return {
    sheets: sheets.map(({ name, hidden, rows }) => ({ name, hidden, rowCount: rows.length })),
    sheetName: sheet?.name ?? null,
    header: sheet && header && headerOf(sheet, header),
    // Once the header is known nothing below it is shown: what stands there may be about people.
    firstRows: (sheet?.rows ?? [])
      .filter(({ number }) => header === null || number <= header.lastRow)
      .slice(0, ROWS_SHOWN)
      .map(({ number, cells }) => ({
        row: number,
        texts: Array.from(cells.slice(0, COLUMNS_SHOWN), (cell) => shown(cell?.text ?? '')),
      })),
  };
}

function headerOf(sheet: Sheet, header: ListHeader): LayoutHeader {
  const below = sheet.rows.filter(({ number }) => number > header.lastRow).slice(0, ROWS_SAMPLED);
  return {
    firstRow: header.firstRow,
    lastRow: header.lastRow,
    shape: headerShape(header),
    columns: header.columns.map(({ column, title, use }) => {
      const personal = use === 'personal';
      const read = !personal && use !== 'unused' && use !== 'unknown' && use !== 'repeated';
      const texts = below.flatMap(({ cells }) => shown(cells[column]?.text ?? '') || []);
      return {
        column: columnName(column),
        title: withoutMobiles(title),
        field: read ? use : null,
        personal,
        samples: personal ? [] : [...new Set(texts)].slice(0, SAMPLES),
      };
    }),
  };
}

function shown(text: string): string {
  return withoutMobiles(cleanText(text)).slice(0, LONGEST_TEXT);
}
