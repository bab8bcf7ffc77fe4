import type { DataSource, EntityManager } from 'typeorm';
import type { Staff } from '../../accounts/staff.js';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { Audit } from '../../platform/audit/audit.js';
import type { Clock } from '../../platform/clock.js';
import type { BureauContactEntity } from './bureau-contact.entity.js';
import { type BureauContact, type ContactChange, isSameContact, type KeptContact } from './bureau-contact.js';
import { BureauContactRepository } from './bureau-contact.repository.js';
import { bureauNotFound, contactChanged } from './bureaus.errors.js';

export const NOTHING_TOLD: KeptContact = { phone: null, address: null, openingHours: null, version: 0 };

/** How bureaus can be reached, kept by their administrators, and who changed it when. */
export class BureauContacts {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly tree: BureauTree,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Saying again what is told already changes nothing, so a request that is sent twice does no harm.
   * @param seenVersion of the contact that they had before them
   * @throws {Problem} 404 `bureau-not-found`; 409 `contact-changed`
   */
  async change(
    staff: Staff,
    bureauCode: string,
    contact: BureauContact,
    seenVersion: number,
  ): Promise<KeptContact> {
    this.requireWithin(staff, bureauCode);
    try {
      return await this.dataSource().transaction((manager) =>
        this.changeIn(manager, staff, bureauCode, contact, seenVersion),
      );
    } catch (error) {
      // Two at once: the key let one of them through.
      if ((error as { code?: unknown }).code === 'ER_DUP_ENTRY') throw contactChanged();
      throw error;
    }
  }

  /** The newest first. @throws {Problem} 404 `bureau-not-found` */
  async history(
    staff: Staff,
    bureauCode: string,
    below: number | null,
    count: number,
  ): Promise<ContactChange[]> {
    this.requireWithin(staff, bureauCode);
    const rows = new BureauContactRepository(this.dataSource().manager);
    // One more, which says what the last of the page was before.
    const versions = await rows.listVersions(bureauCode, below, count + 1);
    return versions.slice(0, count).map((row, at) => toChange(row, versions[at + 1] ?? null));
  }

  private async changeIn(
    manager: EntityManager,
    { accountId, bureauCode: ownCode }: Staff,
    bureauCode: string,
    contact: BureauContact,
    seenVersion: number,
  ): Promise<KeptContact> {
    const rows = new BureauContactRepository(manager);
    const now = (await rows.findLatest(bureauCode)) ?? NOTHING_TOLD;
    if (isSameContact(now, contact)) return { ...contact, version: now.version };
    if (now.version !== seenVersion) throw contactChanged();
    const version = now.version + 1;
    await rows.insert({
      ...contact,
      bureauCode,
      version,
      changedAt: this.clock.now(),
      changedBy: accountId,
    });
    await this.audit.record(manager, {
      actorKind: 'staff',
      actorId: accountId,
      bureauCode: ownCode,
      act: 'changeBureauContact',
      subjectKind: 'bureau',
      subjectId: bureauCode,
      detail: { version: String(version) },
    });
    return { ...contact, version };
  }

  private requireWithin({ bureauCode: ownCode }: Staff, bureauCode: string): void {
    if (!this.tree.isWithin(bureauCode, ownCode)) throw bureauNotFound();
  }
}

function toChange(row: BureauContactEntity, before: BureauContactEntity | null): ContactChange {
  const { version, changedAt, changedBy } = row;
  return { version, changedAt, changedBy, before: before && contactOf(before), after: contactOf(row) };
}

export function contactOf({ phone, address, openingHours }: BureauContact): BureauContact {
  return { phone, address, openingHours };
}
