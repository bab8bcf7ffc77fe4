import type { StaffRole } from '@jiweibao/shared';

/** Who may do most harm has to have a phone with one-time codes beside the password. */
const ROLES_WITH_SECOND_FACTOR: readonly StaffRole[] = ['administrator', 'supervisor'];

/** Whether somebody with these roles may do nothing before one-time codes are set up. */
export function needsSecondFactor(roles: readonly string[]): boolean {
  return ROLES_WITH_SECOND_FACTOR.some((role) => roles.includes(role));
}

/** The demonstration's own people, which only the command line makes, and never in production. */
const DEMO_PERSON = /^demo-/;

/** Whether somebody may go without one-time codes after all: whoever tries the demonstration has no phone set up for it. */
export function isSparedSecondFactor(loginName: string, { demo }: { demo: boolean }): boolean {
  return demo && DEMO_PERSON.test(loginName);
}
