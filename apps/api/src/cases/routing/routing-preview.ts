import type { CaseKind } from '@jiweibao/shared';
import type { DataSource } from 'typeorm';
import type { Divisions } from '../../organization/divisions.js';
import type { Clock } from '../../platform/clock.js';
import type { WorkingDays } from '../../platform/working-days/working-days.js';
import type { OutletDirectory } from '../../registry/outlet-directory.js';
import { answerBy } from '../rules/opening-clocks.js';
import type { CaseRouting } from './case-routing.js';
import { routedOutletUnknown, routedPlaceUnknown } from './routing.errors.js';
import type { Routing, RoutingFacts } from './routing.js';

/** What somebody has filled in so far. */
export interface RoutedDraft extends Omit<RoutingFacts, 'kind' | 'outlet' | 'receiverCode'> {
  kinds: readonly CaseKind[];
  outletId: string | null;
}

export interface PreviewedRouting {
  kind: CaseKind;
  routing: Routing;
  /** If it were sent today. */
  answerBy: { on: string; provisional: boolean; rule: string };
}

/** Tells before anything is sent which bureau would receive it, why, and by when it would have to answer. Keeps nothing. */
export class RoutingPreview {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly routing: CaseRouting,
    private readonly outlets: OutletDirectory,
    private readonly divisions: Divisions,
    private readonly days: WorkingDays,
    private readonly clock: Clock,
  ) {}

  /** @throws {Problem} 400 for an outlet or a place that is not there; `database-away` */
  async preview({ kinds, outletId, ...known }: RoutedDraft): Promise<PreviewedRouting[]> {
    const { manager } = this.dataSource();
    const division = known.visitDivisionCode === null ? null : this.divisions.get(known.visitDivisionCode);
    if (known.visitDivisionCode !== null && (division === null || division.kind === 'province')) {
      throw routedPlaceUnknown();
    }
    const [outlet = null] = outletId === null ? [] : await this.outlets.list(manager, [outletId]);
    if (outletId !== null && outlet === null) throw routedOutletUnknown();
    const previewed: PreviewedRouting[] = [];
    for (const kind of new Set(kinds)) {
      const routing = await this.routing.route(manager, { ...known, kind, outlet, receiverCode: null });
      previewed.push({ kind, routing, answerBy: answerBy(kind, this.clock.today(), this.days) });
    }
    return previewed;
  }
}
