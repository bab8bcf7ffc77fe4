import ExcelJS from 'exceljs';
import { safeWorkbook } from './safe-workbook.js';

test.each(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is never a formula', async (words) => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await safeWorkbook('演示', ['说明'], [[words], ['平常的话']])) as never);
  const sheet = workbook.getWorksheet('演示')!;
  expect(sheet.getCell('A2').formula).toBeUndefined();
  expect(String(sheet.getCell('A2').value)).toMatch(/^'/);
  expect(sheet.getCell('A3').value).toBe('平常的话');
});
