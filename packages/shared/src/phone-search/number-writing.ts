import { isAreaCode, phoneNumberKind } from '../phone-number-kinds.js';
import { type ReadNumber, readRun } from '../phone-number-run.js';
import type { DigitAtom } from './digit-atoms.js';

/** Longer digits are an account, an identity card, an order: no part of them is a phone number. */
const LONGEST_ATOM = 15;
/** `0086` + `0` + landline + an extension behind its mark; without a mark an extension has five digits. */
const MOST_DIGITS = 23;
const MOST_DIGITS_WITHOUT_MARK = 21;
const FEWEST_DIGITS = 5;
const COUNTRY_CODE = /^(?:00)?86$/;
const TRUNK = '0';
const MOBILE = /^1[3-9]\d{9}$/;
const WHOLE_ATOM = /^(?:\d{4}|\d{8})$/;

/**
 * The one number that these atoms are, no digit left over, or null. In prose digits stand beside digits for many reasons, so
 * here, unlike in a cell of a list, no zero is restored and nothing is cut out of a longer run.
 * @param areaCode that of the number before, where this one is joined to it by 、 or a slash
 */
export function readAtoms(
  atoms: readonly DigitAtom[],
  areaCode: string | null,
  plus: boolean,
): ReadNumber | null {
  const digits = atoms.map((atom) => atom.digits).join('');
  if (!mayBeNumber(atoms, digits)) return null;
  const numbers = readRun(
    { digits, gaps: gapsOf(atoms), maybeTail: false, international: plus, notAPhone: false },
    areaCode,
  );
  if (numbers?.length !== 1) return null;
  const [number] = numbers as [ReadNumber];
  return isWrittenSo(number, number.extension === null ? atoms : atoms.slice(0, -1), areaCode)
    ? number
    : null;
}

/** What can be told cheaply; most digits of a text end here. */
function mayBeNumber(atoms: readonly DigitAtom[], digits: string): boolean {
  const isMarked = atoms.some(({ before }, at) => at > 0 && before === 'extension');
  if (digits.length < FEWEST_DIGITS) return false;
  if (digits.length > (isMarked ? MOST_DIGITS : MOST_DIGITS_WITHOUT_MARK)) return false;
  if (atoms.some((atom) => atom.digits.length > LONGEST_ATOM)) return false;
  const isFreeCall = digits.includes('400') || digits.includes('800');
  return (
    isFreeCall ||
    isMobileInPieces(atoms) ||
    atoms.every((atom, at) => at < 2 || at === atoms.length - 1 || atom.digits.length >= 3)
  );
}

function gapsOf(atoms: readonly DigitAtom[]) {
  return atoms.flatMap(({ digits, before }, at) => {
    const gap = before === 'space' || before === 'extension' ? before : ('joint' as const);
    return [at === 0 ? ('none' as const) : gap, ...new Array<'none'>(digits.length - 1).fill('none')];
  });
}

/** Whether people write this number in these groups. */
function isWrittenSo({ digits }: ReadNumber, atoms: readonly DigitAtom[], areaCode: string | null): boolean {
  const written = atoms.map((atom) => atom.digits);
  const kind = phoneNumberKind(digits);
  const isSuppliedWithAreaCode = areaCode !== null && digits === areaCode + written.join('');
  if (written.join('').length < digits.length && !isSuppliedWithAreaCode) return false;
  if (atoms.slice(1).some(({ before }) => before === 'dot') && !mayPrecedeDot(written[0]!)) return false;
  if (digits.length < 8) return written.at(-1) === digits;
  if (kind === 'service95' || kind === 'service1010') return written.every((atom) => WHOLE_ATOM.test(atom));
  const groups = written.filter((atom, at) => !(at < 2 && (COUNTRY_CODE.test(atom) || atom === TRUNK)));
  const isFreeCall = kind === 'service400' || kind === 'service800';
  const dashed = atoms.slice(1).every((atom) => atom.before === 'dash');
  return groups.every((atom) => atom.length >= 3) || (isFreeCall && dashed) || isMobileInPieces(atoms);
}

/**
 * `138 00 00 55 53`: a mobile number in groups that nobody is used to. Small numbers in a row look the same, so words must say that
 * it is a phone.
 */
export function isMobileInPieces(atoms: readonly DigitAtom[]): boolean {
  const [head, ...rest] = atoms;
  if (head?.digits.length !== 3 || rest.every(({ digits }) => digits.length >= 3)) return false;
  if (rest.some(({ before }) => before !== 'space' && before !== 'dash')) return false;
  return MOBILE.test(atoms.map(({ digits }) => digits).join(''));
}

/** `400.555.0101`, `0311.55500101`; but 4005.550101 is a quantity. */
function mayPrecedeDot(atom: string): boolean {
  return atom.length === 3 || isAreaCode(atom) || COUNTRY_CODE.test(atom);
}
