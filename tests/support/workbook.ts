import ExcelJS from 'exceljs';

export type Row = Readonly<Record<string, string | number | Date | null>>;

/** Writes a list as an agent would send it: a title, the header, one row an outlet; columns in the order of the first row. */
export async function writeWorkbook(
  path: string,
  rows: readonly Row[],
  { title = '演示品牌售后服务网点名单' }: { title?: string | null } = {},
): Promise<string> {
  const headers = Object.keys(rows[0] ?? {});
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('网点');
  if (title !== null) {
    sheet.addRow([title]);
    sheet.mergeCells(1, 1, 1, Math.max(headers.length, 2));
  }
  sheet.addRow(headers);
  for (const row of rows) sheet.addRow(headers.map((header) => row[header] ?? null));
  await workbook.xlsx.writeFile(path);
  return path;
}
