import { Module, type OnModuleInit } from '@nestjs/common';
import { ConsumerSessions } from '../../consumers/consumer-sessions.js';
import { ConsumerTraces } from '../../consumers/consumer-traces.js';
import { ConsumersModule } from '../../consumers/consumers.module.js';
import { BureauTree } from '../../organization/bureau-tree.js';
import { OrganizationModule } from '../../organization/organization.module.js';
import { Clock } from '../../platform/clock.js';
import { BlindIndex } from '../../platform/crypto/blind-index.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { Database } from '../../platform/database.js';
import { WorkingDays } from '../../platform/working-days/working-days.js';
import { CaseActs } from '../acts/case-acts.js';
import { CaseActsModule } from '../acts/case-acts.module.js';
import { CaseFiles } from '../files/case-files.js';
import { CaseFilesModule } from '../files/case-files.module.js';
import { CaseNoticesModule } from '../notices/case-notices.module.js';
import { FilingNotices } from '../notices/filing-notices.js';
import { CaseSessionsController } from './case-sessions.controller.js';
import { CaseSessions } from './case-sessions.js';
import { CaseTraces } from './case-traces.js';
import { MyCaseMapper } from './my-case.mapper.js';
import { MyCaseActsController } from './my-case-acts.controller.js';
import { MyCaseActs } from './my-case-acts.js';
import { MyCasesController } from './my-cases.controller.js';
import { MyCases } from './my-cases.js';
import { MyMessagesController } from './my-messages.controller.js';
import { MyMessages } from './my-messages.js';
import { NoticeConsentsController } from './notice-consents.controller.js';
import { NoticeConsents } from './notice-consents.js';
import { QueryCodeLimits } from './query-code-limits.js';

/** What consumers see of their cases, and do to them. */
@Module({
  imports: [ConsumersModule, OrganizationModule, CaseFilesModule, CaseNoticesModule, CaseActsModule],
  controllers: [
    CaseSessionsController,
    MyCasesController,
    MyCaseActsController,
    MyMessagesController,
    NoticeConsentsController,
  ],
  providers: [
    { provide: QueryCodeLimits, useFactory: () => new QueryCodeLimits() },
    {
      provide: CaseSessions,
      inject: [Database, ConsumerSessions, BlindIndex, QueryCodeLimits, Clock],
      useFactory: (
        database: Database,
        consumers: ConsumerSessions,
        index: BlindIndex,
        limits: QueryCodeLimits,
        clock: Clock,
      ) => new CaseSessions(() => database.dataSource(), consumers, index, limits, clock),
    },
    {
      provide: MyCases,
      inject: [Database, CaseFiles, BureauTree, FieldCipher, WorkingDays, Clock],
      useFactory: (
        database: Database,
        files: CaseFiles,
        bureaus: BureauTree,
        cipher: FieldCipher,
        days: WorkingDays,
        clock: Clock,
      ) =>
        new MyCases(
          () => database.dataSource(),
          files,
          bureaus,
          new MyCaseMapper(bureaus, cipher, days),
          clock,
        ),
    },
    {
      provide: MyCaseActs,
      inject: [Database, BlindIndex, CaseActs, CaseFiles, ConsumerSessions, Clock],
      useFactory: (
        database: Database,
        index: BlindIndex,
        acts: CaseActs,
        files: CaseFiles,
        sessions: ConsumerSessions,
        clock: Clock,
      ) => new MyCaseActs(() => database.dataSource(), index, acts, files, sessions, clock),
    },
    {
      provide: MyMessages,
      inject: [Database, FieldCipher, Clock],
      useFactory: (database: Database, cipher: FieldCipher, clock: Clock) =>
        new MyMessages(() => database.dataSource(), cipher, clock),
    },
    {
      provide: NoticeConsents,
      inject: [Database, BlindIndex, FilingNotices, Clock],
      useFactory: (database: Database, index: BlindIndex, notices: FilingNotices, clock: Clock) =>
        new NoticeConsents(() => database.dataSource(), index, notices, clock),
    },
    {
      provide: CaseTraces,
      inject: [Database, MyCases, MyMessages, BureauTree, FieldCipher],
      useFactory: (
        database: Database,
        cases: MyCases,
        messages: MyMessages,
        bureaus: BureauTree,
        cipher: FieldCipher,
      ) => new CaseTraces(() => database.dataSource(), cases, messages, bureaus, cipher),
    },
  ],
})
export class ConsumerCasesModule implements OnModuleInit {
  constructor(
    private readonly traces: ConsumerTraces,
    private readonly ownTraces: CaseTraces,
  ) {}

  onModuleInit(): void {
    this.traces.register(this.ownTraces);
  }
}
