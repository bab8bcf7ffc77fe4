import type { PhoneCheck, PhoneCheckReply, PhoneVerdict } from '@jiweibao/shared';
import { api } from '../../platform/api';
import { VERDICTS_WORST_FIRST } from './verdict-summary';

/** As many as the API answers at once. */
const NUMBERS_AT_ONCE = 20;

/** `number` as the person wrote it; reading it is the API's part. */
export function checkPhone(number: string, brandId: string | null): Promise<PhoneCheckReply> {
  return api.read('/api/v1/phone-check', { query: { number, brandId: brandId ?? undefined } });
}

export interface CheckedNumbers {
  /** The worst first. */
  checks: PhoneCheck[];
  /** Of the oldest answer; the moment at which all of it held. */
  registryAsOf: string;
}

/** Checks numbers given by their keys: 1 or more. Nothing but the keys is sent. */
export async function checkPhones(keys: readonly string[]): Promise<CheckedNumbers> {
  const parts: string[][] = [];
  for (let at = 0; at < keys.length; at += NUMBERS_AT_ONCE) parts.push(keys.slice(at, at + NUMBERS_AT_ONCE));
  const replies = await Promise.all(
    parts.map((part) => api.read('/api/v1/phone-checks', { query: { numbers: part.join(',') } })),
  );
  const [registryAsOf = ''] = replies.map((reply) => reply.registryAsOf).sort();
  const checks = replies.flatMap(({ items }) => items);
  checks.sort((a, b) => rank(a.verdict) - rank(b.verdict));
  return { checks, registryAsOf };
}

const rank = (verdict: PhoneVerdict) => VERDICTS_WORST_FIRST.indexOf(verdict);
