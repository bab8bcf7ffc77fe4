import { formatPhoneNumber } from '@jiweibao/shared';
import type { CorrectedOutlet } from '../../corrections/corrected-outlets.js';
import type { Divisions } from '../../organization/divisions.js';
import { authorizationStatus } from '../../registry/authorization-status.js';
import type { RegisteredOutlet } from '../../registry/registered-outlet.js';
import type { OutletPhoneRecord } from '../../registry/registry-record.js';
import type { PhoneReviewEntity } from '../phones/phone-review.entity.js';
import { outletVersion, speaksAlone } from './outlet-edit.js';
import type {
  OutletReportsReply,
  OutletTermsReply,
  OwnOutletLineReply,
  OwnOutletReply,
  PhoneProposalReply,
} from './outlet-replies.js';
import type { OpenedOutlet, OwnOutlet } from './own-outlets.js';

/** What replies about outlets are told with. */
export interface OutletNames {
  brands: ReadonlyMap<string, string>;
  categories: ReadonlyMap<string, string>;
  divisions: Divisions;
  ownBrandIds: readonly string[];
  /** DATE, Asia/Shanghai. */
  today: string;
}

/** An outlet for its agent, in a list. */
export function toOwnLine(
  { outlet, freshness, reported, proposal }: OwnOutlet,
  names: OutletNames,
): OwnOutletLineReply {
  const { id, name, address, divisionCode, phones, state } = outlet;
  return {
    id,
    name,
    address,
    divisionCode,
    divisionName: names.divisions.get(divisionCode) ? names.divisions.fullName(divisionCode) : divisionCode,
    phones: phones.map(phoneInWords),
    open: state === 'open',
    authorizations: termsOf(outlet, names).filter(({ own }) => own),
    freshness,
    reported,
    proposal: proposal && toProposal(proposal),
  };
}

/** An outlet for its agent, with all that it may know. */
export function toOwnOutlet(opened: OpenedOutlet, names: OutletNames): OwnOutletReply {
  const { outlet, reports, certificates, brands } = opened;
  const { location, licenceCode, hours, services, tradeIn } = outlet;
  return {
    ...toOwnLine(opened, names),
    ...{ licenceCode, hours, services, tradeIn },
    version: outletVersion(outlet),
    location: location && { lat: location.lat, lng: location.lng },
    alone: speaksAlone(outlet, names.ownBrandIds, names.today),
    allAuthorizations: termsOf(outlet, names),
    brands: brands.map(({ id, name, categoryCodes }) => ({ id, name, categoryCodes })),
    reports: reports && toReports(reports),
    certificates: certificates.map(({ number, issuedOn, withdrawnOn }) => ({
      number,
      issuedOn,
      withdrawnOn,
    })),
  };
}

/** What consumers said, without anything of them. */
export function toReports({
  count,
  faults,
  notes,
  firstReceivedAt,
  lastReceivedAt,
}: CorrectedOutlet): OutletReportsReply {
  return {
    count,
    faults,
    notes: notes.map(({ text, check }) => ({ text, doubtful: check === 'risky' || check === 'review' })),
    firstReceivedAt: firstReceivedAt.toISOString(),
    lastReceivedAt: lastReceivedAt.toISOString(),
  };
}

export function phoneInWords({ number, extension }: OutletPhoneRecord): string {
  const shown = formatPhoneNumber(number);
  return extension === null ? shown : `${shown} 转 ${extension}`;
}

function termsOf({ authorizations }: RegisteredOutlet, names: OutletNames): OutletTermsReply[] {
  return authorizations.map((each) => {
    const own = names.ownBrandIds.includes(each.brandId);
    return {
      brandId: each.brandId,
      brandName: names.brands.get(each.brandId) ?? '',
      categoryCode: each.categoryCode,
      categoryName: names.categories.get(each.categoryCode) ?? each.categoryCode,
      validFrom: each.validFrom,
      validTo: each.validTo,
      contractNumber: own ? each.contractNumber : null,
      status: authorizationStatus(each, names.today),
      own,
    };
  });
}

function toProposal({ id, state, proposal, reasons, proposedAt }: PhoneReviewEntity): PhoneProposalReply {
  return {
    reviewId: id,
    state,
    phones: proposal.kind === 'outletPhones' ? proposal.phones.map(phoneInWords) : [],
    reasons,
    proposedAt: proposedAt.toISOString(),
  };
}
