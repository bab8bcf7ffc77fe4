import { parsePhoneNumber } from '@jiweibao/shared';
import { type DeskCursor, readCursor, writeCursor } from '../cases/desk/desk-cursor.js';

/** Lines on one page of a list. */
export const LINES_A_PAGE = 50;

/** The cursor of a page that was asked for one line longer than it is; null at the end. */
export function cursorAfter(keys: readonly DeskCursor[]): string | null {
  return keys.length > LINES_A_PAGE ? writeCursor(keys[LINES_A_PAGE - 1]!) : null;
}

/** @param sortedBy a day, or an instant @throws {Problem} 400 for one that is not of such a list */
export function cursorOf(text: string | undefined, sortedBy: 'day' | 'instant'): DeskCursor | null {
  return text === undefined ? null : readCursor(text, sortedBy === 'day' ? 'due' : 'newest');
}

/** A number to find by, as it is kept; what is none finds nothing. */
export function soughtNumber(text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const read = parsePhoneNumber(text);
  return read.ok ? read.number.digits : text.normalize('NFKC').replace(/\D/g, '').slice(0, 20);
}
