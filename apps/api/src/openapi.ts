import 'reflect-metadata';
import { readFile, writeFile } from 'node:fs/promises';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { AgentStanding } from './accounts/agent-standing.js';
import { AgentAccountsController } from './accounts/agents/agent-accounts.controller.js';
import { AgentAccounts } from './accounts/agents/agent-accounts.js';
import { ColleaguesController } from './accounts/agents/colleagues.controller.js';
import { InvitationsController } from './accounts/invitations/invitations.controller.js';
import { Invitations } from './accounts/invitations/invitations.service.js';
import { OwnAccountController } from './accounts/own-account/own-account.controller.js';
import { OwnAccount } from './accounts/own-account/own-account.service.js';
import { OwnAgentAccountController } from './accounts/own-account/own-agent-account.controller.js';
import { AgentSessionsController } from './accounts/sessions/agent-sessions.controller.js';
import { LogInOverHttp } from './accounts/sessions/log-in-over-http.js';
import { SESSION_COOKIE } from './accounts/sessions/session-cookies.js';
import { SessionGate } from './accounts/sessions/session-gate.js';
import { StaffSessionsController } from './accounts/sessions/staff-sessions.controller.js';
import { AccountExportController } from './accounts/staff-accounts/account-export.controller.js';
import { AccountExports } from './accounts/staff-accounts/account-exports.js';
import { StaffAccountActsController } from './accounts/staff-accounts/staff-account-acts.controller.js';
import { StaffAccountsController } from './accounts/staff-accounts/staff-accounts.controller.js';
import { StaffAccounts } from './accounts/staff-accounts/staff-accounts.js';
import { StaffDirectory } from './accounts/staff-directory.js';
import { TrailController } from './accounts/trail/trail.controller.js';
import { TrailCheckController } from './accounts/trail/trail-check.controller.js';
import { TrailExportController } from './accounts/trail/trail-export.controller.js';
import { TrailExports } from './accounts/trail/trail-exports.js';
import { Trails } from './accounts/trail/trails.js';
import { BureauBoard } from './administration/bureaus/bureau-board.js';
import { BureauContactsController } from './administration/bureaus/bureau-contacts.controller.js';
import { BureauContacts } from './administration/bureaus/bureau-contacts.js';
import { BureausController } from './administration/bureaus/bureaus.controller.js';
import { CalendarController } from './administration/calendar/calendar.controller.js';
import { ReferenceController } from './administration/reference/reference.controller.js';
import { ReferenceLibrary } from './administration/reference/reference-library.js';
import { RightsController } from './administration/rights/rights.controller.js';
import { AgentApplicationsController } from './agents/applications/agent-applications.controller.js';
import { ApplicationReviewing } from './agents/applications/application-reviewing.js';
import { ApplicationReviewsController } from './agents/applications/application-reviews.controller.js';
import { Applications } from './agents/applications/applications.js';
import {
  AgentCorrectionsController,
  StaffCorrectionsController,
} from './agents/corrections/correction-answers.controller.js';
import { CorrectionAnswers } from './agents/corrections/correction-answers.js';
import { OpenReportMapper } from './agents/corrections/open-report.mapper.js';
import { GeneralAgentsController } from './agents/general-agents/general-agents.controller.js';
import { GeneralAgents } from './agents/general-agents/general-agents.js';
import { BrandLettersController } from './agents/letters/brand-letters.controller.js';
import { LetterFilesController } from './agents/letters/letter-files.controller.js';
import { LetterReviewing } from './agents/letters/letter-reviewing.js';
import { OwnLettersController } from './agents/letters/own-letters.controller.js';
import { OwnLettersService } from './agents/letters/own-letters.js';
import { AgentNames } from './agents/outlets/agent-names.js';
import { OutletKeeping } from './agents/outlets/outlet-keeping.js';
import { OwnOutletsController } from './agents/outlets/own-outlets.controller.js';
import { OwnOutlets } from './agents/outlets/own-outlets.js';
import { OwnServicePhonesController } from './agents/phones/own-service-phones.controller.js';
import { PhoneReviewing } from './agents/phones/phone-reviewing.js';
import { PhoneReviewsController } from './agents/phones/phone-reviews.controller.js';
import { ServicePhoneKeeping } from './agents/phones/service-phone-keeping.js';
import { ReviewingBureaus } from './agents/reviewing/reviewing-bureaus.js';
import { NextActs } from './cases/acts/next-acts.js';
import { StaffActsController } from './cases/acts/staff-acts.controller.js';
import { StaffActs } from './cases/acts/staff-acts.js';
import { CaseSessionsController } from './cases/consumer/case-sessions.controller.js';
import { CaseSessions } from './cases/consumer/case-sessions.js';
import { MyCaseActsController } from './cases/consumer/my-case-acts.controller.js';
import { MyCaseActs } from './cases/consumer/my-case-acts.js';
import { MyCasesController } from './cases/consumer/my-cases.controller.js';
import { MyCases } from './cases/consumer/my-cases.js';
import { MyMessagesController } from './cases/consumer/my-messages.controller.js';
import { MyMessages } from './cases/consumer/my-messages.js';
import { NoticeConsentsController } from './cases/consumer/notice-consents.controller.js';
import { NoticeConsents } from './cases/consumer/notice-consents.js';
import { DeskLists } from './cases/desk/lists/desk-lists.js';
import { StaffCasesController } from './cases/desk/lists/staff-cases.controller.js';
import { DeskCases } from './cases/desk/page/desk-cases.js';
import { StaffCaseController } from './cases/desk/page/staff-case.controller.js';
import { PersonRevealsController } from './cases/desk/reveal/person-reveals.controller.js';
import { PersonReveals } from './cases/desk/reveal/person-reveals.js';
import { CaseDocumentsController } from './cases/documents/case-documents.controller.js';
import { DocumentDesk } from './cases/documents/document-desk.js';
import { DocumentDraftsController } from './cases/documents/document-drafts.controller.js';
import { DocumentReading } from './cases/documents/document-reading.js';
import { CaseHistoryController } from './cases/doors/case-history.controller.js';
import { CaseHistories } from './cases/doors/case-history.js';
import { DuplicatesController } from './cases/doors/duplicates.controller.js';
import { Duplicates } from './cases/doors/duplicates.js';
import { Registrations } from './cases/doors/registrations.js';
import { StaffFilingsController } from './cases/doors/staff-filings.controller.js';
import { CaseExports } from './cases/exports/case-exports.js';
import { ExportsController } from './cases/exports/exports.controller.js';
import { OverviewExports } from './cases/exports/overview-exports.js';
import { SignalExports } from './cases/exports/signal-exports.js';
import { CaseFileIntake } from './cases/files/case-file-intake.service.js';
import { CaseFilesController } from './cases/files/case-files.controller.js';
import { UploadLimits } from './cases/files/upload-limits.js';
import { AgentHelpController } from './cases/help/agent-help.controller.js';
import { AgentHelp } from './cases/help/agent-help.js';
import { CaseHelpController } from './cases/help/case-help.controller.js';
import { CaseHelp } from './cases/help/case-help.js';
import { CaseFilingsController } from './cases/intake/case-filings.controller.js';
import { CaseFilings } from './cases/intake/case-filings.js';
import { OverviewController } from './cases/overview/overview.controller.js';
import { Overviews } from './cases/overview/overviews.js';
import { StaffRemindersController } from './cases/reminders/staff-reminders.controller.js';
import { StaffReminders } from './cases/reminders/staff-reminders.js';
import { CaseRoutingsController } from './cases/routing/case-routings.controller.js';
import { RoutingPreview } from './cases/routing/routing-preview.js';
import { RoutingPreviewLimits } from './cases/routing/routing-preview-limits.js';
import { NumberSignalsController } from './cases/signals/number-signals.controller.js';
import { SignalBoard } from './cases/signals/signal-board.js';
import { CertificatePrinting } from './certificates/certificate-printing.service.js';
import { Settings } from './config/settings.js';
import { ConsumerSessions } from './consumers/consumer-sessions.js';
import { ConsumersController } from './consumers/consumers.controller.js';
import { MyDataController } from './consumers/my-data/my-data.controller.js';
import { MyData } from './consumers/my-data/my-data.js';
import { CONTRACT_FILE } from './contract-file.js';
import { CorrectionIntake } from './corrections/correction-intake.service.js';
import { CorrectionsController } from './corrections/corrections.controller.js';
import { DemoController } from './demo/demo.controller.js';
import { HealthController } from './health/health.controller.js';
import { ListClaimsController } from './list-imports/claims/list-claims.controller.js';
import { ListClaims } from './list-imports/claims/list-claims.js';
import { ListReviewsController } from './list-imports/reviews/list-reviews.controller.js';
import { ListReviews } from './list-imports/reviews/list-reviews.js';
import { ReviewPages } from './list-imports/reviews/review-pages.js';
import { ListTemplate } from './list-imports/uploads/list-template.js';
import { ListUploadsController } from './list-imports/uploads/list-uploads.controller.js';
import { ListUploads } from './list-imports/uploads/list-uploads.js';
import { UploadDiffs } from './list-imports/uploads/upload-diffs.js';
import { UploadPages } from './list-imports/uploads/upload-pages.js';
import { UploadRowsController } from './list-imports/uploads/upload-rows.controller.js';
import { UploadRows } from './list-imports/uploads/upload-rows.js';
import { UploadSubmission } from './list-imports/uploads/upload-submission.js';
import { UploadWorkbooks } from './list-imports/uploads/upload-workbooks.js';
import { DoubtfulChecks } from './lookup/doubtful-checks.js';
import { LookUpReplies } from './lookup/look-up-replies.js';
import { LOOKUP_CONTROLLERS } from './lookup/lookup-controllers.js';
import { LookupNames } from './lookup/lookup-names.js';
import { ReadModel } from './lookup/read-model/read-model.js';
import { BureauTree } from './organization/bureau-tree.js';
import { Divisions } from './organization/divisions.js';
import { AuditCheck } from './platform/audit/audit-check.js';
import { AuditTrail } from './platform/audit/audit-trail.js';
import { StuckCount } from './platform/background/stuck-count.js';
import { Clock } from './platform/clock.js';
import { Database } from './platform/database.js';
import { WriteLimits } from './platform/http/write-limits.js';
import { MessageTemplatesController } from './platform/wechat/message-templates.controller.js';
import { WorkingDays } from './platform/working-days/working-days.js';
import { AgentQuestionsController } from './supervision/questions/agent-questions.controller.js';
import { AgentQuestions } from './supervision/questions/agent-questions.js';
import { QuestionsDesk } from './supervision/questions/questions-desk.js';
import { StaffQuestionsController } from './supervision/questions/staff-questions.controller.js';
import { SupervisionCounts } from './supervision/supervision-counts.js';
import { NumberWarningCasesController } from './supervision/warnings/number-warnings.controller.js';
import { WarningCases } from './supervision/warnings/warning-cases.js';
import { WarningDecisions } from './supervision/warnings/warning-decisions.js';
import { WarningExportController } from './supervision/warnings/warning-export.controller.js';
import { WarningExports } from './supervision/warnings/warning-exports.js';
import { WarningKeeping } from './supervision/warnings/warning-keeping.js';

