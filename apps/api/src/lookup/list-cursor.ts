import { createHash } from 'node:crypto';
import type { OutletCursor, OutletSearch, WarningCursor } from './lookup-types.js';

/*
 * Cursors as clients carry them: JSON in base64url, opaque by agreement and not secret. A cursor of outlets belongs to its
 * search; with another search it would point into a list that does not exist, so it is refused.
 */

const ID = /^[\w-]{1,64}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MOST_KEYS = 8;

export function encodeOutletCursor(search: OutletSearch, cursor: OutletCursor): string {
  return encode([fingerprint(search), cursor.keys, cursor.id]);
}

/** The place that a cursor names, or null when it is made up, cut short, or belongs to another search. */
export function decodeOutletCursor(search: OutletSearch, text: string): OutletCursor | null {
  const parts = decode(text, 3);
  if (parts === null) return null;
  const [mark, keys, id] = parts;
  if (mark !== fingerprint(search) || !isId(id) || !isKeys(keys)) return null;
  return { keys, id };
}

export function encodeWarningCursor(cursor: WarningCursor): string {
  return encode([cursor.publishedOn, cursor.id]);
}

/** The place that a cursor names, or null when it is made up. */
export function decodeWarningCursor(text: string): WarningCursor | null {
  const parts = decode(text, 2);
  if (parts === null) return null;
  const [publishedOn, id] = parts;
  if (typeof publishedOn !== 'string' || !DATE.test(publishedOn) || !isId(id)) return null;
  return { publishedOn, id };
}

/** The page size may change from page to page; everything else is the search. */
function fingerprint(search: OutletSearch): string {
  const { q, brandId, category, divisionCode, point, radiusKm } = search;
  const parts = [q, brandId, category, divisionCode, point?.lat, point?.lng, radiusKm];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 8);
}

function encode(parts: unknown[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

function decode(text: string, length: number): unknown[] | null {
  if (!/^[\w-]{1,400}$/.test(text)) return null;
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(parts) && parts.length === length ? parts : null;
  } catch {
    return null; // not JSON: made up
  }
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

function isKeys(value: unknown): value is number[] {
  return (
    Array.isArray(value) &&
    value.length <= MOST_KEYS &&
    value.every((key) => typeof key === 'number' && Number.isFinite(key))
  );
}
