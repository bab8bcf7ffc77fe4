import { type EntityManager, In } from 'typeorm';
import { AccountDeviceEntity } from './account-device.entity.js';

/** One person's browsers, with some to spare. */
const MOST_DEVICES = 10;

/** The rows of known browsers. */
export class AccountDeviceRepository {
  constructor(private readonly manager: EntityManager) {}

  has(accountId: string, tokenHash: string): Promise<boolean> {
    return this.manager.existsBy(AccountDeviceEntity, { accountId, tokenHash });
  }

  hasNetwork(accountId: string, networkIndex: string): Promise<boolean> {
    return this.manager.existsBy(AccountDeviceEntity, { accountId, networkIndex });
  }

  /** Of an account that is locked; the browsers used longest ago give way. */
  async remember(device: AccountDeviceEntity): Promise<void> {
    await this.manager.upsert(AccountDeviceEntity, device, ['accountId', 'tokenHash']);
    const { accountId } = device;
    const all = await this.manager.find(AccountDeviceEntity, {
      where: { accountId },
      order: { lastUsedAt: 'DESC' },
    });
    const tooMany = all.slice(MOST_DEVICES).map(({ tokenHash }) => tokenHash);
    if (tooMany.length > 0) {
      await this.manager.delete(AccountDeviceEntity, { accountId, tokenHash: In(tooMany) });
    }
  }

  async forgetAll(accountId: string): Promise<void> {
    await this.manager.delete(AccountDeviceEntity, { accountId });
  }
}
