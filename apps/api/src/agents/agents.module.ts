import { Module, type OnModuleInit } from '@nestjs/common';
import { AgentStanding } from '../accounts/agent-standing.js';
import { CaseFilesModule } from '../cases/files/case-files.module.js';
import { CertificatePrinting } from '../certificates/certificate-printing.service.js';
import { Settings } from '../config/settings.js';
import { CorrectionsModule } from '../corrections/corrections.module.js';
import { Divisions } from '../organization/divisions.js';
import { OrganizationModule } from '../organization/organization.module.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database.js';
import { Retention } from '../platform/retention/retention.js';
import { WeChat } from '../platform/wechat/wechat.js';
import { BrandDirectory } from '../registry/brand-directory.js';
import { GeneralAgentDirectory } from '../registry/general-agent-directory.js';
import { OutletCertificateService } from '../registry/outlet-certificate.service.js';
import { RegisteredOutlets } from '../registry/registered-outlets.js';
import { RegistryWriter } from '../registry/registry-writer.js';
import { AgentApplicationsController } from './applications/agent-applications.controller.js';
import { ApplicationEmptying } from './applications/application-emptying.js';
import { ApplicationReviewing } from './applications/application-reviewing.js';
import { ApplicationReviewsController } from './applications/application-reviews.controller.js';
import { Applications } from './applications/applications.js';
import {
  AgentCorrectionsController,
  StaffCorrectionsController,
} from './corrections/correction-answers.controller.js';
import { CorrectionAnswers } from './corrections/correction-answers.js';
import { OpenReportMapper } from './corrections/open-report.mapper.js';
import { GeneralAgentsController } from './general-agents/general-agents.controller.js';
import { GeneralAgents } from './general-agents/general-agents.js';
import { BrandAssignment } from './letters/brand-assignment.js';
import { BrandLettersController } from './letters/brand-letters.controller.js';
import { LetterFilesController } from './letters/letter-files.controller.js';
import { LetterReviewing } from './letters/letter-reviewing.js';
import { OwnLettersController } from './letters/own-letters.controller.js';
import { OwnLettersService } from './letters/own-letters.js';
import { AgentNames } from './outlets/agent-names.js';
import { OutletKeeping } from './outlets/outlet-keeping.js';
import { OwnOutletsController } from './outlets/own-outlets.controller.js';
import { OwnOutlets } from './outlets/own-outlets.js';
import { OwnServicePhonesController } from './phones/own-service-phones.controller.js';
import { PhoneProposals } from './phones/phone-proposals.js';
import { PhoneReviewing } from './phones/phone-reviewing.js';
import { PhoneReviewsController } from './phones/phone-reviews.controller.js';
import { ServicePhoneKeeping } from './phones/service-phone-keeping.js';
import { ReviewingModule } from './reviewing/reviewing.module.js';
import { AgentBrands } from './rights/agent-brands.js';
import { AgentRightsModule } from './rights/agent-rights.module.js';

/** What general agents do with their brands, outlets and phones one by one, and what bureaus review of it. */
@Module({
  imports: [OrganizationModule, CorrectionsModule, CaseFilesModule, ReviewingModule, AgentRightsModule],
  controllers: [
    OwnOutletsController,
    OwnServicePhonesController,
    PhoneReviewsController,
    AgentApplicationsController,
    ApplicationReviewsController,
    AgentCorrectionsController,
    StaffCorrectionsController,
    GeneralAgentsController,
    BrandLettersController,
    LetterFilesController,
    OwnLettersController,
  ],
  providers: [
    {
      provide: RegistryWriter,
      inject: [Database],
      useFactory: (database: Database) => new RegistryWriter(() => database.dataSource()),
    },
    {
      provide: RegisteredOutlets,
      inject: [Database],
      useFactory: (database: Database) => new RegisteredOutlets(() => database.dataSource()),
    },
    {
      provide: OutletCertificateService,
      inject: [Database, RegistryWriter, Clock],
      useFactory: (database: Database, writer: RegistryWriter, clock: Clock) =>
        new OutletCertificateService(() => database.dataSource(), writer, clock),
    },
    {
      provide: CertificatePrinting,
      inject: [OutletCertificateService, BrandDirectory, Divisions, WeChat, Clock, Settings],
      useFactory: (
        certificates: OutletCertificateService,
        brands: BrandDirectory,
        divisions: Divisions,
        wechat: WeChat,
        clock: Clock,
        { publicAddress, demo, production }: Settings,
      ) =>
        new CertificatePrinting(certificates, brands, divisions, wechat, clock, {
          publicAddress,
          demo,
          environment: production ? 'release' : 'trial',
        }),
    },
    AgentNames,
    OwnOutlets,
    OutletKeeping,
    GeneralAgentDirectory,
    PhoneProposals,
    ServicePhoneKeeping,
    PhoneReviewing,
    ApplicationReviewing,
    Applications,
    CorrectionAnswers,
    OpenReportMapper,
    GeneralAgents,
    BrandAssignment,
    LetterReviewing,
    OwnLettersService,
  ],
})
export class AgentsModule implements OnModuleInit {
  constructor(
    private readonly standing: AgentStanding,
    private readonly brands: AgentBrands,
    private readonly database: Database,
    private readonly retention: Retention,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.retention.register(new ApplicationEmptying(this.clock));
    this.standing.endsBy((id) => this.brands.hasEnded(this.database.dataSource().manager, id));
  }
}
