import { ACCOUNT_ENTITIES } from '../accounts/account.entities.js';
import { BureauContactEntity } from '../administration/bureaus/bureau-contact.entity.js';
import { AGENT_ENTITIES } from '../agents/agent.entities.js';
import { CaseRevealEntity } from '../cases/desk/reveal/case-reveal.entity.js';
import { DOCUMENT_ENTITIES } from '../cases/documents/document.entities.js';
import { CASE_ENTITIES } from '../cases/entities/case.entities.js';
import { PhotoCheckEntity } from '../cases/files/photo-check/photo-check.entity.js';
import { HelpRequestEntity } from '../cases/help/help-request.entity.js';
import { StaffReminderEntity } from '../cases/reminders/staff-reminder.entity.js';
import { NumberSignalEntity } from '../cases/signals/number-signal.entity.js';
import { CONSUMER_ENTITIES } from '../consumers/consumer.entities.js';
import { OutletCorrectionEntity } from '../corrections/outlet-correction.entity.js';
import { LIST_IMPORT_ENTITIES } from '../list-imports/list-import.entities.js';
import { AUDIT_ENTITIES } from '../platform/audit/audit.entities.js';
import { TaskLeaseEntity } from '../platform/background/task-lease.entity.js';
import type { DatabaseSchema } from '../platform/data-source.js';
import { IdempotencyKeyEntity } from '../platform/idempotency/idempotency-key.entity.js';
import { OutboxEntryEntity } from '../platform/outbox/outbox-entry.entity.js';
import { StoredFileEntity } from '../platform/storage/stored-file.entity.js';
import { WECHAT_ENTITIES } from '../platform/wechat/wechat.entities.js';
import { REGISTRY_ENTITIES } from '../registry/registry.entities.js';
import { SUPERVISION_ENTITIES } from '../supervision/supervision.entities.js';
import { CreateRegistry1795473000000 } from './1795473000000-CreateRegistry.js';
import { ShipCategories1795473060000 } from './1795473060000-ShipCategories.js';
import { CreateListImports1795473120000 } from './1795473120000-CreateListImports.js';
import { CreateOutbox1795590000000 } from './1795590000000-CreateOutbox.js';
import { CreateConsumers1795591000000 } from './1795591000000-CreateConsumers.js';
import { CreateWeChatState1795591000001 } from './1795591000001-CreateWeChatState.js';
import { CreateOutletCertificates1795592000000 } from './1795592000000-CreateOutletCertificates.js';
import { CreateOutletCorrections1795593000000 } from './1795593000000-CreateOutletCorrections.js';
import { JoinCorrectionsWithConsumers1795594000000 } from './1795594000000-JoinCorrectionsWithConsumers.js';
import { CreateCases1795600000000 } from './1795600000000-CreateCases.js';
import { CreateStaffReminders1795601000000 } from './1795601000000-CreateStaffReminders.js';
import { CreateAccounts1795602000000 } from './1795602000000-CreateAccounts.js';
import { CreateStoredFiles1795604000000 } from './1795604000000-CreateStoredFiles.js';
import { CreateCaseDocuments1795605000000 } from './1795605000000-CreateCaseDocuments.js';
import { CreateCaseAccess1795606000000 } from './1795606000000-CreateCaseAccess.js';
import { KeepActsOfEvents1795610000000 } from './1795610000000-KeepActsOfEvents.js';
import { CreateCaseReveals1795611000000 } from './1795611000000-CreateCaseReveals.js';
import { IndexCasesInTriage1795611000001 } from './1795611000001-IndexCasesInTriage.js';
import { RegisterWhatCameByOtherDoors1795612000000 } from './1795612000000-RegisterWhatCameByOtherDoors.js';
import { LeaveSealingToLeases1795613000000 } from './1795613000000-LeaveSealingToLeases.js';
import { RemindOfUnopenedCases1795614000000 } from './1795614000000-RemindOfUnopenedCases.js';
import { CreateNumberSignals1795614100000 } from './1795614100000-CreateNumberSignals.js';
import { EmptyWhatIsOver1795615000000 } from './1795615000000-EmptyWhatIsOver.js';
import { CreateListUploads1795620000000 } from './1795620000000-CreateListUploads.js';
import { GivePhonesTheirBrands1795620100000 } from './1795620100000-GivePhonesTheirBrands.js';
import { CreateReviewingBureaus1795630000000 } from './1795630000000-CreateReviewingBureaus.js';
import { ConfirmOutlets1795630100000 } from './1795630100000-ConfirmOutlets.js';
import { CreateBrandLetters1795630200000 } from './1795630200000-CreateBrandLetters.js';
import { CreatePhoneReviews1795630300000 } from './1795630300000-CreatePhoneReviews.js';
import { CreateAgentApplications1795630400000 } from './1795630400000-CreateAgentApplications.js';
import { CreateNumberWarningCases1795640000000 } from './1795640000000-CreateNumberWarningCases.js';
import { CreateBureauContacts1795650000000 } from './1795650000000-CreateBureauContacts.js';
import { IndexTheOverview1795650100000 } from './1795650100000-IndexTheOverview.js';
import { IndexTheTrail1795650200000 } from './1795650200000-IndexTheTrail.js';
import { KeepChangesOfCells1795670000000 } from './1795670000000-KeepChangesOfCells.js';
import { NameWhatListsClaim1795670100000 } from './1795670100000-NameWhatListsClaim.js';

