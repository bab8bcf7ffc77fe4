/** What people copied: the whole of a receipt, a number with blanks, a code in small letters. */

const NUMBER_LENGTH = 15;
const CODE_LENGTH = 12;
/** Between the groups of a number or a code. */
const SEPARATORS = /[\s\-\u2010-\u2015]+/g;
/** A code has no 0 and O, no 1 and I: see the API's query-code.ts. */
const CODE = /^[2-9A-HJ-NP-Z]{12}$/;
// The character before stands in a group of its own: browsers of four years ago cannot look behind.
const NUMBER_WITHIN = /(^|\D)(\d(?:[ -]?\d){14})(?!\d)/;
const CODE_WITHIN = /(^|[^0-9A-Z])((?:[2-9A-HJ-NP-Z]{4}[ \-\u2010-\u2015]?){2}[2-9A-HJ-NP-Z]{4})(?![0-9A-Z])/;

export interface TypedFiling {
  number: string;
  queryCode: string;
}

/** What stands in the boxes after something was typed or pasted into one of them. A pasted receipt fills both. */
export function afterTyping(before: TypedFiling, field: keyof TypedFiling, text: string): TypedFiling {
  const folded = fold(text);
  const number = NUMBER_WITHIN.exec(folded)?.[2];
  const queryCode = number === undefined ? undefined : codeWithin(folded.replace(number, ' '));
  if (number !== undefined && queryCode !== undefined) {
    return { number: number.replace(SEPARATORS, ''), queryCode };
  }
  return { ...before, [field]: text };
}

/** What is sent; a sentence for each box with what cannot be right. */
export function readTyped({
  number,
  queryCode,
}: TypedFiling): { filing: TypedFiling; faults: null } | { filing: null; faults: Partial<TypedFiling> } {
  const filing = {
    number: fold(number).replace(SEPARATORS, ''),
    queryCode: fold(queryCode).replace(SEPARATORS, ''),
  };
  const faults: Partial<TypedFiling> = {};
  if (filing.number === '') faults.number = '请填写收件编号。';
  else if (!/^\d+$/.test(filing.number) || filing.number.length !== NUMBER_LENGTH) {
    faults.number = `收件编号是 ${NUMBER_LENGTH} 位数字，请核对有没有抄错。`;
  }
  if (filing.queryCode === '') faults.queryCode = '请填写查询码。';
  else if (/^[0-9A-Z]+$/.test(filing.queryCode) && /[01IO]/.test(filing.queryCode)) {
    faults.queryCode = '查询码里没有数字 0 和 1，也没有字母 O 和 I，请核对。';
  } else if (!CODE.test(filing.queryCode)) {
    faults.queryCode = `查询码是 ${CODE_LENGTH} 个字母和数字，请核对有没有抄错。`;
  }
  return faults.number || faults.queryCode ? { filing: null, faults } : { filing, faults: null };
}

function codeWithin(text: string): string | undefined {
  return CODE_WITHIN.exec(text)?.[2];
}

/** Full-width letters and digits as plain ones, small letters as capitals. */
function fold(text: string): string {
  return text.normalize('NFKC').toUpperCase().trim();
}
