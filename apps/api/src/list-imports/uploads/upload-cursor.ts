import { invalidRequest } from '../../platform/problem.js';
import { isPublicId } from '../../platform/public-id.js';
import type { UploadCursor } from './list-upload.repository.js';

export function writeUploadCursor({ at, id }: UploadCursor): string {
  return Buffer.from(`${at.toISOString()} ${id}`).toString('base64url');
}

/** @throws {Problem} 400 for one that we did not write */
export function readUploadCursor(text: string | undefined): UploadCursor | null {
  if (text === undefined || text === '') return null;
  const [instant = '', id = ''] = Buffer.from(text, 'base64url').toString('utf8').split(' ');
  const at = new Date(instant);
  if (Number.isNaN(at.getTime()) || !isPublicId(id)) {
    throw invalidRequest([
      { field: 'cursor', code: 'unknown', detail: '这一页的位置已经不对，请回到第一页。' },
    ]);
  }
  return { at, id };
}
