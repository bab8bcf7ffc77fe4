import type { AgentRole, StaffRole } from '@jiweibao/shared';
import type { INestApplication } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { Clock } from '../../platform/clock.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { Database } from '../../platform/database.js';
import { newPublicId } from '../../platform/public-id.js';
import type { AccountEntity } from '../account.entity.js';
import { AccountRepository } from '../account.repository.js';
import { sealName } from '../account-name.js';
import type { AgentUser } from '../agent-user.js';
import { AccountSessions } from '../sessions/account-sessions.js';
import { sessionCookie } from '../sessions/session-cookies.js';
import type { Staff } from '../staff.js';

interface LoggedIn {
  accountId: string;
  /** The `Cookie` header of their session. */
  cookie: string;
  /** All headers that a request of theirs needs, writes included. */
  headers: { cookie: string; origin: string };
}

/** Somebody of a bureau, active and logged in, with one-time codes set up unless told otherwise. */
export async function addStaff(
  app: INestApplication,
  { bureauCode, roles, name = '演示人员', enrolled = true }: NewStaff,
): Promise<LoggedIn & { staff: Staff }> {
  const row = { kind: 'staff', bureauCode, generalAgentId: null, roles } as const;
  const loggedIn = await add(app, { ...row, roles: [...roles] }, name, enrolled);
  return { ...loggedIn, staff: { accountId: loggedIn.accountId, name, bureauCode, roles } };
}

interface NewStaff {
  bureauCode: string;
  roles: readonly StaffRole[];
  name?: string;
  enrolled?: boolean;
}

/** Somebody of a general agent, active and logged in. */
export async function addAgentUser(
  app: INestApplication,
  { generalAgentId, roles }: { generalAgentId: string; roles: readonly AgentRole[] },
): Promise<LoggedIn & { user: AgentUser }> {
  const name = '演示经办人';
  const row = { kind: 'agent', bureauCode: null, generalAgentId, roles: [...roles] } as const;
  const loggedIn = await add(app, { ...row, roles: [...roles] }, name, false);
  return { ...loggedIn, user: { accountId: loggedIn.accountId, name, generalAgentId, roles } };
}

async function add(
  app: INestApplication,
  row: Pick<AccountEntity, 'kind' | 'bureauCode' | 'generalAgentId' | 'roles'>,
  name: string,
  enrolled: boolean,
): Promise<LoggedIn> {
  const now = app.get(Clock).now();
  const accountId = newPublicId();
  const { manager } = app.get(Database).dataSource();
  await new AccountRepository(manager).insert({
    ...row,
    id: accountId,
    loginName: `test-${accountId.toLowerCase()}`,
    nameSealed: sealName(app.get(FieldCipher), name),
    state: 'active',
    passwordHash: null,
    totpSecretSealed: null,
    totpPendingSealed: null,
    totpEnrolledAt: enrolled ? now : null,
    totpLastStep: null,
    createdAt: now,
    disabledAt: null,
  });
  const { token } = await app.get(AccountSessions, { strict: false }).open(manager, accountId);
  const cookie = sessionCookie(token).split(';')[0]!;
  return { accountId, cookie, headers: { cookie, origin: app.get(Settings).publicAddress } };
}
