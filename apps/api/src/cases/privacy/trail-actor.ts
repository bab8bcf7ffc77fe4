import type { CaseKind } from '@jiweibao/shared';

/**
 * The consumer whom the trail names for what they did to a case. Superiors read the trail, and may not learn who gave a clue: by
 * the id they could find the same person's complaints, and with them the name (总局令第121号: informants are kept confidential).
 */
export function consumerInTrail(kind: CaseKind, consumerId: string | null): string | null {
  return kind === 'tipOff' ? null : consumerId;
}
