import { digitRuns, foldPhoneText, hasLatinWord } from './phone-number-folding.js';
import {
  formatPhoneNumber,
  leadingAreaCode,
  type PhoneNumberKind,
  phoneNumberKind,
} from './phone-number-kinds.js';
import { looksLikeLocalNumber, type ReadNumber, readRun } from './phone-number-run.js';

/** A Chinese phone number in its canonical form. */
export interface PhoneNumber {
  /** The key under which it is stored and compared: `4005550101`, `031155500101`, `95598`. */
  digits: string;
  kind: PhoneNumberKind;
  extension: string | null;
  /** As people write it, without the extension: `0311-5550 0101`. */
  display: string;
}

export interface PhoneOptions {
  /** Supplied to landlines that are written without one: `0311`. */
  areaCode?: string | null;
}

export type PhoneNumberFault = 'empty' | 'notANumber' | 'areaCodeMissing' | 'wrongLength' | 'severalNumbers';

export type PhoneNumberResult =
  | { ok: true; number: PhoneNumber }
  | { ok: false; reason: PhoneNumberFault; message: string };

export interface PhoneCell {
  numbers: PhoneNumber[];
  /** Every digit of the cell belongs to one of `numbers`, or to something labelled as no phone (a fax, a postcode). */
  complete: boolean;
  /** Some digits would be a landline if its area code were known. */
  areaCodeMissing: boolean;
}

const MESSAGES: Readonly<Record<PhoneNumberFault, string>> = {
  empty: '请输入电话号码',
  notANumber: '这里没有认出电话号码，请只填数字，例如 400-555-0101 或 0311-5550 0101',
  areaCodeMissing: '固定电话缺少区号，请在前面加上区号，例如 0311',
  wrongLength: '号码的位数不对，可能多了或少了数字，请核对',
  severalNumbers: '这里有不止一个号码，请一次只查一个',
};

/**
 * Reads the one number in `text`, however a person wrote it. Words beside it (电话:) are passed over and not kept.
 * Never throws; the message of a failure is for people and repeats nothing of `text`.
 */
export function parsePhoneNumber(text: string, options: PhoneOptions = {}): PhoneNumberResult {
  const folded = foldPhoneText(text);
  if (folded.trim() === '') return fault('empty');
  if (hasLatinWord(folded) && restoreSpreadsheetNumber(folded) === folded) return fault('notANumber');
  const cell = parsePhoneCell(text, options);
  if (cell.complete && cell.numbers.length === 1) return { ok: true, number: cell.numbers[0]! };
  if (cell.numbers.length > 1) return fault('severalNumbers');
  if (cell.areaCodeMissing) return fault('areaCodeMissing');
  return fault(/\d{2}/.test(folded) ? 'wrongLength' : 'notANumber');
}

/**
 * Reads all numbers of a cell such as `0315-5550101/5550102、13800000000`. A number without area code takes that of the
 * number before it, then `options.areaCode`. Never throws; linear in the length of `text`.
 */
export function parsePhoneCell(text: string, options: PhoneOptions = {}): PhoneCell {
  const read: ReadNumber[] = [];
  let complete = true;
  let areaCodeMissing = false;
  let areaCode = options.areaCode ?? null;
  for (const run of digitRuns(restoreSpreadsheetNumber(foldPhoneText(text)))) {
    if (run.notAPhone) continue;
    const previous = read.at(-1);
    const tail = run.maybeTail && previous ? replaceTail(previous, run.digits) : null;
    const numbers = readRun(run, areaCode) ?? (tail && [tail]);
    if (numbers === null) {
      complete = false;
      areaCodeMissing ||= looksLikeLocalNumber(run);
      continue;
    }
    read.push(...numbers);
    areaCode = leadingAreaCode(numbers.at(-1)!.digits) ?? areaCode;
  }
  return {
    numbers: distinct(read).map(toPhoneNumber),
    complete: complete && read.length > 0,
    areaCodeMissing,
  };
}

/** `5550101/02` ends in 02; after an extension it is the extension that changes: `-8601/8602`. */
export function replaceTail(previous: ReadNumber, tail: string): ReadNumber | null {
  if (previous.extension !== null) {
    return tail.length === previous.extension.length ? { digits: previous.digits, extension: tail } : null;
  }
  const kind = phoneNumberKind(previous.digits);
  if (tail.length > 4 || (kind !== 'landline' && kind !== 'service400')) return null;
  return { digits: previous.digits.slice(0, -tail.length) + tail, extension: null };
}

/** `4005550101.0` and `4.005550101E+09`, as a spreadsheet writes a number; one whose digits were rounded away stays unread. */
function restoreSpreadsheetNumber(folded: string): string {
  const text = folded.trim();
  if (/^\d{5,12}\.0+$/.test(text)) return text.slice(0, text.indexOf('.'));
  const scientific = /^(\d)\.(\d{1,12})e\+?(\d{1,2})$/i.exec(text);
  if (scientific === null) return folded;
  const [, whole, fraction, exponent] = scientific;
  return Number(exponent) === fraction!.length ? `${whole}${fraction}` : folded;
}

function distinct(numbers: readonly ReadNumber[]): ReadNumber[] {
  const seen = new Map(numbers.map((number) => [`${number.digits}#${number.extension ?? ''}`, number]));
  return [...seen.values()];
}

export function toPhoneNumber({ digits, extension }: ReadNumber): PhoneNumber {
  return { digits, kind: phoneNumberKind(digits)!, extension, display: formatPhoneNumber(digits) };
}

function fault(reason: PhoneNumberFault): PhoneNumberResult {
  return { ok: false, reason, message: MESSAGES[reason] };
}
