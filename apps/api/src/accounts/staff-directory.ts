import type { StaffRole } from '@jiweibao/shared';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FieldCipher } from '../platform/crypto/field-cipher.js';
import type { AccountEntity } from './account.entity.js';
import { AccountRepository } from './account.repository.js';
import { openName } from './account-name.js';
import type { Staff } from './staff.js';

/** The people of bureaus, for features that give them work or name them. */
@Injectable()
export class StaffDirectory {
  constructor(private readonly cipher: FieldCipher) {}

  /** Somebody who can be given work now; null for nobody, an agent, or an account that is not active. */
  async findActive(manager: EntityManager, accountId: string): Promise<Staff | null> {
    const account = await new AccountRepository(manager).find(accountId);
    return account?.state === 'active' ? this.toStaff(account) : null;
  }

  /** The same, locked until the transaction ends: a transfer comes wholly before it or wholly after it. */
  async holdActive(manager: EntityManager, accountId: string): Promise<Staff | null> {
    const account = await new AccountRepository(manager).lock(accountId);
    return account?.state === 'active' ? this.toStaff(account) : null;
  }

  /** The active people of one bureau or station itself. @param role only those who have it; null for all */
  async listActive(manager: EntityManager, bureauCode: string, role: StaffRole | null): Promise<Staff[]> {
    const accounts = await new AccountRepository(manager).listByBureau(bureauCode, 'active');
    const staff = accounts.map((account) => this.toStaff(account)).filter((each) => each !== null);
    return role === null ? staff : staff.filter(({ roles }) => roles.includes(role));
  }

  /** Names of people by account id, also of those who have left: for timelines. Unknown ids are left out. */
  async names(manager: EntityManager, accountIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (accountIds.length === 0) return new Map();
    const accounts = await new AccountRepository(manager).listByIds(accountIds);
    return new Map(accounts.map(({ id, nameSealed }) => [id, openName(this.cipher, nameSealed)]));
  }

  private toStaff({ id, kind, nameSealed, bureauCode, roles }: AccountEntity): Staff | null {
    if (kind !== 'staff' || bureauCode === null) return null;
    return {
      accountId: id,
      name: openName(this.cipher, nameSealed),
      bureauCode,
      roles: roles as StaffRole[],
    };
  }
}
