import type { MissingChoice } from '@jiweibao/shared';
import type { RegisteredOutlet } from '../registry/registered-outlet.js';
import { isInScope, type ListScope } from './list-scope.js';

/** What the sender of a list chose for outlets by which it would take something away. */
export interface OutletChoices {
  /** For outlets that the list does not name; without a choice their authorizations in the scope are withdrawn. */
  missing: ReadonlyMap<string, MissingChoice>;
  /** Outlets that keep what their rows no longer name. */
  keepLosses: ReadonlySet<string>;
}

export const NO_CHOICES: OutletChoices = { missing: new Map(), keepLosses: new Set() };

/** A registered outlet that the list does not name, as the choice leaves it. @param today `YYYY-MM-DD` */
export function withoutListed(
  outlet: RegisteredOutlet,
  scope: ListScope,
  choice: MissingChoice,
  today: string,
): RegisteredOutlet {
  if (choice === 'keep') return outlet;
  const authorizations = outlet.authorizations.map((authorization) => {
    const { brandId, categoryCode, state, validTo } = authorization;
    if (state === 'withdrawn' || !isInScope(scope, brandId, categoryCode)) return authorization;
    if (choice === 'remove') return { ...authorization, state: 'withdrawn' as const };
    return { ...authorization, validTo: validTo !== null && validTo < today ? validTo : today };
  });
  return { ...outlet, authorizations };
}
