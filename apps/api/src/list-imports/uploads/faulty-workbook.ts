import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Fill, Row } from 'exceljs';
import type { RowFault } from './list-upload.js';
import type { LayoutHeader } from './upload-layout.js';
import type { UploadRow } from './upload-rows.js';
import { writeText } from './workbook-cells.js';

const ERROR = fill('FFFFC7CE');
const WARNING = fill('FFFFF2CC');
const FIXED = fill('FFE2F0D9');
/** A spreadsheet program shows no longer comment well. */
const LONGEST_NOTE = 1_000;
const WIDTH = 18;

/**
 * The list as it is now, mended cells and all, each row and column where it was in the file that was sent; what is wrong is coloured
 * and explained beside it. Columns with a person's details are left empty: they were never read. Written row by row, so that a long
 * list neither holds up the thread nor fills its memory.
 */
export async function faultyWorkbook(
  sheetName: string,
  header: LayoutHeader,
  rows: AsyncIterable<readonly UploadRow[]>,
): Promise<Buffer> {
  const { default: ExcelJS } = await import('exceljs');
  const stream = new PassThrough();
  const whole = buffer(stream);
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
  const sheet = workbook.addWorksheet(sheetName, { views: [{ state: 'frozen', ySplit: header.lastRow }] });
  for (const { column } of header.columns) sheet.getColumn(column).width = WIDTH;
  const titles = sheet.getRow(header.lastRow);
  for (const { column, title } of header.columns) writeText(titles.getCell(column), title);
  titles.font = { bold: true };
  titles.commit();
  const firstColumn = header.columns[0]?.column ?? 'A';
  for await (const chunk of rows) {
    for (const row of chunk) writeRow(sheet.getRow(row.rowNumber), row, firstColumn);
  }
  await workbook.commit();
  return whole;
}

function writeRow(
  target: Row,
  { cells, before, faults, returnReason }: UploadRow,
  firstColumn: string,
): void {
  for (const [column, text] of Object.entries(cells)) {
    writeText(target.getCell(column), text);
    if (column in before) target.getCell(column).fill = FIXED;
  }
  const said = returnReason === null ? faults : [...faults, returned(firstColumn, returnReason)];
  for (const [column, ofCell] of byColumn(said)) {
    const cell = target.getCell(column);
    cell.fill = ofCell.some(({ severity }) => severity === 'error') ? ERROR : WARNING;
    cell.note = ofCell
      .map(({ message }) => message)
      .join('\n')
      .slice(0, LONGEST_NOTE);
  }
  target.commit();
}

function returned(column: string, reason: string): RowFault {
  const message = `监管部门退回的理由：${reason}`;
  return { column, code: 'returned', severity: 'error', message, suggestions: [], candidates: [] };
}

function byColumn(faults: readonly RowFault[]): Map<string, RowFault[]> {
  const columns = new Map<string, RowFault[]>();
  for (const fault of faults) columns.set(fault.column, [...(columns.get(fault.column) ?? []), fault]);
  return columns;
}

function fill(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}
