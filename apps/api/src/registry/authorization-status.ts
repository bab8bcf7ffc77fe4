import type { AuthorizationStatus } from '@jiweibao/shared';
import type { AuthorizationRecord } from './registry-record.js';

type Period = Pick<AuthorizationRecord, 'validFrom' | 'validTo'>;

/**
 * How an authorization stands on a day: what its keepers decided and its dates, taken together. A decision that ends it for
 * good comes first, then its end, then a suspension.
 * @param today `YYYY-MM-DD` in Asia/Shanghai; both ends of the period are inclusive
 */
export function authorizationStatus(
  authorization: Period & Pick<AuthorizationRecord, 'state'>,
  today: string,
): AuthorizationStatus {
  if (authorization.state === 'withdrawn') return 'withdrawn';
  const standing = periodStatus(authorization, today);
  return authorization.state === 'suspended' && standing !== 'expired' ? 'suspended' : standing;
}

/** How something with dates alone stands on a day, such as a service phone. Dates of one form compare as text. */
export function periodStatus(
  { validFrom, validTo }: Period,
  today: string,
): 'notYet' | 'inForce' | 'expired' {
  if (validTo !== null && today > validTo) return 'expired';
  return validFrom !== null && today < validFrom ? 'notYet' : 'inForce';
}
