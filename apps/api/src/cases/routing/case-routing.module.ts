import { Module } from '@nestjs/common';
import { ActiveBureaus } from '../../accounts/active-bureaus.js';
import { BureauTree } from '../../organization/bureau-tree.js';
import { Divisions } from '../../organization/divisions.js';
import { OrganizationModule } from '../../organization/organization.module.js';
import { loadGazetteer } from '../../organization/places/gazetteer.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { WorkingDays } from '../../platform/working-days/working-days.js';
import { WorkingDaysModule } from '../../platform/working-days/working-days.module.js';
import { OutletDirectory } from '../../registry/outlet-directory.js';
import { CaseRouting } from './case-routing.js';
import { CaseRoutingsController } from './case-routings.controller.js';
import { readPlatforms, readRoutingOverrides } from './routing-files.js';
import { RoutingMap } from './routing-map.js';
import { RoutingPreview } from './routing-preview.js';
import { RoutingPreviewLimits } from './routing-preview-limits.js';

/** Which bureau a case goes to. */
@Module({
  imports: [OrganizationModule, WorkingDaysModule],
  controllers: [CaseRoutingsController],
  providers: [
    { provide: RoutingPreviewLimits, useFactory: () => new RoutingPreviewLimits() },
    {
      provide: RoutingMap,
      inject: [Divisions, BureauTree],
      useFactory: ({ province: { code } }: Divisions, bureaus: BureauTree) =>
        new RoutingMap(loadGazetteer(code), bureaus, readRoutingOverrides(code), readPlatforms()),
    },
    {
      provide: CaseRouting,
      inject: [RoutingMap],
      useFactory: (map: RoutingMap) => new CaseRouting(map, new ActiveBureaus()),
    },
    {
      provide: RoutingPreview,
      inject: [Database, CaseRouting, Divisions, WorkingDays, Clock],
      useFactory: (
        database: Database,
        routing: CaseRouting,
        divisions: Divisions,
        days: WorkingDays,
        clock: Clock,
      ) =>
        new RoutingPreview(
          () => database.dataSource(),
          routing,
          new OutletDirectory(),
          divisions,
          days,
          clock,
        ),
    },
  ],
  exports: [CaseRouting],
})
export class CaseRoutingModule {}
