import type { StaffRole } from '@jiweibao/shared';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AccountRepository } from './account.repository.js';

/** How many active people a bureau or station has; one person may have several roles. */
export interface BureauPeople {
  all: number;
  byRole: Readonly<Record<StaffRole, number>>;
}

export const NOBODY: BureauPeople = {
  all: 0,
  byRole: { intake: 0, handler: 0, supervisor: 0, administrator: 0 },
};

/** Which bureaus have somebody who can take a case. A bureau begins without, and its cases go one up until it has. */
@Injectable()
export class ActiveBureaus {
  /** Codes of the bureaus and stations with at least one active account of the role `handler`, as the transaction sees them. */
  async codes(manager: EntityManager): Promise<ReadonlySet<string>> {
    return new Set((await this.handlerCounts(manager)).keys());
  }

  /** By code; a bureau or station without any is not named. */
  handlerCounts(manager: EntityManager): Promise<ReadonlyMap<string, number>> {
    return new AccountRepository(manager).countByBureau('handler');
  }

  /** The active people of each bureau or station; one without any is not named. */
  async people(manager: EntityManager): Promise<ReadonlyMap<string, BureauPeople>> {
    const people = new Map<string, BureauPeople>();
    for (const { bureauCode, roles, count } of await new AccountRepository(manager).countRoleSets()) {
      const known = people.get(bureauCode) ?? NOBODY;
      const byRole = { ...known.byRole };
      for (const role of roles) byRole[role] += count;
      people.set(bureauCode, { all: known.all + count, byRole });
    }
    return people;
  }
}
