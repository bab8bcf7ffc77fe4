import { CASE_KINDS } from '@jiweibao/shared';
import type { DataSource } from 'typeorm';
import type { Staff } from '../../accounts/staff.js';
import type { Bureau, BureauTree } from '../../organization/bureau-tree.js';
import type { Divisions } from '../../organization/divisions.js';
import type { Clock } from '../../platform/clock.js';
import type { BlindIndex } from '../../platform/crypto/blind-index.js';
import type { WorkingDays } from '../../platform/working-days/working-days.js';
import type { BrandDirectory } from '../../registry/brand-directory.js';
import { inScope, listSource } from '../desk/case-lists.js';
import { every } from '../desk/condition.js';
import { DeskRepository } from '../desk/desk.repository.js';
import { deskScope } from '../desk/desk-scope.js';
import { deskTimes } from '../desk/desk-times.js';
import { filterCondition } from '../desk/list-filter.js';
import { instantWithin } from '../desk/time-conditions.js';
import type { Asked, OverviewFilter } from './asked.js';
import { type Figure, figure } from './figure.js';
import { countByName } from './named-figures.js';
import { OverviewRepository } from './overview.repository.js';
import type { AnswerFigures, Overview } from './overview-figures.js';
import { placeColumn } from './overview-places.js';
import { allPeriods, countPeriods } from './period-figures.js';
import { placeFigures, total } from './place-figures.js';
import { totals, trendPoint } from './span-figures.js';
import { type BucketSize, fittingSize, type TimeBucket, timeBuckets } from './time-buckets.js';
import { waitingTimes } from './waiting-times.js';

/** What is looked at: the time, how finely, and which cases. */
export interface OverviewWanted {
  span: TimeBucket;
  /** Null for what fits the span. */
  size: BucketSize | null;
  filter: OverviewFilter;
}

/**
 * Counts what the desks of a bureau and of those that answer to it have before them: the cases that its lists show, by the same
 * conditions. Nothing of who complained or gave a clue is read.
 */
export class Overviews {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly tree: BureauTree,
    private readonly divisions: Divisions,
    private readonly brands: Pick<BrandDirectory, 'brandNames' | 'listCategories'>,
    private readonly index: BlindIndex,
    private readonly days: WorkingDays,
    private readonly clock: Clock,
  ) {}

  /** One query after the other: an overview must not take all the connections there are. */
  async get(staff: Staff, { span, size: wanted, filter }: OverviewWanted): Promise<Overview> {
    const { tree, divisions } = this;
    const asked = this.asked(staff, span, filter);
    const { rows, where } = asked;
    const received = every([instantWithin('c.received_at', span), where]);
    const ended = every([instantWithin('c.ended_at', span), where]);
    const counts = {
      received: await rows.countByDay('c.received_at', received),
      ended: await rows.countByDay('c.ended_at', ended),
    };
    const size = wanted ?? fittingSize(span);
    const overdue = listSource('overdue', asked.scope, deskTimes(this.clock.now(), this.days));
    const placesOf = this.placesOf(staff, filter);
    const column = placeColumn(placesOf);
    const periods = await countPeriods(asked, column);
    const byOverdue = await rows.countListBy(column, overdue, where);
    return {
      ...span,
      size,
      asOf: this.clock.now(),
      ...totals(span, filter, counts),
      underWay: await this.underWay(asked),
      // Each case is in one place, so the places add up.
      overdue: figure(total(byOverdue), filter, 'overdue'),
      trend: timeBuckets(span, size).map((bucket) => trendPoint(bucket, filter, counts)),
      answers: await this.answers(asked),
      ...allPeriods(periods, asked),
      ...(await countByName(asked, received, this.brands)),
      placesOf: { code: placesOf.code, name: placesOf.name },
      places: placeFigures(
        asked,
        { received: await rows.countBy(column, received), overdue: byOverdue, periods: periods.byPlace },
        placesOf,
        { tree, divisions },
      ),
    };
  }

  private asked(staff: Staff, span: TimeBucket, filter: OverviewFilter): Asked {
    const { manager } = this.dataSource();
    const scope = deskScope(staff, this.tree);
    const context = { scope, index: this.index, tree: this.tree, today: this.clock.today() };
    const where = every([inScope(scope), filterCondition(filter, context)]);
    return { span, filter, manager, rows: new OverviewRepository(manager), scope, context, where };
  }

  /** As of now, whenever it came. */
  private async underWay({ manager, filter, context, scope }: Asked): Promise<Figure> {
    const underWay = { ...filter, progress: 'underWay' as const };
    const all = listSource('all', scope, deskTimes(this.clock.now(), this.days));
    const count = await new DeskRepository(manager).count(all, filterCondition(underWay, context));
    return figure(count, underWay);
  }

  private async answers({ rows, span, filter, where }: Asked): Promise<AnswerFigures[]> {
    const counted = await rows.countAnswers(span, where);
    const kinds = CASE_KINDS.filter((kind) => filter.kind === undefined || filter.kind === kind);
    return kinds.map((kind) => {
      const waited = counted
        .filter((each) => each.kind === kind)
        .map(({ receivedOn, answeredOn, count }) => ({
          workingDays: this.days.workingDaysBetween(receivedOn, answeredOn),
          cases: count,
        }));
      const answered = waited.reduce((sum, { cases }) => sum + cases, 0);
      const list = { ...filter, kind, answeredFrom: span.from, answeredTo: span.to };
      return { kind, answered: figure(answered, list), ...waitingTimes(waited) };
    });
  }

  /** What is divided into places: what the overview is narrowed to, else the own bureau. */
  private placesOf({ bureauCode }: Staff, { regionCode, countyCode }: OverviewFilter): Bureau {
    const found = this.tree.find(countyCode ?? regionCode ?? bureauCode) ?? this.tree.find(bureauCode);
    if (found === null) throw new Error(`somebody is of ${bureauCode}, which is no bureau`);
    return found;
  }
}
