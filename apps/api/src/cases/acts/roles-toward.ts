import { type DeskScope, isVisible } from '../desk/desk-scope.js';
import type { ActorRole } from '../rules/transition.js';

/**
 * What somebody of a bureau is to a case on this desk. On their own and their stations' desks they act by their roles; to a desk
 * further down a supervisor is a superior, and may only take what lies there.
 */
export function rolesToward(scope: DeskScope, holderCode: string): readonly ActorRole[] {
  if (scope.handledCodes.includes(holderCode)) return scope.roles;
  return isVisible(scope, holderCode) && scope.roles.includes('supervisor') ? ['superior'] : [];
}
