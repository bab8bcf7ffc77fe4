import { Module } from '@nestjs/common';
import { ActiveBureaus } from '../accounts/active-bureaus.js';
import { BureauTree } from '../organization/bureau-tree.js';
import { Divisions } from '../organization/divisions.js';
import { OrganizationModule } from '../organization/organization.module.js';
import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database.js';
import { BureauBoard } from './bureaus/bureau-board.js';
import { BureauContactsController } from './bureaus/bureau-contacts.controller.js';
import { BureauContacts } from './bureaus/bureau-contacts.js';
import { BureausController } from './bureaus/bureaus.controller.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { ReferenceController } from './reference/reference.controller.js';
import { ReferenceLibrary } from './reference/reference-library.js';
import { RightsController } from './rights/rights.controller.js';

/** What a bureau's administrators keep and look up beside accounts: their bureaus, and by which days, rules and rights all works. */
@Module({
  imports: [OrganizationModule],
  controllers: [
    BureausController,
    BureauContactsController,
    CalendarController,
    ReferenceController,
    RightsController,
  ],
  providers: [
    {
      provide: ReferenceLibrary,
      inject: [BureauTree, Divisions],
      useFactory: (tree: BureauTree, divisions: Divisions) => new ReferenceLibrary({ tree, divisions }),
    },
    {
      provide: BureauBoard,
      inject: [Database, BureauTree, Divisions, ActiveBureaus],
      useFactory: (database: Database, ...rest: [BureauTree, Divisions, ActiveBureaus]) =>
        new BureauBoard(() => database.dataSource(), ...rest),
    },
    {
      provide: BureauContacts,
      inject: [Database, BureauTree, Audit, Clock],
      useFactory: (database: Database, ...rest: [BureauTree, Audit, Clock]) =>
        new BureauContacts(() => database.dataSource(), ...rest),
    },
  ],
})
export class AdministrationModule {}
