import ExcelJS from 'exceljs';
import { workbookParts } from './wrong-files.js';
import { zip } from './zip.js';

test('an archive made here opens as the workbook that it holds', async () => {
  const workbook = new ExcelJS.Workbook();
  const bytes = zip(workbookParts('<row r="1"><c r="A1" t="inlineStr"><is><t>网点名称</t></is></c></row>'));
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  expect(workbook.worksheets[0]?.getCell('A1').text).toBe('网点名称');
});
