import type { ClockKind } from '@jiweibao/shared';
import { BUREAU_CLOCKS } from '../rules/bureau-clocks.js';
import type { Asked, OverviewFilter } from './asked.js';
import { figure } from './figure.js';
import type { CountedPeriods } from './overview.repository.js';
import type { Overview, PeriodFigures } from './overview-figures.js';
import type { TimeBucket } from './time-buckets.js';

/**
 * Of the cases with a period of the bureau's that was over in the span: in how many of them one was not kept. A case counts once
 * however many periods it has, so that the figures are lists.
 */
export async function countPeriods({
  rows,
  span,
  filter,
  context,
  where,
}: Asked): Promise<Pick<Overview, 'periods' | 'periodsByClock'>> {
  const periods = { span, today: context.today };
  const [all] = await rows.countPeriods(null, periods, where);
  const byClock = await rows.countPeriods('k.kind', periods, where);
  return {
    periods: periodFigures(all, span, filter),
    periodsByClock: BUREAU_CLOCKS.map((clock) => {
      const counted = byClock.find(({ value }) => value === clock);
      return { clock, ...periodFigures(counted, span, filter, clock) };
    }),
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
