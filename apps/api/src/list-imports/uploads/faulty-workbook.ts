import type { Fill } from 'exceljs';
import type { RowFault } from './list-upload.js';
import type { LayoutHeader } from './upload-layout.js';
import type { UploadRow } from './upload-rows.js';
import { newWorkbook, writeText } from './workbook-cells.js';

const ERROR = fill('FFFFC7CE');
const WARNING = fill('FFFFF2CC');
const FIXED = fill('FFE2F0D9');
/** A spreadsheet program shows no longer comment well. */
const LONGEST_NOTE = 1_000;
const WIDTH = 18;

/**
 * The list as it is now, mended cells and all, each row and column where it was in the file that was sent; what is wrong is coloured
 * and explained beside it. Columns with a person's details are left empty: they were never read.
 */
export async function faultyWorkbook(
  sheetName: string,
  header: LayoutHeader,
  rows: AsyncIterable<readonly UploadRow[]>,
): Promise<Buffer> {
  const workbook = await newWorkbook();
  const sheet = workbook.addWorksheet(sheetName, { views: [{ state: 'frozen', ySplit: header.lastRow }] });
  for (const { column, title } of header.columns) {
    const cell = sheet.getCell(`${column}${header.lastRow}`);
    writeText(cell, title);
    cell.font = { bold: true };
    sheet.getColumn(column).width = WIDTH;
  }
  for await (const chunk of rows) {
    for (const { rowNumber, cells, before, faults, returnReason } of chunk) {
      for (const [column, text] of Object.entries(cells)) {
        const cell = sheet.getCell(`${column}${rowNumber}`);
        writeText(cell, text);
        if (column in before) cell.fill = FIXED;
      }
      const [first] = header.columns;
      if (returnReason !== null && first) {
        faults.push(returned(first.column, returnReason));
      }
      for (const [column, said] of byColumn(faults)) {
        const cell = sheet.getCell(`${column}${rowNumber}`);
        cell.fill = said.some(({ severity }) => severity === 'error') ? ERROR : WARNING;
        cell.note = said
          .map(({ message }) => message)
          .join('\n')
          .slice(0, LONGEST_NOTE);
      }
    }
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
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