/*
 * Writes the published contract, `apps/api/openapi.json`, from the controllers and their DTOs; with `--check` it fails when
 * the committed file is stale. Nothing is started: in Nest's preview mode no provider is made.
 */

// What the controllers ask for must be named, and is never made.
const NAMED_ONLY = [
  ReadModel,
  Divisions,
  LookupNames,
  LookUpReplies,
  DoubtfulChecks,
  ConsumerSessions,
  MyData,
  CorrectionIntake,
  CaseFileIntake,
  CaseFilings,
  CaseSessions,
  DeskLists,
  CaseHistories,
  DocumentDesk,
  Duplicates,
  Registrations,
  DocumentReading,
  DeskCases,
  PersonReveals,
  MyCases,
  MyCaseActs,
  StaffActs,
  NextActs,
  MyMessages,
  NoticeConsents,
  RoutingPreview,
  RoutingPreviewLimits,
  BureauTree,
  SignalBoard,
  CaseHelp,
  AgentHelp,
  WarningCases,
  WarningExports,
  WarningKeeping,
  WarningDecisions,
  SupervisionCounts,
  QuestionsDesk,
  AgentQuestions,
  StaffReminders,
  StuckCount,
  UploadLimits,
  WriteLimits,
  Settings,
  Database,
  AuditTrail,
  AuditCheck,
  LogInOverHttp,
  SessionGate,
  StaffDirectory,
  OwnAccount,
  Invitations,
  StaffAccounts,
  AgentAccounts,
  Overviews,
  CaseExports,
  OverviewExports,
  SignalExports,
  Clock,
  BureauBoard,
  ReferenceLibrary,
  WorkingDays,
  Trails,
  TrailExports,
  AccountExports,
  BureauContacts,
  AgentStanding,
  OwnOutlets,
  OutletKeeping,
  AgentNames,
  Clock,
  ServicePhoneKeeping,
  ApplicationReviewing,
  Applications,
  CorrectionAnswers,
  OpenReportMapper,
  GeneralAgents,
  LetterReviewing,
  OwnLettersService,
  ReviewingBureaus,
  PhoneReviewing,
  CertificatePrinting,
  ListClaims,
  ListReviews,
  ReviewPages,
  ListTemplate,
  ListUploads,
  UploadDiffs,
  UploadPages,
  UploadRows,
  UploadSubmission,
  UploadWorkbooks,
];

