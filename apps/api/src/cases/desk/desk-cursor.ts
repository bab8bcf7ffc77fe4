import { invalidRequest, type Problem } from '../../platform/problem.js';
import { isPublicId } from '../../platform/public-id.js';

/** Where a page of a list ended: the last row's key and id. */
export interface DeskCursor {
  /** What the list is sorted by: an ISO instant, or a DATE. */
  key: string;
  id: string;
}

const KEY = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}\.\d{3}Z)?$/;

export function writeCursor({ key, id }: DeskCursor): string {
  return Buffer.from(`${key} ${id}`).toString('base64url');
}

/** @throws {Problem} 400 for one that we did not write */
export function readCursor(text: string): DeskCursor {
  const [key = '', id = '', ...more] = Buffer.from(text, 'base64url').toString('utf8').split(' ');
  if (more.length > 0 || !isPublicId(id) || !KEY.test(key) || Number.isNaN(Date.parse(key)))
    throw unknownCursor();
  return { key, id };
}

function unknownCursor(): Problem {
  return invalidRequest([
    { field: 'cursor', code: 'unknown', detail: '这一页的位置已经不对，请回到第一页。' },
  ]);
}
