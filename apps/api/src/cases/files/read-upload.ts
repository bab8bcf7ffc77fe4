// What it adds to a request's type.
import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { LARGEST_FILE_BYTES } from './case-file-kinds.js';
import { fileTooLarge, oneFileExpected, uploadUnreadable } from './case-files.errors.js';

/** What a form may add to its one file: boundaries, and the part's own head. */
const ENVELOPE_BYTES = 4 * 1024;
const ONE_FILE = { fileSize: LARGEST_FILE_BYTES, files: 1, fields: 0, parts: 1, headerPairs: 20 };
const TOO_LARGE = 'FST_REQ_FILE_TOO_LARGE';
const NOT_ONE_FILE = ['FST_PARTS_LIMIT', 'FST_FILES_LIMIT', 'FST_FIELDS_LIMIT'];

/**
 * The one file of a multipart form, in the field `file`. Never more than the largest file is held, and nothing is written anywhere:
 * of a longer upload the rest is passed over.
 * @throws {Problem} 400 `invalid-request`, `upload-unreadable`; 413 `file-too-large`
 */
export async function readUpload(request: FastifyRequest): Promise<Buffer> {
  if (!request.isMultipart()) throw oneFileExpected();
  // Told at once when the client says so itself: it need not send the rest.
  if (Number(request.headers['content-length']) > LARGEST_FILE_BYTES + ENVELOPE_BYTES) throw fileTooLarge();
  try {
    const part = await request.file({ limits: ONE_FILE });
    if (part?.fieldname === 'file') return await part.toBuffer();
    part?.file.resume();
  } catch (error) {
    // All that can go wrong here is in what was sent, or in that it broke off.
    const { code } = error as { code?: unknown };
    if (code === TOO_LARGE) throw fileTooLarge();
    if (!NOT_ONE_FILE.includes(String(code))) throw uploadUnreadable(error);
  }
  throw oneFileExpected();
}
