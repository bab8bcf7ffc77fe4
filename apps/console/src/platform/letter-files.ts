import { type ApiSchemas, successOf } from '@jiweibao/shared';
import { sendForm } from './api';

/** @throws ApiProblem when the file cannot be taken, with words for the person */
export async function uploadLetterFile(file: Blob, draftKey: string): Promise<ApiSchemas['CaseFileReply']> {
  const form = new FormData();
  form.append('file', file);
  const answer = await sendForm('/api/v1/letter-files', form, { 'Draft-Key': draftKey });
  return successOf(answer, '没有上传成功') as unknown as ApiSchemas['CaseFileReply'];
}
