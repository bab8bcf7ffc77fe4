import ExcelJS from 'exceljs';

/** What can be put in a cell: null is a blank. */
export type CellInput = ExcelJS.CellValue;

export interface SheetInput {
  name?: string;
  hidden?: 'hidden' | 'veryHidden';
  rows: CellInput[][];
  /** Ranges such as `A1:C1`. */
  merges?: string[];
  hiddenRows?: number[];
  /** Number formats by column, from 0. */
  formats?: Record<number, string>;
}

/** An `.xlsx` as a spreadsheet program saves it. */
export async function workbookOf(...sheets: SheetInput[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const [at, input] of sheets.entries()) {
    const sheet = book.addWorksheet(input.name ?? `Sheet${at + 1}`, { state: input.hidden ?? 'visible' });
    for (const [column, format] of Object.entries(input.formats ?? {})) {
      sheet.getColumn(Number(column) + 1).numFmt = format;
    }
    input.rows.forEach((row, index) => {
      row.forEach((value, column) => {
        if (value !== null) sheet.getCell(index + 1, column + 1).value = value;
      });
    });
    for (const range of input.merges ?? []) sheet.mergeCells(range);
    for (const row of input.hiddenRows ?? []) sheet.getRow(row).hidden = true;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

export type TextEncoding = 'utf8' | 'utf8-bom' | 'utf16le' | 'gbk';

/** Delimited text as Excel and office systems save it. `gbk` takes its bytes from Node's own decoder, turned round. */
export function textOf(
  rows: (string | null)[][],
  delimiter: ',' | ';' | '\t',
  encoding: TextEncoding,
): Uint8Array {
  const cell = (text: string | null) =>
    text !== null && /[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : (text ?? '');
  const text = rows.map((row) => row.map(cell).join(delimiter)).join('\r\n');
  switch (encoding) {
    case 'utf8':
      return new TextEncoder().encode(text);
    case 'utf8-bom':
      return new TextEncoder().encode(`\ufeff${text}`);
    case 'utf16le':
      return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    case 'gbk':
      return encodeGbk(text);
  }
}

let gbkByCharacter: Map<string, readonly [number, number]> | null = null;

function encodeGbk(text: string): Uint8Array {
  gbkByCharacter ??= gbkTable();
  const table = gbkByCharacter;
  return new Uint8Array(
    [...text].flatMap((character) => {
      if (character.charCodeAt(0) < 0x80) return [character.charCodeAt(0)];
      const bytes = table.get(character);
      if (bytes === undefined) throw new Error(`GBK has no ${character}`);
      return [...bytes];
    }),
  );
}

function gbkTable(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder('gbk');
  const table = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (character.length === 1 && character !== '\ufffd') table.set(character, [lead, trail]);
    }
  }
  return table;
}