/** The whole database: every feature's entities, named one by one, and every migration in order. */
export const DATABASE_SCHEMA: DatabaseSchema = {
  entities: [
    ...REGISTRY_ENTITIES,
    ...LIST_IMPORT_ENTITIES,
    ...CONSUMER_ENTITIES,
    ...WECHAT_ENTITIES,
    OutboxEntryEntity,
    StoredFileEntity,
    PhotoCheckEntity,
    IdempotencyKeyEntity,
    OutletCorrectionEntity,
    ...CASE_ENTITIES,
    CaseRevealEntity,
    HelpRequestEntity,
    StaffReminderEntity,
    NumberSignalEntity,
    ...SUPERVISION_ENTITIES,
    TaskLeaseEntity,
    ...DOCUMENT_ENTITIES,
    ...ACCOUNT_ENTITIES,
    BureauContactEntity,
    ...AGENT_ENTITIES,
    ...AUDIT_ENTITIES,
  ],
  migrations: [
    CreateRegistry1795473000000,
    ShipCategories1795473060000,
    CreateListImports1795473120000,
    CreateOutbox1795590000000,
    CreateConsumers1795591000000,
    CreateWeChatState1795591000001,
    CreateOutletCertificates1795592000000,
    CreateOutletCorrections1795593000000,
    JoinCorrectionsWithConsumers1795594000000,
    CreateCases1795600000000,
    CreateStaffReminders1795601000000,
    CreateAccounts1795602000000,
    CreateStoredFiles1795604000000,
    CreateCaseDocuments1795605000000,
    CreateCaseAccess1795606000000,
    KeepActsOfEvents1795610000000,
    CreateCaseReveals1795611000000,
    IndexCasesInTriage1795611000001,
    RegisterWhatCameByOtherDoors1795612000000,
    LeaveSealingToLeases1795613000000,
    RemindOfUnopenedCases1795614000000,
    CreateNumberSignals1795614100000,
    EmptyWhatIsOver1795615000000,
    CreateListUploads1795620000000,
    GivePhonesTheirBrands1795620100000,
    CreateReviewingBureaus1795630000000,
    ConfirmOutlets1795630100000,
    CreateBrandLetters1795630200000,
    CreatePhoneReviews1795630300000,
    CreateAgentApplications1795630400000,
    CreateNumberWarningCases1795640000000,
    CreateBureauContacts1795650000000,
    IndexTheOverview1795650100000,
    IndexTheTrail1795650200000,
    KeepChangesOfCells1795670000000,
    NameWhatListsClaim1795670100000,
  ],
};
