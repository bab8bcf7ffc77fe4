import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { hashOfToken } from '../../platform/crypto/secret-token.js';
import type { AccountEntity } from '../account.entity.js';
import { AccountRepository } from '../account.repository.js';
import { AccountRecoveryCodeRepository } from '../account-recovery-code.repository.js';
import { newTotpSecret, stepOfCode, totpAddress } from './one-time-codes.js';
import { newRecoveryCodes, plainRecoveryCode } from './recovery-codes.js';

const SECRET = 'account.totp_secret_sealed';
const PENDING = 'account.totp_pending_sealed';

/** What is given beside the password; one of the two suffices. */
export interface SecondFactor {
  oneTimeCode: string | null;
  recoveryCode: string | null;
}

/** A secret for the phone, told once, and of no effect until the first code from it is confirmed. */
export interface NewSecret {
  /** Base32, to be typed. */
  secret: string;
  /** `otpauth://…`, to be shown as a QR code. */
  address: string;
}

/** One-time codes of the phone, and the codes on paper that stand in for them. Every method works in its caller's transaction. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /** Whether what was given is right; then it is used up. @param account locked */
  async use(
    manager: EntityManager,
    account: AccountEntity,
    { oneTimeCode, recoveryCode }: SecondFactor,
  ): Promise<boolean> {
    if (recoveryCode !== null) {
      const hash = hashOfToken(plainRecoveryCode(recoveryCode));
      return new AccountRecoveryCodeRepository(manager).use(account.id, hash);
    }
    if (oneTimeCode === null || account.totpSecretSealed === null) return false;
    const secret = this.cipher.decrypt(SECRET, account.totpSecretSealed);
    const step = stepOfCode(secret, oneTimeCode, this.clock.now());
    return step !== null && (await new AccountRepository(manager).useStep(account.id, step));
  }

  /** Begins to set codes up, or to move them to another phone; the old phone's are good until the new one's are confirmed. */
  async begin(manager: EntityManager, account: AccountEntity): Promise<NewSecret> {
    const secret = newTotpSecret();
    const totpPendingSealed = this.cipher.encrypt(PENDING, secret);
    await new AccountRepository(manager).change(account.id, { totpPendingSealed });
    return { secret, address: totpAddress(secret, account.loginName) };
  }

  /**
   * Confirms that the phone has the secret. From now on log-ins ask for its codes.
   * @returns the codes on paper, told once; null when the code is not right
   */
  async confirm(manager: EntityManager, account: AccountEntity, code: string): Promise<string[] | null> {
    if (account.totpPendingSealed === null) return null;
    const secret = this.cipher.decrypt(PENDING, account.totpPendingSealed);
    const now = this.clock.now();
    const step = stepOfCode(secret, code, now);
    if (step === null) return null;
    await new AccountRepository(manager).change(account.id, {
      totpSecretSealed: this.cipher.encrypt(SECRET, secret),
      totpPendingSealed: null,
      totpEnrolledAt: now,
      totpLastStep: step,
    });
    const codes = newRecoveryCodes();
    const hashes = codes.map((each) => hashOfToken(plainRecoveryCode(each)));
    await new AccountRecoveryCodeRepository(manager).replace(account.id, hashes);
    return codes;
  }

  /** For somebody who has lost phone and paper. */
  async remove(manager: EntityManager, accountId: string): Promise<void> {
    await new AccountRepository(manager).change(accountId, {
      totpSecretSealed: null,
      totpPendingSealed: null,
      totpEnrolledAt: null,
      totpLastStep: null,
    });
    await new AccountRecoveryCodeRepository(manager).replace(accountId, []);
  }
}
