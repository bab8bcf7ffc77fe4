import { Module } from '@nestjs/common';
import { AccountsModule } from './accounts/accounts.module.js';
import { AdministrationModule } from './administration/administration.module.js';
import { AgentsModule } from './agents/agents.module.js';
import { CasesModule } from './cases/cases.module.js';
import { CaseFilesModule } from './cases/files/case-files.module.js';
import { SettingsModule } from './config/settings.module.js';
import { ConsumersModule } from './consumers/consumers.module.js';
import { CorrectionsModule } from './corrections/corrections.module.js';
import { DemoModule } from './demo/demo.module.js';
import { HealthModule } from './health/health.module.js';
import { ListUploadsModule } from './list-imports/list-uploads.module.js';
import { LookupModule } from './lookup/lookup.module.js';
import { DATABASE_SCHEMA } from './migrations/database-schema.js';
import { AuditModule } from './platform/audit/audit.module.js';
import { ClockModule } from './platform/clock.module.js';
import { CryptoModule } from './platform/crypto/crypto.module.js';
import { DatabaseModule } from './platform/database.module.js';
import { WriteLimitsModule } from './platform/http/write-limits.module.js';
import { OutboxModule } from './platform/outbox/outbox.module.js';
import { RetentionModule } from './platform/retention/retention.module.js';
import { StorageModule } from './platform/storage/storage.module.js';
import { WeChatModule } from './platform/wechat/wechat.module.js';
import { WorkingDaysModule } from './platform/working-days/working-days.module.js';
import { SupervisionModule } from './supervision/supervision.module.js';

/** What the API is made of. */
@Module({
  imports: [
    SettingsModule,
    ClockModule,
    WorkingDaysModule,
    DatabaseModule.forSchema(DATABASE_SCHEMA),
    CryptoModule,
    OutboxModule,
    StorageModule,
    AuditModule,
    RetentionModule,
    WeChatModule,
    LookupModule,
    ConsumersModule,
    AccountsModule,
    AdministrationModule,
    WriteLimitsModule,
    CorrectionsModule,
    AgentsModule,
    CasesModule,
    CaseFilesModule,
    SupervisionModule,
    ListUploadsModule,
    HealthModule,
    DemoModule,
  ],
})
export class AppModule {}
