import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { inSlices } from '../../platform/steps.js';
import type { StoredFile, StoredFiles } from '../../platform/storage/stored-files.js';
import type { ResolvedList } from '../resolved-list.js';
import { type PackedLines, unpackList } from './packed-list.js';

const pack = promisify(gzip);
const unpack = promisify(gunzip);
/** Judgements that were kept and not attached, because the list changed meanwhile, until the sweep takes them. */
const MOST_WAITING = 100;

/** Judged lists between their judgement and their publication: too large for a column, and what is published must be what was judged. */
export class JudgedFile {
  constructor(private readonly files: StoredFiles) {}

  /** Kept, and to be attached in the transaction that names it. */
  async keep(uploadId: string, list: PackedLines): Promise<StoredFile> {
    const bytes = await pack(list);
    return this.files.keep(
      { bundleKey: bundleOf(uploadId), sent: bytes, bytes, mediaType: 'application/gzip' },
      MOST_WAITING,
    );
  }

  async read(fileId: string): Promise<ResolvedList> {
    // Our own file, written above and sealed by the store.
    return inSlices(unpackList(await unpack(await this.files.read(fileId))));
  }
}

export function bundleOf(uploadId: string): string {
  return `list-upload ${uploadId}`;
}
