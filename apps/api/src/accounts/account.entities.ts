import { AccountEntity } from './account.entity.js';
import { AccountDeviceEntity } from './account-device.entity.js';
import { AccountInvitationEntity } from './account-invitation.entity.js';
import { AccountRecoveryCodeEntity } from './account-recovery-code.entity.js';
import { AccountSessionEntity } from './account-session.entity.js';
import { LogInFailureEntity } from './log-in-failure.entity.js';

/** What is kept of those who work with the product. */
export const ACCOUNT_ENTITIES = [
  AccountEntity,
  AccountInvitationEntity,
  AccountRecoveryCodeEntity,
  AccountSessionEntity,
  AccountDeviceEntity,
  LogInFailureEntity,
];
