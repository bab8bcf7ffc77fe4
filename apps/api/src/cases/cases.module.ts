import { Module } from '@nestjs/common';
import { CaseActsModule } from './acts/case-acts.module.js';
import { ConsumerCasesModule } from './consumer/consumer-cases.module.js';
import { CaseDeliveryModule } from './delivery/case-delivery.module.js';
import { CaseDeskModule } from './desk/case-desk.module.js';
import { CaseDocumentsModule } from './documents/case-documents.module.js';
import { CaseDoorsModule } from './doors/case-doors.module.js';
import { CaseExportsModule } from './exports/case-exports.module.js';
import { CaseHandoverModule } from './handover/case-handover.module.js';
import { CaseHelpModule } from './help/case-help.module.js';
import { CaseIntakeModule } from './intake/case-intake.module.js';
import { CaseNoticesModule } from './notices/case-notices.module.js';
import { CaseOverviewModule } from './overview/case-overview.module.js';
import { CasePrivacyModule } from './privacy/case-privacy.module.js';
import { CaseRemindersModule } from './reminders/case-reminders.module.js';
import { CaseRoutingModule } from './routing/case-routing.module.js';
import { CaseSignalsModule } from './signals/case-signals.module.js';
import { CaseStuckModule } from './stuck/case-stuck.module.js';

/** Complaints and tip-offs, from the consumer's phone to the bureau's desk: each room is a module of its own. */
@Module({
  imports: [
    CaseActsModule,
    CaseDeliveryModule,
    CaseDeskModule,
    CaseDocumentsModule,
    CaseExportsModule,
    CaseHandoverModule,
    CaseDoorsModule,
    CaseHelpModule,
    CaseIntakeModule,
    ConsumerCasesModule,
    CaseNoticesModule,
    CaseOverviewModule,
    CaseRemindersModule,
    CasePrivacyModule,
    CaseRoutingModule,
    CaseSignalsModule,
    CaseStuckModule,
  ],
})
export class CasesModule {}
