import { fileTypeFromBuffer } from 'file-type/core';
import { DOCUMENT_MEDIA_TYPE, PHOTO_MEDIA_TYPE } from './case-file-kinds.js';
import { fileEmpty, heicNotTaken, kindNotTaken } from './case-files.errors.js';
import { checkDocument } from './check-document.js';
import { checkPhoto } from './check-photo.js';

const PHOTOS = ['image/jpeg', 'image/png', 'image/webp'];
const HEIC = /^image\/hei[cf]/;

export interface CheckedFile {
  mediaType: string;
  bytes: Buffer;
}

/**
 * What a file is by its content, made fit to be kept. Its name and what its sender says of it count for nothing.
 * @throws {Problem} 422 with the reason
 */
export async function checkFile(sent: Buffer): Promise<CheckedFile> {
  if (sent.length === 0) throw fileEmpty();
  const { mime = '' } = (await fileTypeFromBuffer(sent)) ?? {};
  if (PHOTOS.includes(mime)) return { mediaType: PHOTO_MEDIA_TYPE, bytes: await checkPhoto(sent) };
  if (mime === DOCUMENT_MEDIA_TYPE) return { mediaType: DOCUMENT_MEDIA_TYPE, bytes: checkDocument(sent) };
  if (HEIC.test(mime)) throw heicNotTaken();
  throw kindNotTaken();
}
