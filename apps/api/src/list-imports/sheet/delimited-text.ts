import { type CsvError, parse } from 'csv-parse/sync';
import { ListRefusal } from '../list-refusal.js';
import type { Cell, Sheet, SheetRow } from './sheet.js';
import { SHEET_LIMITS, tooManyRows } from './sheet-limits.js';
import { decodeText } from './text-encoding.js';

const DELIMITERS = [',', ';', '\t'] as const;
const LINES_LOOKED_AT = 30;

/** Reads `.csv` and `.txt`; cells are addressed as Excel shows them when it opens the file. */
export function readDelimitedText(bytes: Uint8Array): Sheet {
  const text = decodeText(bytes);
  const records = parseRecords(text, delimiterOf(text));
  if (records.length > SHEET_LIMITS.rows) throw tooManyRows();
  const rows = records.flatMap((record, index): SheetRow[] => {
    const cells = record.slice(0, SHEET_LIMITS.columns).map(cellOf);
    return cells.some((cell) => cell !== undefined) ? [{ number: index + 1, hidden: false, cells }] : [];
  });
  return { name: 'CSV', hidden: false, rows };
}

function parseRecords(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: SHEET_LIMITS.rows + 1,
    });
  } catch (error) {
    const refusal = new ListRefusal(
      'file-damaged',
      `这个 CSV 文件第 ${(error as CsvError).lines ?? 1} 行附近的引号不成对，读不下去。请用 Excel 打开，另存为 .xlsx 再导入。`,
    );
    refusal.cause = error;
    throw refusal;
  }
}

/** The separator that most of the first lines have, outside quotes. */
function delimiterOf(text: string): string {
  const head = text
    .slice(0, 64_000)
    .split(/\r\n|\n|\r/, LINES_LOOKED_AT)
    .map((line) => line.replace(/"[^"]*"/g, ''));
  const score = (delimiter: string) =>
    head.reduce((sum, line) => sum + Math.min(line.split(delimiter).length - 1, SHEET_LIMITS.columns), 0);
  return DELIMITERS.reduce((best, delimiter) => (score(delimiter) > score(best) ? delimiter : best));
}

function cellOf(value: string): Cell | undefined {
  // `="0311…"` is how some programs keep Excel from changing a number.
  const text = /^="(.*)"$/s.exec(value)?.[1] ?? value;
  if (text.trim() === '') return undefined;
  const isError = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)$/.test(text.trim());
  return { text: text.slice(0, SHEET_LIMITS.cellCharacters), kind: isError ? 'error' : 'text' };
}
