import { createRequire } from 'node:module';
import path from 'node:path';

const ExcelJS = createRequire(import.meta.url)('exceljs');

const REFERENCE_COLUMNS = 3;

/**
 * Writes a copy of a sample without its last three columns, which are its collector's guess at the county and which no real
 * list has, and keeps them apart as the reference.
 * @returns {Promise<{name: string, file: string, reference: Map<number, {province: string, city: string, county: string}>, phones: Map<number, string>}>}
 */
export async function withoutReference(source, target) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(source);
  const sheet = book.worksheets[0];
  const width = sheet.columnCount;
  const phoneColumn = sheet.getRow(1).values.indexOf('联系电话');
  const reference = new Map();
  const phones = new Map();
  sheet.eachRow((row, number) => {
    if (number === 1) return;
    const [province, city, county] = [2, 1, 0].map((back) => row.getCell(width - back).text.trim());
    reference.set(number, { province, city, county });
    phones.set(number, row.getCell(phoneColumn).text);
  });
  sheet.spliceColumns(width - REFERENCE_COLUMNS + 1, REFERENCE_COLUMNS);
  await book.xlsx.writeFile(target);
  return { name: path.basename(source).split('_')[0], file: target, reference, phones };
}
