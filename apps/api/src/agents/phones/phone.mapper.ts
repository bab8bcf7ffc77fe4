import { formatPhoneNumber } from '@jiweibao/shared';
import { periodStatus } from '../../registry/authorization-status.js';
import type { BrandPhone } from '../../registry/service-phones.js';
import { phoneInWords } from '../outlets/outlet.mapper.js';
import type { PhoneProposal, ServicePhoneProposal } from './phone-proposal.js';
import type { OwnPhoneReviewReply, OwnServicePhonesReply, PhoneReviewReply } from './phone-replies.js';
import type { PhoneReviewEntity } from './phone-review.entity.js';
import type { ReviewedPhone } from './phone-reviewing.js';
import type { OwnServicePhones } from './service-phone-keeping.js';

type Terms = Pick<BrandPhone, 'number' | 'extension' | 'purpose' | 'hours' | 'validFrom' | 'validTo'>;

/** For the agent. @param today DATE, Asia/Shanghai */
export function toOwnServicePhones(
  { brands, phones, reviews }: OwnServicePhones,
  today: string,
): OwnServicePhonesReply {
  const names = new Map(brands.map(({ id, name }) => [id, name]));
  return {
    brands: brands.map(({ id, name }) => ({ id, name })),
    phones: phones.map((phone) => ({
      ...termsOf(phone),
      id: phone.id,
      brandId: phone.brandId,
      brandName: names.get(phone.brandId) ?? '',
      source: phone.source,
      lastConfirmedOn: phone.lastConfirmedOn,
      status: periodStatus(phone, today),
    })),
    reviews: reviews.flatMap(toOwnReview),
  };
}

/** For the bureau that reviews it. */
export function toPhoneReview(reviewed: ReviewedPhone): PhoneReviewReply {
  const { review, agentName, brandName, before, outlet, claimedBy, warned } = reviewed;
  const { id, kind, state, generalAgentId, proposal, proposedAt, decidedAt, reasons } = review;
  return {
    ...{ id, kind, state, generalAgentId, agentName, brandName, reasons },
    outletName: outlet?.name ?? null,
    outletAddress: outlet?.address ?? null,
    published:
      outlet !== null ? outlet.phones.map(phoneInWords) : before === null ? [] : [phoneInWords(before)],
    proposed: proposedNumbers(proposal),
    before: before && termsOf(before),
    after: proposal.kind === 'servicePhone' ? proposedTerms(proposal) : null,
    claimedBy: claimedBy.map(({ number, ...claim }) => ({ display: formatPhoneNumber(number), ...claim })),
    warned: warned.map(formatPhoneNumber),
    proposedAt: proposedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  };
}

function toOwnReview(review: PhoneReviewEntity): OwnPhoneReviewReply[] {
  const { id, brandId, servicePhoneId, state, proposal, proposedAt, reasons } = review;
  if (proposal.kind !== 'servicePhone') return [];
  return [
    {
      ...{ id, brandId, servicePhoneId, state, reasons },
      proposal: proposedTerms(proposal),
      proposedAt: proposedAt.toISOString(),
    },
  ];
}

function proposedNumbers(proposal: PhoneProposal): string[] {
  return proposal.kind === 'servicePhone' ? [phoneInWords(proposal)] : proposal.phones.map(phoneInWords);
}

function proposedTerms(proposal: ServicePhoneProposal) {
  return { ...termsOf(proposal), evidence: proposal.evidence };
}

function termsOf({ number, extension, purpose, hours, validFrom, validTo }: Terms) {
  return {
    ...{ number, extension, purpose, hours, validFrom, validTo },
    display: phoneInWords({ number, extension }),
  };
}
