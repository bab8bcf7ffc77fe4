import { AUTHORIZATION_STATUSES, type PhoneVerdict } from '@jiweibao/shared';
import { authorizationStatus, periodStatus } from '../registry/authorization-status.js';
import type { NumberWarningRecord } from '../registry/registry-record.js';
import type { BrandName, PhoneFacts, PhoneJudgement, PhoneMatch } from './lookup-types.js';
import { phoneAdvice } from './phone-advice.js';

/**
 * What is said about a number on a day. The verdict is relative to the brand asked for: another brand's number is `unlisted`,
 * and its owner is named. Only what is in force today is official, and a warning in force beats it.
 * @param today `YYYY-MM-DD` in Asia/Shanghai
 * @param brandId the brand that the person means, or null when any will do
 */
export function judgePhone(facts: PhoneFacts, today: string, brandId: string | null): PhoneJudgement {
  const matches = matchesOf(facts, today).sort(byWeight(brandId));
  const official = matches.filter((match) => match.status === 'inForce' && isOf(match, brandId));
  const warning = warningInForce(facts, today, brandId);
  const verdict: PhoneVerdict = warning ? 'warned' : official.length > 0 ? 'official' : 'unlisted';
  const owners = verdict === 'official' ? official : matches;
  const brand = facts.brand ?? warning?.impersonatedBrand ?? onlyBrand(owners);
  const judgement = { verdict, matches, warning, brand };
  return { ...judgement, advice: phoneAdvice(judgement, facts) };
}

/** Whether a warning stands on a day: from its publication until the day before it was withdrawn. */
export function warningStands(warning: NumberWarningRecord, today: string): boolean {
  return warning.publishedOn <= today && (warning.withdrawnOn === null || today < warning.withdrawnOn);
}

function matchesOf(facts: PhoneFacts, today: string): PhoneMatch[] {
  const servicePhones = facts.servicePhones.map(
    ({ brand, phone }): PhoneMatch => ({
      kind: 'servicePhone',
      brand,
      outlet: null,
      purpose: phone.purpose,
      status: periodStatus(phone, today),
      validFrom: phone.validFrom,
      validTo: phone.validTo,
      source: phone.source,
      lastConfirmedOn: phone.lastConfirmedOn,
    }),
  );
  const outlets = facts.outlets.flatMap(({ outlet, authorizations }) =>
    authorizations.map(
      ({ brand, authorization }): PhoneMatch => ({
        kind: 'outlet',
        brand,
        outlet,
        purpose: null,
        status: authorizationStatus(authorization, today),
        validFrom: authorization.validFrom,
        validTo: authorization.validTo,
        source: null,
        lastConfirmedOn: null,
      }),
    ),
  );
  return [...servicePhones, ...outlets];
}

/** The brand asked for first, then what stands best, then the brands' own phones; otherwise as they came. */
function byWeight(brandId: string | null): (a: PhoneMatch, b: PhoneMatch) => number {
  const weight = (match: PhoneMatch) =>
    (isOf(match, brandId) ? 0 : 100) +
    AUTHORIZATION_STATUSES.indexOf(match.status) * 10 +
    (match.kind === 'servicePhone' ? 0 : 1);
  return (a, b) => weight(a) - weight(b);
}

function isOf(match: PhoneMatch, brandId: string | null): boolean {
  return brandId === null || match.brand.id === brandId;
}

/** Of several the one about the brand asked for, then the newest. */
function warningInForce(facts: PhoneFacts, today: string, brandId: string | null): PhoneJudgement['warning'] {
  const standing = facts.warnings.filter(({ warning }) => warningStands(warning, today));
  const aboutBrand = (entry: (typeof standing)[number]) =>
    brandId !== null && entry.impersonatedBrand?.id === brandId ? 1 : 0;
  standing.sort(
    (a, b) =>
      aboutBrand(b) - aboutBrand(a) ||
      compare(b.warning.publishedOn, a.warning.publishedOn) ||
      compare(a.warning.id, b.warning.id),
  );
  const [first] = standing;
  if (!first) return null;
  const { reason, source, publishedOn } = first.warning;
  return { reason, source, publishedOn, impersonatedBrand: first.impersonatedBrand };
}

function onlyBrand(matches: readonly PhoneMatch[]): BrandName | null {
  const [first] = matches;
  return first && matches.every((match) => match.brand.id === first.brand.id) ? first.brand : null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
