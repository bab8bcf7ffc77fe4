import type { StaffRole } from '@jiweibao/shared';

/** Who may do most harm has to have a phone with one-time codes beside the password. */
const ROLES_WITH_SECOND_FACTOR: readonly StaffRole[] = ['administrator', 'supervisor'];

/** Whether somebody with these roles may do nothing before one-time codes are set up. */
export function needsSecondFactor(roles: readonly string[]): boolean {
  return ROLES_WITH_SECOND_FACTOR.some((role) => roles.includes(role));
}
