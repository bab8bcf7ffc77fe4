import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import { type StreamedSheet, streamWorkbook } from './workbook-stream.js';

async function opened(sheets: StreamedSheet[]): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await buffer(streamWorkbook(sheets))) as never);
  return workbook;
}

test.each(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', '\r=1', '=cmd|/C calc!A0'])(
  '%j is never a formula, in a row or in a header',
  async (words) => {
    const sheet = (
      await opened([{ name: '演示', header: ['说明'], rows: [[words], ['平常的话'], [7], [null]] }])
    ).getWorksheet('演示')!;
    expect(sheet.getCell('A2').formula).toBeUndefined();
    expect(String(sheet.getCell('A2').value)).toMatch(/^'/);
    expect(sheet.getColumn(1).values.slice(3)).toEqual(['平常的话', 7]);
  },
);

test('rows that come late are all in the file, sheet after sheet', async () => {
  async function* rows() {
    for (let at = 0; at < 1_000; at += 1) {
      if (at % 100 === 0) await new Promise((done) => setImmediate(done));
      yield [`第${at}行`, at];
    }
  }
  const workbook = await opened([
    { name: '甲', header: ['名称', '数'], rows: rows() },
    { name: '乙', header: ['名称'], rows: [] },
  ]);
  expect(workbook.worksheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([
    ['甲', 1_001],
    ['乙', 1],
  ]);
});

test('a file whose rows fail breaks off with the error', async () => {
  async function* rows() {
    yield ['第一行'];
    throw new Error('the database is away');
  }
  await expect(buffer(streamWorkbook([{ name: '甲', header: ['名称'], rows: rows() }]))).rejects.toThrow(
    'the database is away',
  );
});
