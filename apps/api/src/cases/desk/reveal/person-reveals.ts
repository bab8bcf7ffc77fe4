import type { RevealPurpose } from '@jiweibao/shared';
import type { DataSource, EntityManager } from 'typeorm';
import type { Staff } from '../../../accounts/staff.js';
import type { BureauTree } from '../../../organization/bureau-tree.js';
import type { Audit } from '../../../platform/audit/audit.js';
import type { Clock } from '../../../platform/clock.js';
import type { FieldCipher } from '../../../platform/crypto/field-cipher.js';
import { newPublicId } from '../../../platform/public-id.js';
import type { CasePartyEntity } from '../../entities/case-party.entity.js';
import { SEALED_FIELDS } from '../../privacy/sealed-fields.js';
import { DeskRepository } from '../desk.repository.js';
import { deskScope } from '../desk-scope.js';
import { mayKnowPerson } from '../informant.js';
import { getVisibleCase } from '../visible-case.js';
import { CaseRevealRepository } from './case-reveal.repository.js';
import { informantConfidential, personUnknown, tooManyReveals } from './reveal.errors.js';
import { REVEALS_LOOKED_AT, secondsToWait } from './reveal-limits.js';

/** What for somebody looks, by the vocabulary and in their own words. */
export interface RevealReason {
  purpose: RevealPurpose;
  words: string | null;
}

/** Who complains or gives a clue, in full. */
export interface RevealedPerson {
  name: string;
  /** Null for a letter without one. */
  phone: string | null;
  address: string | null;
}

/** Shows people in full to those who must reach them. Nobody is shown before it is kept who looked, and what for. */
export class PersonReveals {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly tree: BureauTree,
    private readonly cipher: FieldCipher,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Looking twice is two looks, so it takes no idempotency key.
   * @throws {Problem} 404 `case-not-found`, `person-unknown`; 403 `informant-confidential`; 429 for who looked at too many
   */
  reveal(staff: Staff, caseId: string, reason: RevealReason): Promise<RevealedPerson> {
    return this.dataSource().transaction(async (manager) => {
      const scope = deskScope(staff, this.tree);
      const row = await getVisibleCase(manager, scope, caseId);
      if (!mayKnowPerson(scope, row)) throw informantConfidential();
      const [party] = await new DeskRepository(manager).listParties([row.id]);
      if (party === undefined) throw personUnknown();
      await this.record(manager, staff, row.id, reason);
      return this.opened(party);
    });
  }

  /**
   * Counted by account, in the database: what one looks at is nobody else's share. As many more as look at the very same moment may
   * slip through, which are no more than there are connections.
   */
  private async record(
    manager: EntityManager,
    { accountId, bureauCode }: Staff,
    caseId: string,
    { purpose, words }: RevealReason,
  ): Promise<void> {
    const reveals = new CaseRevealRepository(manager);
    const now = this.clock.now();
    const since = new Date(now.getTime() - REVEALS_LOOKED_AT.seconds * 1000);
    const wait = secondsToWait(await reveals.listTimes(accountId, since, REVEALS_LOOKED_AT.most), now);
    if (wait > 0) throw tooManyReveals(wait);
    const id = newPublicId();
    const wordsSealed = words && this.cipher.encrypt(SEALED_FIELDS.revealWords, words);
    await reveals.insert({ id, caseId, accountId, purpose, wordsSealed, revealedAt: now });
    await this.audit.record(manager, {
      actorKind: 'staff',
      actorId: accountId,
      bureauCode,
      act: 'revealParty',
      subjectKind: 'case',
      subjectId: caseId,
      detail: { purpose, reveal: id },
    });
  }

  private opened({ nameSealed, phoneSealed, addressSealed }: CasePartyEntity): RevealedPerson {
    return {
      name: this.cipher.decrypt(SEALED_FIELDS.partyName, nameSealed),
      phone: phoneSealed && this.cipher.decrypt(SEALED_FIELDS.partyPhone, phoneSealed),
      address: addressSealed && this.cipher.decrypt(SEALED_FIELDS.partyAddress, addressSealed),
    };
  }
}
