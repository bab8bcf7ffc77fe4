import { api } from '../../platform/api';
import type { World } from '../../platform/session';

/*
 * The own account, for both worlds: the routes are twins.
 */

export function changePassword(
  world: World,
  body: { currentPassword: string; newPassword: string },
): Promise<unknown> {
  return world === 'staff'
    ? api.write('PUT', '/api/v1/staff/me/password', { body })
    : api.write('PUT', '/api/v1/agent/me/password', { body });
}

export function beginSecondFactor(world: World, password: string) {
  const parameters = { body: { password } };
  return world === 'staff'
    ? api.write('POST', '/api/v1/staff/me/second-factor', parameters)
    : api.write('POST', '/api/v1/agent/me/second-factor', parameters);
}

export function confirmSecondFactor(world: World, oneTimeCode: string) {
  const parameters = { body: { oneTimeCode } };
  return world === 'staff'
    ? api.write('POST', '/api/v1/staff/me/second-factor/confirmation', parameters)
    : api.write('POST', '/api/v1/agent/me/second-factor/confirmation', parameters);
}
