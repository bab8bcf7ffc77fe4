import { invalidRequest, type Problem } from '../../platform/problem.js';
import { isPublicId } from '../../platform/public-id.js';
import type { ListOrder } from './case-lists.js';

/** Where a page of a list ended: the last row's key and id. */
export interface DeskCursor {
  /** What the list is sorted by: an ISO instant, or a DATE. */
  key: string;
  id: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const KEYS: Record<ListOrder, RegExp> = { oldest: INSTANT, newest: INSTANT, due: DAY };

export function writeCursor({ key, id }: DeskCursor): string {
  return Buffer.from(`${key} ${id}`).toString('base64url');
}

/** @throws {Problem} 400 for one that we did not write for a list that is sorted so */
export function readCursor(text: string, order: ListOrder): DeskCursor {
  const [key = '', id = '', ...more] = Buffer.from(text, 'base64url').toString('utf8').split(' ');
  if (more.length > 0 || !isPublicId(id) || !KEYS[order].test(key) || Number.isNaN(Date.parse(key))) {
    throw unknownCursor();
  }
  return { key, id };
}

function unknownCursor(): Problem {
  return invalidRequest([
    { field: 'cursor', code: 'unknown', detail: '这一页的位置已经不对，请回到第一页。' },
  ]);
}
