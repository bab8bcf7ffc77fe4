import { Module } from '@nestjs/common';
import { ActiveBureaus } from '../../accounts/active-bureaus.js';
import { ConsumerSessions } from '../../consumers/consumer-sessions.js';
import { ConsumersModule } from '../../consumers/consumers.module.js';
import { BureauTree } from '../../organization/bureau-tree.js';
import { Divisions } from '../../organization/divisions.js';
import { OrganizationModule } from '../../organization/organization.module.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import { BlindIndex } from '../../platform/crypto/blind-index.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { Database } from '../../platform/database.js';
import { WorkingDays } from '../../platform/working-days/working-days.js';
import { BrandDirectory } from '../../registry/brand-directory.js';
import { OutletDirectory } from '../../registry/outlet-directory.js';
import { CaseDelivery } from '../delivery/case-delivery.js';
import { CaseFiles } from '../files/case-files.js';
import { CaseFilesModule } from '../files/case-files.module.js';
import { CaseMessages } from '../notices/case-messages.js';
import { CaseNoticesModule } from '../notices/case-notices.module.js';
import { FilingNotices } from '../notices/filing-notices.js';
import { CaseRouting } from '../routing/case-routing.js';
import { CaseRoutingModule } from '../routing/case-routing.module.js';
import { CaseFilingsController } from './case-filings.controller.js';
import { CaseFilings } from './case-filings.js';
import { CaseOpening } from './case-opening.js';
import { CaseRows } from './case-rows.js';
import { FiledCaseMapper } from './filed-case.mapper.js';
import { FilingReferences } from './filing-references.js';

/** Taking complaints and tip-offs: from consumers here, and from whoever registers what came by another door. */
@Module({
  imports: [ConsumersModule, OrganizationModule, CaseNoticesModule, CaseRoutingModule, CaseFilesModule],
  controllers: [CaseFilingsController],
  providers: [
    {
      provide: FilingReferences,
      inject: [Database, Divisions],
      useFactory: (database: Database, divisions: Divisions) =>
        new FilingReferences(
          new OutletDirectory(),
          new BrandDirectory(() => database.dataSource()),
          divisions,
        ),
    },
    {
      provide: CaseRows,
      inject: [FieldCipher, BlindIndex, WorkingDays],
      useFactory: (cipher: FieldCipher, index: BlindIndex, days: WorkingDays) =>
        new CaseRows(cipher, index, days),
    },
    {
      provide: CaseOpening,
      inject: [CaseRouting, ActiveBureaus, CaseRows, BureauTree, CaseMessages, Audit, WorkingDays, Clock],
      useFactory: (
        routing: CaseRouting,
        desks: ActiveBureaus,
        rows: CaseRows,
        bureaus: BureauTree,
        messages: CaseMessages,
        audit: Audit,
        days: WorkingDays,
        clock: Clock,
      ) => new CaseOpening(routing, new CaseDelivery(desks, clock), rows, bureaus, messages, audit, days),
    },
    {
      provide: FiledCaseMapper,
      inject: [BureauTree, FieldCipher, WorkingDays],
      useFactory: (bureaus: BureauTree, cipher: FieldCipher, days: WorkingDays) =>
        new FiledCaseMapper(bureaus, cipher, days),
    },
    {
      provide: CaseFilings,
      inject: [
        Database,
        BlindIndex,
        Clock,
        ConsumerSessions,
        FilingReferences,
        CaseOpening,
        CaseFiles,
        FilingNotices,
        FiledCaseMapper,
      ],
      useFactory: (
        database: Database,
        index: BlindIndex,
        clock: Clock,
        sessions: ConsumerSessions,
        references: FilingReferences,
        opening: CaseOpening,
        files: CaseFiles,
        notices: FilingNotices,
        mapper: FiledCaseMapper,
      ) =>
        new CaseFilings(
          () => database.dataSource(),
          index,
          clock,
          sessions,
          references,
          opening,
          files,
          notices,
          mapper,
        ),
    },
  ],
  exports: [CaseFilings],
})
export class CaseIntakeModule {}
