// What it adds to a request's type.
import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { SHEET_LIMITS } from '../sheet/sheet-limits.js';
import { listFileTooLarge, listUploadUnreadable, oneListExpected } from './list-uploads.errors.js';

/** A list as it was sent. */
export interface SentList {
  /** Without its folder; what it was called on somebody's computer. */
  fileName: string;
  bytes: Buffer;
}

const ENVELOPE_BYTES = 4 * 1024;
const ONE_FILE = { fileSize: SHEET_LIMITS.fileBytes, files: 1, fields: 0, parts: 1, headerPairs: 20 };
const TOO_LARGE = 'FST_REQ_FILE_TOO_LARGE';
const NOT_ONE_FILE = ['FST_PARTS_LIMIT', 'FST_FILES_LIMIT', 'FST_FIELDS_LIMIT'];
const LONGEST_NAME = 255;

/**
 * The one file of a multipart form, in the field `file`, held in memory.
 * @throws {Problem} 400 `invalid-request`, `upload-unreadable`; 413 `file-too-large`
 */
export async function readListFile(request: FastifyRequest): Promise<SentList> {
  if (!request.isMultipart()) throw oneListExpected();
  if (Number(request.headers['content-length']) > SHEET_LIMITS.fileBytes + ENVELOPE_BYTES) {
    throw listFileTooLarge();
  }
  try {
    const part = await request.file({ limits: ONE_FILE });
    if (part?.fieldname === 'file')
      return { fileName: plainName(part.filename), bytes: await part.toBuffer() };
    part?.file.resume();
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code === TOO_LARGE) throw listFileTooLarge();
    if (!NOT_ONE_FILE.includes(String(code))) throw listUploadUnreadable(error);
  }
  throw oneListExpected();
}

/** The last part of a path, without characters that a file system or a header would trip over. */
function plainName(name: string | undefined): string {
  const last = (name ?? '').split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(/[\p{Cc}"<>:|?*]/gu, '').trim();
  return plain === '' ? '名单' : plain.slice(0, LONGEST_NAME);
}
