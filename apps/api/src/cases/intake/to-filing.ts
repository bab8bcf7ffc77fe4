import type { Filing } from './filing.js';
import type { FilingBody } from './filing-body.js';

/** A body that keeps its shape, with a null for whatever was left out. */
export function toFiling(body: FilingBody): Filing {
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
      phone: complainant.phone,
      address: complainant.address ?? null,
    },
    anonymous: body.anonymous,
    publishConsent: body.publishConsent ?? null,
    delegateConsent: body.delegateConsent ?? null,
    fileIds: body.fileIds,
    noticeKinds: body.noticeKinds ?? [],
  };
}
