import type { WriteReplyOf } from '@jiweibao/shared';
import { api } from '../../../platform/api';
import { withOptionalSession } from '../../../platform/session';
import type { CaseDraft } from './case-draft';
import { type FilingBody, whereItMayGo } from './filing-body';

export type CaseRouting = WriteReplyOf<'POST', '/api/v1/case-routings'>;
export type FilingReceipt = WriteReplyOf<'POST', '/api/v1/case-filings'>;

/** Which bureaus a draft would go to, and by when they must answer. Nothing is kept of the question. */
export function askWhereItGoes(draft: CaseDraft): Promise<CaseRouting> {
  return api.write('POST', '/api/v1/case-routings', { body: whereItMayGo(draft) });
}

/** Answered once the service has it for good; the same key for every attempt at one filing. */
export function fileCase(
  body: FilingBody,
  { key, draftKey }: Pick<CaseDraft, 'key' | 'draftKey'>,
): Promise<FilingReceipt> {
  return withOptionalSession((bearer) =>
    api.write('POST', '/api/v1/case-filings', {
      body,
      idempotencyKey: key,
      draftKey: draftKey ?? undefined,
      bearer,
    }),
  );
}
