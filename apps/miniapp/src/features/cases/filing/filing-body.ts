import type { WriteBodyOf } from '@jiweibao/shared';
import { amountInFen } from './amount-in-fen';
import type { CaseDraft } from './case-draft';
import { happenedOn } from './happened-on';

export type FilingBody = WriteBodyOf<'POST', '/api/v1/case-filings'>;

/**
 * What is sent of a draft: only what the chosen kinds ask for, whatever else stands in the form from before.
 * @param today DATE `YYYY-MM-DD` in China
 */
export function filingBody(draft: CaseDraft, today: string): FilingBody {
  const isComplaint = draft.kinds.includes('complaint');
  const isTipOff = draft.kinds.includes('tipOff');
  const anonymous = isAnonymous(draft);
  return {
    kinds: draft.kinds,
    ...respondentOf(draft),
    divisionCode: draft.divisionCode,
    platformName: orNull(draft.platformName),
    brandId: draft.brandId,
    categoryCode: draft.categoryCode,
    violationKinds: isTipOff ? draft.violationKinds : [],
    occurredOn: draft.happened.trim() === '' ? null : happenedOn(draft.happened, today),
    amountFen: draft.amount.trim() === '' ? null : amountInFen(draft.amount),
    facts: draft.facts,
    requests: isComplaint ? draft.requests : [],
    requestText: isComplaint ? orNull(draft.requestText) : null,
    complainant: anonymous ? null : { name: draft.name, phone: draft.phone, address: orNull(draft.address) },
    anonymous,
    publishConsent: isComplaint ? draft.publishConsent : null,
    delegateConsent: isComplaint ? draft.delegateConsent : null,
    fileIds: draft.files.flatMap(({ fileId }) => fileId ?? []),
    noticeKinds: draft.noticeKinds ?? [],
  };
}

/** Of a draft, what says where it goes. */
export function whereItMayGo(draft: CaseDraft) {
  const { outletId, respondent } = respondentOf(draft);
  return {
    kinds: draft.kinds,
    outletId,
    respondentName: respondent?.name ?? null,
    respondentAddress: respondent?.address ?? null,
    divisionCode: draft.divisionCode,
    platformName: orNull(draft.platformName),
  };
}

function respondentOf(draft: CaseDraft): Pick<FilingBody, 'outletId' | 'respondent'> {
  const { outlet, respondentName, respondentPhone, respondentAddress } = draft;
  const respondent = {
    name: orNull(respondentName),
    phone: orNull(respondentPhone),
    address: orNull(respondentAddress),
  };
  const isNamed = Object.values(respondent).some((value) => value !== null);
  return {
    outletId: outlet?.id ?? null,
    respondent: outlet === null && isNamed ? respondent : null,
  };
}

/** Only who gives a clue and complains of nothing of their own may keep their name to themselves. */
export function isAnonymous({ kinds, anonymous }: CaseDraft): boolean {
  return anonymous && !kinds.includes('complaint');
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
