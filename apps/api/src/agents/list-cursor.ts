import { isPublicId } from '../platform/public-id.js';
import { cursorUnknown } from './agents.errors.js';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** As clients carry it: opaque by agreement, and not secret. */
export function writeCursor(key: string, id: string): string {
  return Buffer.from(JSON.stringify([key, id])).toString('base64url');
}

/** @throws {Problem} 400 for one that we did not write */
export function readCursor(text: string): { key: string; id: string } {
  try {
    const read: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    const [key, id, ...more] = Array.isArray(read) ? read : [];
    if (typeof key === 'string' && typeof id === 'string' && isPublicId(id) && more.length === 0) {
      return { key, id };
    }
  } catch {
    // Said below, like everything else that is none of ours.
  }
  throw cursorUnknown();
}

/** Of a list that is sorted by an instant. @throws {Problem} 400 */
export function readInstantCursor(text: string | null): { at: Date; id: string } | null {
  if (text === null) return null;
  const { key, id } = readCursor(text);
  if (!INSTANT.test(key) || Number.isNaN(Date.parse(key))) throw cursorUnknown();
  return { at: new Date(key), id };
}
