import { documentActive, documentIncomplete, documentLocked } from './case-files.errors.js';

/** Names of the PDF format (ISO 32000): of a file that needs a password, and of one that does something when it is opened. */
const LOCKED = '/Encrypt';
const ACTIVE = ['/JavaScript', '/Launch'];
/** Readers look for the end mark this far from the end (ISO 32000-1, annex H). */
const END_MARK = '%%EOF';
const END_BYTES = 1024;

/**
 * A PDF as it may be kept: as it came, so that it stays evidence. It is looked at only from outside: what is hidden in a
 * compressed part is not found, so a document is never shown inside a page, only handed out as a file.
 * @throws {Problem} 422 `document-incomplete`, `document-locked`, `document-active`
 */
export function checkDocument(bytes: Buffer): Buffer {
  if (!bytes.subarray(-END_BYTES).includes(END_MARK)) throw documentIncomplete();
  if (bytes.includes(LOCKED)) throw documentLocked();
  if (ACTIVE.some((name) => bytes.includes(name))) throw documentActive();
  return bytes;
}
