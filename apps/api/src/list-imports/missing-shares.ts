import { eachInSteps, type Steps } from '../platform/steps.js';
import type { RegisteredOutlet } from '../registry/registered-outlet.js';
import { isInScope, type ListScope } from './list-scope.js';

/** Of one brand's outlets in one city: how many the list had to name, and how many of them it does not. */
export interface MissingShare {
  registered: number;
  missing: number;
}

/**
 * Looked at brand by brand and city by city, because a single stray row brings another brand or city into the scope, and its
 * few outlets would vanish among the many of a large list.
 */
export function* missingShares(
  inScope: RegisteredOutlet[],
  absent: ReadonlySet<RegisteredOutlet>,
  scope: ListScope,
): Steps<MissingShare[]> {
  const shares = new Map<string, MissingShare>();
  yield* eachInSteps(inScope, (outlet) => {
    const brandIds = outlet.authorizations
      .filter((one) => one.state !== 'withdrawn' && isInScope(scope, one.brandId, one.categoryCode))
      .map(({ brandId }) => brandId);
    for (const brandId of new Set(brandIds)) {
      const key = `${brandId} ${outlet.divisionCode.slice(0, 4)}`;
      const share = shares.get(key) ?? { registered: 0, missing: 0 };
      share.registered += 1;
      if (absent.has(outlet)) share.missing += 1;
      shares.set(key, share);
    }
  });
  return [...shares.values()];
}
