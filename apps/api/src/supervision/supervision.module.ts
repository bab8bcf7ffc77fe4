import { Module, type OnModuleInit } from '@nestjs/common';
import { StaffDirectory } from '../accounts/staff-directory.js';
import { CaseReferences } from '../cases/desk/case-references.js';
import { CaseSignalsModule } from '../cases/signals/case-signals.module.js';
import { SignalBoard } from '../cases/signals/signal-board.js';
import { BureauTree } from '../organization/bureau-tree.js';
import { OrganizationModule } from '../organization/organization.module.js';
import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock.js';
import { BlindIndex } from '../platform/crypto/blind-index.js';
import { FieldCipher } from '../platform/crypto/field-cipher.js';
import { Database } from '../platform/database.js';
import { Retention } from '../platform/retention/retention.js';
import { StoredFiles } from '../platform/storage/stored-files.js';
import { WorkingDays } from '../platform/working-days/working-days.js';
import { BrandDirectory } from '../registry/brand-directory.js';
import { GeneralAgentDirectory } from '../registry/general-agent-directory.js';
import { NumberOwners } from '../registry/number-owners.js';
import { NumberWarningService } from '../registry/number-warning.service.js';
import { RegistryWriter } from '../registry/registry-writer.js';
import { AgentQuestionsController } from './questions/agent-questions.controller.js';
import { AgentQuestions } from './questions/agent-questions.js';
import { QuestionMapper } from './questions/question.mapper.js';
import { QuestionEmptying } from './questions/question-emptying.js';
import { QuestionsDesk } from './questions/questions-desk.js';
import { StaffQuestionsController } from './questions/staff-questions.controller.js';
import { SupervisionCounts } from './supervision-counts.js';
import { SupervisionFiles } from './supervision-files.js';
import { SupervisionNames } from './supervision-names.js';
import { NumberClaims } from './warnings/number-claims.js';
import { NumberWarningCasesController } from './warnings/number-warnings.controller.js';
import { WarningCaseMapper } from './warnings/warning-case.mapper.js';
import { WarningCases } from './warnings/warning-cases.js';
import { WarningChanges } from './warnings/warning-changes.js';
import { WarningDecisions } from './warnings/warning-decisions.js';
import { WarningEmptying } from './warnings/warning-emptying.js';
import { WarningExportController } from './warnings/warning-export.controller.js';
import { WarningExports } from './warnings/warning-exports.js';
import { WarningKeeping } from './warnings/warning-keeping.js';

