import { Module, type OnModuleInit } from '@nestjs/common';
import { AgentStanding } from '../accounts/agent-standing.js';
import { CertificatePrinting } from '../certificates/certificate-printing.service.js';
import { Settings } from '../config/settings.js';
import { CorrectionsModule } from '../corrections/corrections.module.js';
import { Divisions } from '../organization/divisions.js';
import { OrganizationModule } from '../organization/organization.module.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database.js';
import { WeChat } from '../platform/wechat/wechat.js';
import { BrandDirectory } from '../registry/brand-directory.js';
import { GeneralAgentDirectory } from '../registry/general-agent-directory.js';
import { OutletCertificateService } from '../registry/outlet-certificate.service.js';
import { RegisteredOutlets } from '../registry/registered-outlets.js';
import { RegistryWriter } from '../registry/registry-writer.js';
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
  imports: [OrganizationModule, CorrectionsModule, ReviewingModule, AgentRightsModule],
  controllers: [OwnOutletsController, OwnServicePhonesController, PhoneReviewsController],
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
  ],
})
export class AgentsModule implements OnModuleInit {
  constructor(
    private readonly standing: AgentStanding,
    private readonly brands: AgentBrands,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.standing.endsBy((id) => this.brands.hasEnded(this.database.dataSource().manager, id));
  }
}
