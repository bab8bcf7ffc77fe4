import type { CaseKind } from '@jiweibao/shared';
import type { OverviewFilter } from './asked.js';
import { type Figure, figure } from './figure.js';
import type { CountOfDay } from './overview.repository.js';
import type { Overview, TrendPoint } from './overview-figures.js';
import type { TimeBucket } from './time-buckets.js';

/** What came in and what ended, day by day. */
export interface DayCounts {
  received: readonly CountOfDay[];
  ended: readonly CountOfDay[];
}

/** Of the whole span. */
export function totals(
  span: TimeBucket,
  filter: OverviewFilter,
  counts: DayCounts,
): Pick<Overview, 'received' | 'complaints' | 'tipOffs' | 'ended'> {
  const received = sum(within(counts.received, span));
  return { received: figure(received, receivedIn(span, filter)), ...trendPoint(span, filter, counts) };
}

export function trendPoint(
  { from, to }: TimeBucket,
  filter: OverviewFilter,
  { received, ended }: DayCounts,
): TrendPoint {
  const span = { from, to };
  const ofKind = (kind: CaseKind): Figure | null => {
    // The list cannot ask for two kinds at once.
    if (filter.kind !== undefined && filter.kind !== kind) return null;
    const counted = within(received, span).filter((each) => each.kind === kind);
    return figure(sum(counted), { ...receivedIn(span, filter), kind });
  };
  return {
    ...span,
    complaints: ofKind('complaint'),
    tipOffs: ofKind('tipOff'),
    ended: figure(sum(within(ended, span)), { ...filter, endedFrom: from, endedTo: to }),
  };
}

export function receivedIn({ from, to }: TimeBucket, filter: OverviewFilter) {
  return { ...filter, receivedFrom: from, receivedTo: to };
}

function within(counts: readonly CountOfDay[], { from, to }: TimeBucket): CountOfDay[] {
  return counts.filter(({ day }) => day >= from && day <= to);
}

function sum(counts: readonly CountOfDay[]): number {
  return counts.reduce((all, { count }) => all + count, 0);
}
