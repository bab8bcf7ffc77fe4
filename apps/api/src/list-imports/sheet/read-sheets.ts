import { readDelimitedText } from './delimited-text.js';
import { fileFormat, refuseZip } from './file-format.js';
import type { Sheet } from './sheet.js';
import { findWorkbook, readWorkbookParts } from './workbook-parts.js';
import { WorkbookZip } from './workbook-zip.js';
import { readWorksheet } from './worksheet.js';

/**
 * Reads every sheet of a `.xlsx` or the one of a delimited text, told apart by content.
 * @throws ListRefusal when the file cannot be read as a table
 */
export async function readSheets(bytes: Uint8Array): Promise<Sheet[]> {
  if (fileFormat(bytes) === 'text') return [readDelimitedText(bytes)];
  const zip = await WorkbookZip.open(bytes);
  const workbookPath = await findWorkbook(zip);
  if (workbookPath === null) throw refuseZip(zip.partNames);
  const parts = await readWorkbookParts(zip, workbookPath);
  const sheets: Sheet[] = [];
  for (const part of parts.sheets) sheets.push(await readWorksheet(zip, part, parts));
  return sheets;
}
