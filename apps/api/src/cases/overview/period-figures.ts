import type { ClockKind } from '@jiweibao/shared';
import { BUREAU_CLOCKS } from '../rules/bureau-clocks.js';
import type { Asked, OverviewFilter } from './asked.js';
import { figure } from './figure.js';
import type { CountedPeriods } from './overview.repository.js';
import type { Overview, PeriodFigures } from './overview-figures.js';
import type { PlaceColumn } from './overview-places.js';
import type { TimeBucket } from './time-buckets.js';

/** What the figures of all periods and of each place are made of. */
export interface PeriodCounts {
  /** By place: a case is in one place only, so that they add up. */
  byPlace: readonly CountedPeriods[];
  byClock: readonly CountedPeriods[];
}

/**
 * Of the cases with a period of the bureau's that was over in the span: in how many of them one was not kept. A case counts once
 * however many periods it has, so that the figures are lists.
 */
export async function countPeriods(
  { rows, span, context, where }: Asked,
  column: PlaceColumn,
): Promise<PeriodCounts> {
  const periods = { span, today: context.today };
  return {
    byPlace: await rows.countPeriods(column, periods, where),
    byClock: await rows.countPeriods('k.kind', periods, where),
  };
}

export function allPeriods(
  { byPlace, byClock }: PeriodCounts,
  { span, filter }: Pick<Asked, 'span' | 'filter'>,
): Pick<Overview, 'periods' | 'periodsByClock'> {
  return {
    periods: periodFigures(sumOf(byPlace), span, filter),
    periodsByClock: BUREAU_CLOCKS.map((clock) => {
      const counted = byClock.find(({ value }) => value === clock);
      return { clock, ...periodFigures(counted, span, filter, clock) };
    }),
  };
}

export function sumOf(counted: readonly CountedPeriods[]): Omit<CountedPeriods, 'value'> {
  return {
    ended: counted.reduce((sum, { ended }) => sum + ended, 0),
    late: counted.reduce((sum, { late }) => sum + late, 0),
  };
}

/** @param counted undefined where there are none */
export function periodFigures(
  counted: Omit<CountedPeriods, 'value'> | undefined,
  { from, to }: TimeBucket,
  filter: OverviewFilter,
  clock?: ClockKind,
): PeriodFigures {
  const { ended = 0, late = 0 } = counted ?? {};
  const asked = { ...filter, periodEndFrom: from, periodEndTo: to, clock };
  return {
    periodEnded: figure(ended, asked),
    late: figure(late, { ...asked, periodOutcome: 'late' }),
    lateShare: ended === 0 ? null : late / ended,
  };
}
