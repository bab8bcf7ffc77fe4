import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import { safeCell } from './safe-cell.js';

/** A number is written as one; null leaves the cell empty. */
export type Cell = string | number | null;

/** A sheet of a workbook that is written while its rows are read. */
export interface StreamedSheet {
  name: string;
  /** Bold, and held fast above the rows. */
  header: readonly string[];
  /** Of each column, in characters. */
  widths?: readonly number[];
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>;
}

export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Rows between two looks at whether the reader keeps up. */
const ROWS_AT_ONCE = 200;

/**
 * An .xlsx file that is made as it is read, so that a long one is never in memory whole. When rows fail to come, the stream breaks
 * off with the error: half a workbook does not open, and so is not taken for a whole one.
 */
export function streamWorkbook(sheets: readonly StreamedSheet[]): Readable {
  const out = new PassThrough();
  write(sheets, out).catch((error: unknown) => {
    out.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  return out;
}

async function write(sheets: readonly StreamedSheet[], out: PassThrough): Promise<void> {
  // A third of a second to load, which only who writes a workbook has to wait.
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true });
  for (const { name, header, widths = [], rows } of sheets) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = header.map((_, at) => ({ width: widths[at] ?? 16 }));
    const heading = sheet.addRow([...header]);
    heading.font = { bold: true };
    heading.commit();
    let written = 0;
    for await (const row of rows) {
      sheet.addRow(row.map((cell) => (typeof cell === 'string' ? safeCell(cell) : cell))).commit();
      written += 1;
      if (written % ROWS_AT_ONCE === 0 && out.writableNeedDrain) await drained(out);
      if (out.destroyed) return;
    }
    sheet.commit();
  }
  await workbook.commit();
}

/** Also when whoever reads has gone: then nothing is drained any more. */
async function drained(out: PassThrough): Promise<void> {
  await Promise.race([once(out, 'drain'), once(out, 'close')]);
}