/** Suspect numbers: cases for warning about one, and questions to general agents. */
@Module({
  imports: [OrganizationModule, CaseSignalsModule],
  controllers: [
    NumberWarningCasesController,
    WarningExportController,
    StaffQuestionsController,
    AgentQuestionsController,
  ],
  providers: [
    {
      provide: BrandDirectory,
      inject: [Database],
      useFactory: (database: Database) => new BrandDirectory(() => database.dataSource()),
    },
    {
      provide: NumberWarningService,
      inject: [Database, Clock],
      useFactory: (database: Database, clock: Clock) =>
        new NumberWarningService(new RegistryWriter(() => database.dataSource()), clock),
    },
    {
      provide: SupervisionNames,
      inject: [BrandDirectory, StaffDirectory, BureauTree],
      useFactory: (brands: BrandDirectory, people: StaffDirectory, tree: BureauTree) =>
        new SupervisionNames(brands, new GeneralAgentDirectory(), people, tree),
    },
    {
      provide: SupervisionFiles,
      inject: [StoredFiles],
      useFactory: (files: StoredFiles) => new SupervisionFiles(files),
    },
    {
      provide: NumberClaims,
      inject: [BrandDirectory, Clock],
      useFactory: (brands: BrandDirectory, clock: Clock) => new NumberClaims(new NumberOwners(clock), brands),
    },
    {
      provide: CaseReferences,
      inject: [BureauTree],
      useFactory: (tree: BureauTree) => new CaseReferences(tree),
    },
    {
      provide: QuestionMapper,
      inject: [SupervisionNames, SupervisionFiles, FieldCipher],
      useFactory: (names: SupervisionNames, files: SupervisionFiles, cipher: FieldCipher) =>
        new QuestionMapper(names, files, cipher),
    },
    {
      provide: WarningCaseMapper,
      inject: [SupervisionNames, FieldCipher],
      useFactory: (names: SupervisionNames, cipher: FieldCipher) => new WarningCaseMapper(names, cipher),
    },
    {
      provide: WarningChanges,
      inject: [Database, BlindIndex, StaffDirectory, BureauTree, FieldCipher, Audit, Clock],
      useFactory: (
        database: Database,
        ...rest: [BlindIndex, StaffDirectory, BureauTree, FieldCipher, Audit, Clock]
      ) => new WarningChanges(() => database.dataSource(), ...rest),
    },
    {
      provide: WarningKeeping,
      inject: [
        WarningChanges,
        BrandDirectory,
        CaseReferences,
        SignalBoard,
        SupervisionFiles,
        BureauTree,
        FieldCipher,
        Clock,
      ],
      useFactory: (...given: ConstructorParameters<typeof WarningKeeping>) => new WarningKeeping(...given),
    },
    {
      provide: WarningDecisions,
      inject: [
        Database,
        WarningChanges,
        NumberWarningService,
        NumberClaims,
        WarningCaseMapper,
        BureauTree,
        Clock,
      ],
      useFactory: (
        database: Database,
        ...rest: [WarningChanges, NumberWarningService, NumberClaims, WarningCaseMapper, BureauTree, Clock]
      ) => new WarningDecisions(() => database.dataSource(), ...rest),
    },
    {
      provide: WarningCases,
      inject: [
        Database,
        SupervisionNames,
        WarningCaseMapper,
        QuestionMapper,
        SupervisionFiles,
        CaseReferences,
        NumberClaims,
        NumberWarningService,
        BureauTree,
        FieldCipher,
        Audit,
        Clock,
      ],
      useFactory: (
        database: Database,
        ...rest: [
          SupervisionNames,
          WarningCaseMapper,
          QuestionMapper,
          SupervisionFiles,
          CaseReferences,
          NumberClaims,
          NumberWarningService,
          BureauTree,
          FieldCipher,
          Audit,
          Clock,
        ]
      ) => new WarningCases(() => database.dataSource(), ...rest),
    },
    {
      provide: WarningExports,
      inject: [Database, WarningCases, BureauTree, Audit, Clock],
      useFactory: (database: Database, ...rest: [WarningCases, BureauTree, Audit, Clock]) =>
        new WarningExports(() => database.dataSource(), ...rest),
    },
    {
      provide: SupervisionCounts,
      inject: [Database, BureauTree, Clock],
      useFactory: (database: Database, tree: BureauTree, clock: Clock) =>
        new SupervisionCounts(() => database.dataSource(), tree, clock),
    },
    {
      provide: QuestionsDesk,
      inject: [
        Database,
        WarningChanges,
        QuestionMapper,
        SupervisionFiles,
        BrandDirectory,
        CaseReferences,
        BureauTree,
        FieldCipher,
        Audit,
        WorkingDays,
        Clock,
      ],
      useFactory: (
        database: Database,
        ...rest: [
          WarningChanges,
          QuestionMapper,
          SupervisionFiles,
          BrandDirectory,
          CaseReferences,
          BureauTree,
          FieldCipher,
          Audit,
          WorkingDays,
          Clock,
        ]
      ) => new QuestionsDesk(() => database.dataSource(), ...rest),
    },
    {
      provide: AgentQuestions,
      inject: [
        Database,
        BlindIndex,
        WarningChanges,
        QuestionMapper,
        SupervisionFiles,
        FieldCipher,
        Audit,
        Clock,
      ],
      useFactory: (
        database: Database,
        ...rest: [BlindIndex, WarningChanges, QuestionMapper, SupervisionFiles, FieldCipher, Audit, Clock]
      ) => new AgentQuestions(() => database.dataSource(), ...rest),
    },
  ],
})
export class SupervisionModule implements OnModuleInit {
  constructor(
    private readonly retention: Retention,
    private readonly files: SupervisionFiles,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.retention.register(
      new WarningEmptying(this.files, this.clock),
      new QuestionEmptying(this.files, this.clock),
    );
  }
}
