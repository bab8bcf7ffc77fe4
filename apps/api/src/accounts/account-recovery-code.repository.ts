import type { EntityManager } from 'typeorm';
import { AccountRecoveryCodeEntity } from './account-recovery-code.entity.js';

/** The rows of recovery codes that were not used yet. */
export class AccountRecoveryCodeRepository {
  constructor(private readonly manager: EntityManager) {}

  async replace(accountId: string, codeHashes: readonly string[]): Promise<void> {
    await this.manager.delete(AccountRecoveryCodeEntity, { accountId });
    if (codeHashes.length === 0) return;
    await this.manager.insert(
      AccountRecoveryCodeEntity,
      codeHashes.map((codeHash) => ({ accountId, codeHash })),
    );
  }

  /** @returns false when there is no such code, or it was used before */
  async use(accountId: string, codeHash: string): Promise<boolean> {
    const { affected } = await this.manager.delete(AccountRecoveryCodeEntity, { accountId, codeHash });
    return affected === 1;
  }

  count(accountId: string): Promise<number> {
    return this.manager.countBy(AccountRecoveryCodeEntity, { accountId });
  }
}
