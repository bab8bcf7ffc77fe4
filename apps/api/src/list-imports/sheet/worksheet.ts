import { fillMergedCells, type MergedRange, parseRange } from './merged-cells.js';
import { dateOfSerial, timeOfSerial } from './number-format.js';
import { type Cell, parseCellAddress, type Sheet, type SheetRow } from './sheet.js';
import { SHEET_LIMITS, tooManyRows } from './sheet-limits.js';
import type { SheetPart, WorkbookParts } from './workbook-parts.js';
import { readXml, unescapeText } from './workbook-xml.js';
import type { WorkbookZip } from './workbook-zip.js';

/** Reads one sheet; formulas by the value that was last computed, merged cells as their value in every cell covered. */
export async function readWorksheet(zip: WorkbookZip, part: SheetPart, book: WorkbookParts): Promise<Sheet> {
  const reader = new WorksheetReader(book);
  await readXml(zip.read(part.path), reader);
  return { name: part.name, hidden: part.hidden, rows: reader.finish() };
}

class WorksheetReader {
  private readonly rows: SheetRow[] = [];
  private readonly merges: MergedRange[] = [];
  private cells = 0;
  private row: SheetRow = { number: 0, hidden: false, cells: [] };
  private column = -1;
  private type = 'n';
  private style = 0;
  private value: string[] = [];
  private taking = false;
  private phonetic = false;

  constructor(private readonly book: WorkbookParts) {}

  open(name: string, attribute: (name: string) => string | undefined): void {
    switch (name) {
      case 'row':
        this.openRow(Number(attribute('r') ?? this.row.number + 1), attribute('hidden'));
        break;
      case 'c':
        this.openCell(attribute('r'), attribute('t') ?? 'n', Number(attribute('s') ?? 0));
        break;
      case 'v':
      case 't':
        this.taking = !this.phonetic;
        break;
      case 'rPh':
        this.phonetic = true;
        break;
      case 'mergeCell':
        this.addMerge(attribute('ref') ?? '');
        break;
    }
  }

  text(text: string): void {
    if (this.taking) this.value.push(text);
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.taking = false;
    if (name === 'rPh') this.phonetic = false;
    if (name === 'c') this.closeCell();
    if (name === 'row' && this.row.cells.length > 0) this.rows.push(this.row);
  }

  finish(): SheetRow[] {
    this.rows.sort((a, b) => a.number - b.number);
    fillMergedCells(this.rows, this.merges);
    return this.rows;
  }

  private openRow(number: number, hidden: string | undefined): void {
    this.row = { number, hidden: /^(?:1|true)$/.test(hidden ?? ''), cells: [] };
    this.column = -1;
  }

  private openCell(address: string | undefined, type: string, style: number): void {
    this.column = parseCellAddress(address ?? '')?.column ?? this.column + 1;
    this.type = type;
    this.style = style;
    this.value = [];
  }

  private closeCell(): void {
    const cell = this.cellOf(this.value.join(''));
    if (cell === null) return;
    if (this.column >= SHEET_LIMITS.columns) return;
    this.cells += 1;
    if (this.rows.length >= SHEET_LIMITS.rows || this.cells > SHEET_LIMITS.cells) throw tooManyRows();
    this.row.cells[this.column] = cell;
  }

  private cellOf(raw: string): Cell | null {
    if (raw === '') return null;
    switch (this.type) {
      case 's':
        return textCell(this.book.sharedStrings[Number(raw)] ?? '');
      case 'str':
      case 'inlineStr':
        return textCell(unescapeText(raw));
      case 'e':
        return { text: raw, kind: 'error' };
      case 'b':
        return { text: raw === '1' ? '是' : '否', kind: 'text' };
      case 'd':
        return { text: raw.slice(0, 10), kind: 'date' };
      default:
        return this.numberCell(raw);
    }
  }

  private numberCell(raw: string): Cell {
    const value = Number(raw);
    const meaning = this.book.meanings[this.style] ?? 'number';
    if (meaning === 'time' && value < 1) return { text: timeOfSerial(value), kind: 'text' };
    const date = meaning === 'number' ? null : dateOfSerial(value, this.book.epoch1904);
    if (date !== null) return { text: date, kind: 'date' };
    return Number.isFinite(value) ? { text: String(value), kind: 'number' } : { text: raw, kind: 'text' };
  }

  private addMerge(reference: string): void {
    const range = parseRange(reference);
    if (range !== null && this.merges.length < SHEET_LIMITS.rows) this.merges.push(range);
  }
}

function textCell(text: string): Cell | null {
  return text.trim() === '' ? null : { text: text.slice(0, SHEET_LIMITS.cellCharacters), kind: 'text' };
}
