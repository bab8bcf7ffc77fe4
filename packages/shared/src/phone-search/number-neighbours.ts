import type { DigitAtom } from './digit-atoms.js';
import { type AtomizedText, atomsOf, readWindow, type Window, windowsFrom } from './number-window.js';

/** Fewer digits beside a number tell nothing: a day, a floor, the number of a line. */
const TELLING_DIGITS = 3;
const CARD_GROUP = 4;

/**
 * Whether the digits beside a window are none of its business. Joined to it by a dash, or in groups as on a bank card, they
 * would make one longer thing with it.
 * @param found the last atom of the number found before, or -1
 */
export function standsAlone(text: AtomizedText, window: Window, found: number): boolean {
  const { atoms } = text;
  const isCard = isGroupedLikeCard(atomsOf(text, window));
  const left = window.first - 1 > found ? atoms[window.first - 1] : undefined;
  if (left && !isApart(atoms[window.first]!, left, isCard) && !isListMark(text, window.first)) return false;
  const right = atoms[window.last + 1];
  return right === undefined || isApart(right, right, isCard) || beginsNumber(text, window.last + 1);
}

function isGroupedLikeCard(atoms: readonly DigitAtom[]): boolean {
  const [, ...rest] = atoms;
  return (
    rest.length > 0 &&
    rest.every(({ before }) => before === 'space') &&
    atoms.every(({ digits }) => digits.length <= CARD_GROUP)
  );
}

/** @param later the one of the two atoms that says what parts them @param neighbour the one outside the window */
function isApart(later: DigitAtom, neighbour: DigitAtom, isCard: boolean): boolean {
  switch (later.before) {
    case 'dash':
    case 'dot':
      return false;
    case 'space':
      return !isCard || neighbour.digits.length < TELLING_DIGITS;
    case 'extension':
    case 'bracket':
    case 'apart':
      return true;
  }
}

/** `1.400-555-0101`: the number of a list's line. */
function isListMark({ atoms }: AtomizedText, first: number): boolean {
  const mark = atoms[first - 1]!;
  const beginsLine = mark.before === 'apart' || mark.before === 'space';
  return beginsLine && atoms[first]!.before === 'dot' && mark.digits.length < TELLING_DIGITS;
}

function beginsNumber(text: AtomizedText, first: number): boolean {
  return windowsFrom(text, first).some((window) => readWindow(text, window, null) !== null);
}
