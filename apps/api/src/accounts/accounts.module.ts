import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { BureauTree } from '../organization/bureau-tree.js';
import { OrganizationModule } from '../organization/organization.module.js';
import { Audit } from '../platform/audit/audit.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { Clock } from '../platform/clock.js';
import { FieldCipher } from '../platform/crypto/field-cipher.js';
import { Database } from '../platform/database.js';
import { ExpiredRows } from '../platform/retention/expired-rows.js';
import { Retention } from '../platform/retention/retention.js';
import { GeneralAgentDirectory } from '../registry/general-agent-directory.js';
import { AccountChanges } from './account-changes.js';
import { AccountSessionEntity } from './account-session.entity.js';
import { ActiveBureaus } from './active-bureaus.js';
import { AgentStanding } from './agent-standing.js';
import { AgentAccountsController } from './agents/agent-accounts.controller.js';
import { AgentAccounts } from './agents/agent-accounts.js';
import { AgentInvitations } from './agents/agent-invitations.js';
import { ColleaguesController } from './agents/colleagues.controller.js';
import { InvitationsController } from './invitations/invitations.controller.js';
import { Invitations } from './invitations/invitations.service.js';
import { AccountKeeping } from './keeping/account-keeping.js';
import { Inviting } from './keeping/inviting.js';
import { LogIn } from './log-in/log-in.service.js';
import { LogInLimits } from './log-in/log-in-limits.js';
import { SecondFactors } from './log-in/second-factors.js';
import { LogInFailureEntity } from './log-in-failure.entity.js';
import { OwnAccountController } from './own-account/own-account.controller.js';
import { OwnAccount } from './own-account/own-account.service.js';
import { OwnAgentAccountController } from './own-account/own-agent-account.controller.js';
import { AccountSessions } from './sessions/account-sessions.js';
import { AgentSessionsController } from './sessions/agent-sessions.controller.js';
import { LogInOverHttp } from './sessions/log-in-over-http.js';
import { SessionGate } from './sessions/session-gate.js';
import { StaffSessionsController } from './sessions/staff-sessions.controller.js';
import { AccountExportController } from './staff-accounts/account-export.controller.js';
import { AccountExports } from './staff-accounts/account-exports.js';
import { StaffAccountActsController } from './staff-accounts/staff-account-acts.controller.js';
import { StaffAccountsController } from './staff-accounts/staff-accounts.controller.js';
import { StaffAccounts } from './staff-accounts/staff-accounts.js';
import { StaffDirectory } from './staff-directory.js';
import { NamedSubjects } from './trail/named-subjects.js';
import { TrailController } from './trail/trail.controller.js';
import { TrailCheckController } from './trail/trail-check.controller.js';
import { TrailExportController } from './trail/trail-export.controller.js';
import { TrailExports } from './trail/trail-exports.js';
import { Trails } from './trail/trails.js';

/** Who works with the product. Global, since every feature has routes behind its gate. */
@Global()
@Module({
  imports: [OrganizationModule],
  controllers: [
    StaffSessionsController,
    AgentSessionsController,
    OwnAccountController,
    OwnAgentAccountController,
    InvitationsController,
    StaffAccountsController,
    AccountExportController,
    StaffAccountActsController,
    AgentAccountsController,
    ColleaguesController,
    TrailController,
    TrailCheckController,
    TrailExportController,
  ],
  providers: [
    AccountSessions,
    SessionGate,
    LogIn,
    LogInLimits,
    LogInOverHttp,
    SecondFactors,
    OwnAccount,
    ActiveBureaus,
    StaffDirectory,
    AccountChanges,
    AgentStanding,
    GeneralAgentDirectory,
    {
      provide: AccountKeeping,
      inject: [Database, BureauTree, SecondFactors, AccountChanges, FieldCipher, Audit, Clock],
      useFactory: (
        database: Database,
        ...rest: [BureauTree, SecondFactors, AccountChanges, FieldCipher, Audit, Clock]
      ) => new AccountKeeping(() => database.dataSource(), ...rest),
    },
    Inviting,
    {
      provide: Invitations,
      inject: [Database, AccountKeeping, FieldCipher, Clock],
      useFactory: (database: Database, ...rest: [AccountKeeping, FieldCipher, Clock]) =>
        new Invitations(() => database.dataSource(), ...rest),
    },
    StaffAccounts,
    AgentAccounts,
    AgentInvitations,
    NamedSubjects,
    {
      provide: Trails,
      inject: [Database, AuditTrail, StaffDirectory, NamedSubjects, BureauTree],
      useFactory: (database: Database, ...rest: [AuditTrail, StaffDirectory, NamedSubjects, BureauTree]) =>
        new Trails(() => database.dataSource(), ...rest),
    },
    {
      provide: AccountExports,
      inject: [Database, StaffAccounts, BureauTree, Audit, Clock],
      useFactory: (database: Database, ...rest: [StaffAccounts, BureauTree, Audit, Clock]) =>
        new AccountExports(() => database.dataSource(), ...rest),
    },
    {
      provide: TrailExports,
      inject: [Database, Trails, BureauTree, Audit, Clock],
      useFactory: (database: Database, ...rest: [Trails, BureauTree, Audit, Clock]) =>
        new TrailExports(() => database.dataSource(), ...rest),
    },
  ],
  exports: [
    NamedSubjects,
    StaffAccounts,
    SessionGate,
    ActiveBureaus,
    StaffDirectory,
    AccountChanges,
    AgentStanding,
    AgentInvitations,
  ],
})
export class AccountsModule implements OnModuleInit {
  constructor(private readonly retention: Retention) {}

  onModuleInit(): void {
    this.retention.register(
      new ExpiredRows('accountSessions', AccountSessionEntity, 'expiresAt'),
      new ExpiredRows('logInFailures', LogInFailureEntity, 'windowEndsAt'),
    );
  }
}
