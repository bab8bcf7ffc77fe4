import { invalidRequest } from '../../platform/problem.js';

/** Where a page ended: the last line's time and id. */
export interface PageCursor {
  at: Date;
  id: string;
}

const FORM = /^(\d{13}),([\w-]{22})$/;

/** An opaque text for the client. */
export function toCursor({ at, id }: PageCursor): string {
  return Buffer.from(`${at.getTime()},${id}`).toString('base64url');
}

/** @throws {Problem} 400 for what we did not make */
export function readCursor(text: string): PageCursor {
  const [, time, id] = FORM.exec(Buffer.from(text, 'base64url').toString('utf8')) ?? [];
  if (time === undefined || id === undefined) {
    throw invalidRequest([{ field: 'cursor', code: 'invalid', detail: '翻页的位置不对，请从头看起。' }]);
  }
  return { at: new Date(Number(time)), id };
}
