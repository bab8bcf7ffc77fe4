import type { ClockKind } from '@jiweibao/shared';

/** Periods that bind the bureau. The one for missing materials binds the consumer. */
export const BUREAU_CLOCKS: readonly ClockKind[] = [
  'decideAcceptance',
  'mediate',
  'tellEnd',
  'decideInvestigation',
  'tellInformant',
];