@Module({
  controllers: [
    ...LOOKUP_CONTROLLERS,
    ConsumersController,
    MyDataController,
    CorrectionsController,
    CaseDocumentsController,
    DocumentDraftsController,
    StaffFilingsController,
    DuplicatesController,
    CaseHistoryController,
    CaseFilesController,
    CaseFilingsController,
    CaseRoutingsController,
    CaseSessionsController,
    StaffCasesController,
    StaffCaseController,
    PersonRevealsController,
    MyCasesController,
    MyCaseActsController,
    StaffActsController,
    MyMessagesController,
    NoticeConsentsController,
    NumberSignalsController,
    CaseHelpController,
    AgentHelpController,
    NumberWarningCasesController,
    WarningExportController,
    StaffQuestionsController,
    AgentQuestionsController,
    StaffRemindersController,
    MessageTemplatesController,
    StaffSessionsController,
    AgentSessionsController,
    OwnAccountController,
    OwnAgentAccountController,
    InvitationsController,
    StaffAccountsController,
    StaffAccountActsController,
    AgentAccountsController,
    ColleaguesController,
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
    TrailController,
    TrailCheckController,
    TrailExportController,
    AccountExportController,
    OverviewController,
    ExportsController,
    BureausController,
    CalendarController,
    ReferenceController,
    RightsController,
    BureauContactsController,
    ListUploadsController,
    UploadRowsController,
    ListClaimsController,
    ListReviewsController,
    HealthController,
    DemoController,
  ],
  providers: NAMED_ONLY.map((provide) => ({ provide, useValue: null })),
})
class ContractModule {}

/** The contract of every public route. */
export async function buildContract(): Promise<OpenAPIObject> {
  const app = await NestFactory.create(ContractModule, new FastifyAdapter(), {
    preview: true,
    logger: false,
  });
  const description = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('冀维宝公共查询接口')
    .setDescription('查品牌官方售后网点，核验服务电话。错误一律是 RFC 9457 的 application/problem+json。')
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: '消费者的会话令牌。' }, 'consumerSession')
    .addCookieAuth(
      SESSION_COOKIE,
      { type: 'apiKey', description: '监管人员和总代理的会话；写操作还要 Origin。' },
      'accountSession',
    )
    .build();
  return SwaggerModule.createDocument(app, description);
}

async function main(): Promise<void> {
  const contract = `${JSON.stringify(await buildContract(), null, 2)}\n`;
  if (!process.argv.includes('--check')) {
    await writeFile(CONTRACT_FILE, contract);
  } else if ((await readFile(CONTRACT_FILE, 'utf8')) !== contract) {
    console.error(
      'apps/api/openapi.json is stale: run "node scripts/api-contract.mjs" and commit the result.',
    );
    process.exitCode = 1;
  }
}

await main();
