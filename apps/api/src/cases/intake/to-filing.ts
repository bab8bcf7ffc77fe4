import type { Filing } from './filing.js';
import type { FilingBody } from './filing-body.js';

/** A consumer's, or what staff registered: of a letter the phone may be missing, and nobody is told by WeChat. */
type Body = Omit<FilingBody, 'complainant'> & {
  complainant: { name: string; phone?: string | null; address?: string | null } | null;
};

/** A body that keeps its shape, with a null for whatever was left out. */
export function toFiling(body: Body): Filing {
  const { respondent = null, complainant = null } = body;
  return {
    kinds: body.kinds,
    outletId: body.outletId ?? null,
    respondent: respondent && {
      name: respondent.name ?? null,
      phone: respondent.phone ?? null,
      address: respondent.address ?? null,
    },
    divisionCode: body.divisionCode ?? null,
    platformName: body.platformName ?? null,
    brandId: body.brandId ?? null,
    categoryCode: body.categoryCode ?? null,
    violationKinds: body.violationKinds,
    occurredOn: body.occurredOn ?? null,
    amountFen: body.amountFen ?? null,
    facts: body.facts,
    requests: body.requests,
    requestText: body.requestText ?? null,
    complainant: complainant && {
      name: complainant.name,
      phone: complainant.phone ?? null,
      address: complainant.address ?? null,
    },
    anonymous: body.anonymous,
    publishConsent: body.publishConsent ?? null,
    delegateConsent: body.delegateConsent ?? null,
    fileIds: body.fileIds,
    noticeKinds: body.noticeKinds ?? [],
  };
}
