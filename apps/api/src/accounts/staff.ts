import type { StaffRole } from '@jiweibao/shared';

/** Somebody of a bureau or a station who has logged in. What they may see follows from `bureauCode` and what answers to it. */
export interface Staff {
  accountId: string;
  name: string;
  bureauCode: string;
  roles: readonly StaffRole[];
}
