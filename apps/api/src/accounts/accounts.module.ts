import { Global, Module } from '@nestjs/common';
import { OrganizationModule } from '../organization/organization.module.js';
import { ActiveBureaus } from './active-bureaus.js';
import { LogIn } from './log-in/log-in.service.js';
import { LogInLimits } from './log-in/log-in-limits.js';
import { SecondFactors } from './log-in/second-factors.js';
import { OwnAccountController } from './own-account/own-account.controller.js';
import { OwnAccount } from './own-account/own-account.service.js';
import { AccountSessions } from './sessions/account-sessions.js';
import { AgentSessionsController } from './sessions/agent-sessions.controller.js';
import { LogInOverHttp } from './sessions/log-in-over-http.js';
import { SessionGate } from './sessions/session-gate.js';
import { StaffSessionsController } from './sessions/staff-sessions.controller.js';
import { StaffDirectory } from './staff-directory.js';
import { TrailController } from './trail/trail.controller.js';

/** Who works with the product. Global, since every feature has routes behind its gate. */
@Global()
@Module({
  imports: [OrganizationModule],
  controllers: [StaffSessionsController, AgentSessionsController, OwnAccountController, TrailController],
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
  ],
  exports: [SessionGate, ActiveBureaus, StaffDirectory],
})
export class AccountsModule {}
