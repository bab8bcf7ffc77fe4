import type { StaffRole } from '@jiweibao/shared';
import type { EntityManager } from 'typeorm';
import type { StaffDirectory } from '../../accounts/staff-directory.js';
import type { BureauTree } from '../../organization/bureau-tree.js';

/** Where a case lies, and with whom. */
export interface Desk {
  holderCode: string;
  assignedAccountId: string | null;
}

/** Who is reminded of a case. */
export class ReminderRecipients {
  constructor(
    private readonly directory: StaffDirectory,
    private readonly tree: BureauTree,
  ) {}

  /**
   * The person it is assigned to, or every handler of the desk while there is none, and the supervisors of the desk or of the
   * nearest bureau above that has some.
   * @returns account ids, each once; empty when nobody is there
   */
  async of(manager: EntityManager, { holderCode, assignedAccountId }: Desk): Promise<string[]> {
    const assigned = assignedAccountId && (await this.stillThere(manager, assignedAccountId, holderCode));
    const handlers = assigned ? [assigned] : await this.idsAt(manager, holderCode, 'handler');
    return [...new Set([...handlers, ...(await this.supervisors(manager, holderCode))])];
  }

  /**
   * The supervisors of a bureau, or of the nearest above it that has some.
   * @returns account ids; empty when nobody is there
   */
  async supervisors(manager: EntityManager, bureauCode: string): Promise<string[]> {
    const bureau = this.tree.find(bureauCode);
    for (const { code } of bureau === null ? [] : this.tree.pathUp(bureau)) {
      const ids = await this.idsAt(manager, code, 'supervisor');
      if (ids.length > 0) return ids;
    }
    return [];
  }

  /** Somebody who has moved to another bureau since is not told of what they may not see. */
  private async stillThere(
    manager: EntityManager,
    accountId: string,
    holderCode: string,
  ): Promise<string | null> {
    const staff = await this.directory.findActive(manager, accountId);
    return staff !== null && this.tree.isWithin(holderCode, staff.bureauCode) ? accountId : null;
  }

  private async idsAt(manager: EntityManager, bureauCode: string, role: StaffRole): Promise<string[]> {
    const staff = await this.directory.listActive(manager, bureauCode, role);
    return staff.map(({ accountId }) => accountId);
  }
}
