import type { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';
import type { Business } from './past-cases.repository.js';

/** `likely`: the same person about the same business. `possible`: one of the two. */
export const LIKELIHOODS = ['likely', 'possible'] as const;
export type Likelihood = (typeof LIKELIHOODS)[number];

/** What is compared of a case with the one that it may double. */
export type Compared = Pick<
  ConsumerCaseEntity,
  'id' | 'outletId' | 'respondentPhone' | 'respondentNameIndex' | 'occurredOn' | 'receivedAt'
>;

export interface Likeness {
  likelihood: Likelihood;
  /** Each a sentence, the weightiest first. */
  reasons: string[];
}

interface Wanted {
  business: Business;
  /** DATE `YYYY-MM-DD`, Asia/Shanghai. */
  occurredOn: string | null;
}

/** How alike a case is; null when neither the person nor the business is the same. Pure. */
export function likenessOf(
  found: Compared,
  { business, occurredOn }: Wanted,
  isSamePerson: boolean,
): Likeness | null {
  const aboutBusiness = sameBusiness(found, business);
  const isSameBusiness = aboutBusiness.length > 0;
  if (!isSamePerson && !isSameBusiness) return null;
  const isSameDay = occurredOn !== null && found.occurredOn === occurredOn;
  return {
    likelihood: isSamePerson && isSameBusiness ? 'likely' : 'possible',
    reasons: [
      ...(isSamePerson ? ['留的电话相同，可能是同一个人。'] : []),
      ...aboutBusiness,
      ...(isSameDay ? ['事情发生在同一天。'] : []),
    ],
  };
}

/** The likely ones first; then those with more reasons; then the newest. Pure. */
export function byLikeness<Each extends Likeness & { receivedAt: Date }>(one: Each, other: Each): number {
  const rank = ({ likelihood }: Likeness) => LIKELIHOODS.indexOf(likelihood);
  return (
    rank(one) - rank(other) ||
    other.reasons.length - one.reasons.length ||
    other.receivedAt.getTime() - one.receivedAt.getTime()
  );
}

function sameBusiness(found: Compared, { outletId, phone, nameIndex }: Business): string[] {
  const isSame = (one: string | null, other: string | null) => one !== null && one === other;
  return [
    ...(isSame(found.outletId, outletId) ? ['是同一个网点。'] : []),
    ...(isSame(found.respondentPhone, phone) ? ['对方的电话相同。'] : []),
    ...(isSame(found.respondentNameIndex, nameIndex) ? ['对方的名称相同。'] : []),
  ];
}
