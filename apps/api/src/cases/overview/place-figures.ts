import type { Bureau, BureauTree } from '../../organization/bureau-tree.js';
import type { Divisions } from '../../organization/divisions.js';
import type { ListSource } from '../desk/case-lists.js';
import type { Condition } from '../desk/condition.js';
import type { Asked } from './asked.js';
import { figure } from './figure.js';
import type { PlaceFigures } from './overview-figures.js';
import { overviewPlaces, placeColumn } from './overview-places.js';
import { periodFigures } from './period-figures.js';
import { receivedIn } from './span-figures.js';

/** What each place received, kept in time and owes. @param overdue the desk's list of that name */
export async function countPlaces(
  asked: Asked,
  { received, overdue }: { received: Condition; overdue: ListSource },
  bureau: Bureau,
  { tree, divisions }: { tree: BureauTree; divisions: Divisions },
): Promise<PlaceFigures[]> {
  const { rows, span, filter, context, where } = asked;
  const column = placeColumn(bureau);
  const byReceipt = await rows.countBy(column, received);
  const byOverdue = await rows.countListBy(column, overdue, where);
  const byPeriod = await rows.countPeriods(column, { span, today: context.today }, where);
  const found = new Set([...byReceipt, ...byOverdue, ...byPeriod].map(({ value }) => value));
  const places = overviewPlaces(bureau, [...found], tree, divisions).filter(
    // Narrowed to one desk, the other desks have no list.
    ({ filter: { holderCode } }) =>
      filter.holderCode === undefined || holderCode === undefined || holderCode === filter.holderCode,
  );
  return places.map(({ code, name, divided, filter: ofPlace, values }) => {
    const narrowed = { ...filter, ...ofPlace };
    const sumOf = <Row extends { value: string | null }>(
      counted: readonly Row[],
      count: (row: Row) => number,
    ) => counted.filter(({ value }) => values.includes(value)).reduce((sum, row) => sum + count(row), 0);
    const periods = {
      ended: sumOf(byPeriod, ({ ended }) => ended),
      late: sumOf(byPeriod, ({ late }) => late),
    };
    return {
      ...{ code, name, divided },
      received: figure(
        sumOf(byReceipt, ({ count }) => count),
        receivedIn(span, narrowed),
      ),
      overdue: figure(
        sumOf(byOverdue, ({ count }) => count),
        narrowed,
        'overdue',
      ),
      ...periodFigures(periods, span, narrowed),
    };
  });
}
