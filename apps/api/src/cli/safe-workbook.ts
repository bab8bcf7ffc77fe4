import { safeCell } from '../platform/workbooks/safe-cell.js';

/** A workbook of one sheet, as a file's bytes. Words that somebody sent in never become a formula. */
export async function safeWorkbook(sheet: string, header: string[], rows: string[][]): Promise<Buffer> {
  // A third of a second to load, which only a command that writes a workbook has to wait.
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  const worksheet = workbook.addWorksheet(sheet);
  for (const row of [header, ...rows]) worksheet.addRow(row.map(safeCell));
  worksheet.getRow(1).font = { bold: true };
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
