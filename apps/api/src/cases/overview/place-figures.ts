import type { Bureau, BureauTree } from '../../organization/bureau-tree.js';
import type { Divisions } from '../../organization/divisions.js';
import type { Asked } from './asked.js';
import { figure } from './figure.js';
import type { CountedPeriods, CountOf } from './overview.repository.js';
import type { PlaceFigures } from './overview-figures.js';
import { overviewPlaces } from './overview-places.js';
import { periodFigures, sumOf } from './period-figures.js';
import { receivedIn } from './span-figures.js';

/** By the column of the places. */
export interface PlaceCounts {
  received: readonly CountOf[];
  /** Of the desk's list of that name. */
  overdue: readonly CountOf[];
  periods: readonly CountedPeriods[];
}

/** What each place received, kept in time and owes. */
export function placeFigures(
  { span, filter }: Pick<Asked, 'span' | 'filter'>,
  counts: PlaceCounts,
  bureau: Bureau,
  { tree, divisions }: { tree: BureauTree; divisions: Divisions },
): PlaceFigures[] {
  const { received: byReceipt, overdue: byOverdue, periods: byPeriod } = counts;
  const found = new Set([...byReceipt, ...byOverdue, ...byPeriod].map(({ value }) => value));
  const places = overviewPlaces(bureau, [...found], tree, divisions).filter(
    // Narrowed to one desk, the other desks have no list.
    ({ filter: { holderCode } }) =>
      filter.holderCode === undefined || holderCode === undefined || holderCode === filter.holderCode,
  );
  return places.map(({ code, name, divided, filter: ofPlace, values }) => {
    const narrowed = { ...filter, ...ofPlace };
    const here = <Row extends { value: string | null }>(counted: readonly Row[]) =>
      counted.filter(({ value }) => values.includes(value));
    return {
      ...{ code, name, divided },
      received: figure(total(here(byReceipt)), receivedIn(span, narrowed)),
      overdue: figure(total(here(byOverdue)), narrowed, 'overdue'),
      ...periodFigures(sumOf(here(byPeriod)), span, narrowed),
    };
  });
}

export function total(counted: readonly CountOf[]): number {
  return counted.reduce((sum, { count }) => sum + count, 0);
}
