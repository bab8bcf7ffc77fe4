import type { ApiSchemas, StaffRole } from '@jiweibao/shared';
import { api } from '../../../platform/api';

export type Account = ApiSchemas['StaffAccountReply'];
export type Issued = ApiSchemas['IssuedInvitationReply'];
export type Newcomer = ApiSchemas['InviteStaffBody'];

const BASE = '/api/v1/staff/accounts/{accountId}';

export function inviteStaff(body: Newcomer, idempotencyKey: string): Promise<Issued> {
  return api.write('POST', '/api/v1/staff/accounts', { body, idempotencyKey });
}

export function renewInvitation(accountId: string): Promise<Issued> {
  return api.write('POST', `${BASE}/invitation`, { path: { accountId } });
}

export function enableAccount(accountId: string): Promise<Issued> {
  return api.write('POST', `${BASE}/enabling`, { path: { accountId } });
}

/** Null: there is no link to hand over; so for the next two. */
export async function disableAccount(accountId: string): Promise<null> {
  await api.write('POST', `${BASE}/disabling`, { path: { accountId } });
  return null;
}

export async function revokeInvitation(accountId: string): Promise<null> {
  await api.write('DELETE', `${BASE}/invitation`, { path: { accountId } });
  return null;
}

export async function removeSecondFactor(accountId: string): Promise<null> {
  await api.write('DELETE', `${BASE}/second-factor`, { path: { accountId } });
  return null;
}

export async function changeRoles(accountId: string, roles: StaffRole[]): Promise<void> {
  await api.write('PUT', `${BASE}/roles`, { path: { accountId }, body: { roles } });
}

export async function transferAccount(
  accountId: string,
  bureauCode: string,
  roles: StaffRole[],
): Promise<void> {
  await api.write('PUT', `${BASE}/bureau`, { path: { accountId }, body: { bureauCode, roles } });
}
