import { successOf } from '@jiweibao/shared';
import { sendForm } from './api';

const KEY_BYTES = 16;

/** A file that lies ready for what is about to be sent. */
export interface ReadyFile {
  id: string;
  /** As it is called on this computer; the service never learns it. */
  name: string;
}

/** The key of a draft's files: whoever has it may send them. 128 random bits, base64url. */
export function newDraftKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/**
 * A photo or a PDF of a case, of a warning or of an answer.
 * @throws ApiProblem with a sentence for a file that cannot be taken
 */
export function uploadFile(draftKey: string, file: File): Promise<ReadyFile> {
  return upload('/api/v1/case-files', draftKey, file);
}

/** A page of a letter of authorization. @throws as `uploadFile` */
export function uploadLetterFile(draftKey: string, file: File): Promise<ReadyFile> {
  return upload('/api/v1/letter-files', draftKey, file);
}

async function upload(
  address: '/api/v1/case-files' | '/api/v1/letter-files',
  draftKey: string,
  file: File,
): Promise<ReadyFile> {
  const form = new FormData();
  form.append('file', file);
  const answer = await sendForm(address, form, { 'Draft-Key': draftKey });
  const { id } = successOf(answer, '没有上传成功');
  return { id: String(id), name: file.name };
}
