import { Global, Module } from '@nestjs/common';
import { ActiveBureaus } from './active-bureaus.js';
import { AccountSessions } from './sessions/account-sessions.js';
import { SessionGate } from './sessions/session-gate.js';
import { StaffDirectory } from './staff-directory.js';

/** Who works with the product. Global, since every feature has routes behind its gate. */
@Global()
@Module({
  providers: [AccountSessions, SessionGate, ActiveBureaus, StaffDirectory],
  exports: [SessionGate, ActiveBureaus, StaffDirectory],
})
export class AccountsModule {}
