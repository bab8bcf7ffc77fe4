import type { Cell, Worksheet } from 'exceljs';

/** A cell that stays text, whatever it begins with and whoever edits it: no spreadsheet program makes a formula of it. */
export function writeText(cell: Cell, text: string): void {
  cell.value = text;
  cell.numFmt = '@';
}

export function fitColumns(sheet: Worksheet, widths: readonly number[]): void {
  widths.forEach((width, at) => {
    sheet.getColumn(at + 1).width = width;
  });
}

/** A third of a second to load, which only who makes a workbook has to wait. */
export async function newWorkbook() {
  const { default: ExcelJS } = await import('exceljs');
  return new ExcelJS.Workbook();
}
