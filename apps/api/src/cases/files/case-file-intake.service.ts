import { MOST_CASE_FILES } from '@jiweibao/shared';
import { isPublicId } from '../../platform/public-id.js';
import type { StoredFile, StoredFiles } from '../../platform/storage/stored-files.js';
import { draftKeyInvalid, uploadsBusy } from './case-files.errors.js';
import { checkFile } from './check-file.js';

/** Uploads that are held in memory at the same time, each up to 10 MB and what it takes to read a photo. */
const MOST_UNDER_WAY = 24;

/** Takes the files of drafts. A draft is whoever has its key: nobody has to log in to complain. */
export class CaseFileIntake {
  private underWay = 0;

  constructor(private readonly files: StoredFiles) {}

  /**
   * @param draftKey the request's `Draft-Key`
   * @param read reads what was sent; not called when nothing can be taken
   * @throws {Problem} what `read`, `checkFile` and `StoredFiles.keep` throw; 400 `invalid-request`; 503 `uploads-busy`
   */
  async receive(draftKey: string | undefined, read: () => Promise<Buffer>): Promise<StoredFile> {
    const bundleKey = requireDraftKey(draftKey);
    if (this.underWay >= MOST_UNDER_WAY) throw uploadsBusy();
    this.underWay += 1;
    try {
      const sent = await read();
      const known = await this.files.findSent({ bundleKey, sent });
      if (known !== null) return known;
      return await this.files.keep({ bundleKey, sent, ...(await checkFile(sent)) }, MOST_CASE_FILES);
    } finally {
      this.underWay -= 1;
    }
  }

  /** @throws {Problem} 400 `invalid-request`; 404 `file-not-found` */
  async discard(id: string, draftKey: string | undefined): Promise<void> {
    await this.files.discard(id, requireDraftKey(draftKey));
  }
}

/** Of the form of a public id: 128 random bits. */
function requireDraftKey(draftKey: string | undefined): string {
  if (draftKey === undefined || !isPublicId(draftKey)) throw draftKeyInvalid();
  return draftKey;
}
