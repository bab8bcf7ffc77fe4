import type { EntityManager } from 'typeorm';
import type { Clock } from '../platform/clock.js';
import { newPublicId } from '../platform/public-id.js';
import type { NumberWarningEntity } from './entities/number-warning.entity.js';
import { NumberWarningRepository } from './number-warning.repository.js';
import { warningNotFound } from './registry.errors.js';
import type { RegistryTransaction, RegistryWriter } from './registry-writer.js';

/** A bureau's finding, as it is to be published. */
export interface WarningToPublish {
  /** Digits only. */
  number: string;
  reason: string;
  source: string;
  impersonatedBrandId: string | null;
}

/** What publishing came to. */
export type Publication = 'published' | 'corrected' | 'unchanged';

/** Publishes and withdraws warnings of numbers. A number has one warning in force at most. */
export class NumberWarningService {
  constructor(
    private readonly writer: RegistryWriter,
    private readonly clock: Clock,
  ) {}

  /** Publishes a warning, or corrects the one in force; the same again changes nothing. */
  async publish(warning: WarningToPublish): Promise<Publication> {
    const { result } = await this.writer.write((transaction) => this.publishIn(transaction, warning));
    return result;
  }

  /**
   * The same within the caller's transaction, as its last act: see `RegistryWriter.writeWithin`.
   * @param check run before anything is written, while no other warning can be published
   */
  async publishWithin(
    manager: EntityManager,
    warning: WarningToPublish,
    check: () => Promise<void>,
  ): Promise<Publication> {
    const { result } = await this.writer.writeWithin(manager, (transaction) =>
      this.publishIn(transaction, warning, check),
    );
    return result;
  }

  /**
   * Withdraws the number's warning, leaving its trace.
   * @throws {Problem} `warning-not-found` when none is in force
   */
  async withdraw(number: string): Promise<void> {
    await this.writer.write(async (transaction) => {
      if (!(await this.withdrawIn(transaction, number))) throw warningNotFound();
    });
  }

  /** The same within the caller's transaction, as its last act. @returns whether one was in force */
  async withdrawWithin(manager: EntityManager, number: string): Promise<boolean> {
    const { result } = await this.writer.writeWithin(manager, (transaction) =>
      this.withdrawIn(transaction, number),
    );
    return result;
  }

  /** Whether look-ups warn of the number, as the manager's transaction sees it. */
  isInForce(manager: EntityManager, number: string): Promise<boolean> {
    return new NumberWarningRepository(manager).isInForce(number);
  }

  private async publishIn(
    { manager, touch }: RegistryTransaction,
    warning: WarningToPublish,
    check = async () => {},
  ): Promise<Publication> {
    const warnings = new NumberWarningRepository(manager);
    const known = await warnings.lockInForce(warning.number);
    await check();
    if (known && isSame(known, warning)) return 'unchanged';
    const id = known?.id ?? newPublicId();
    if (known) await warnings.update(id, warning);
    else await warnings.insert({ id, ...warning, publishedOn: this.clock.today(), withdrawnOn: null });
    touch('warning', [id]);
    return known ? 'corrected' : 'published';
  }

  private async withdrawIn({ manager, touch }: RegistryTransaction, number: string): Promise<boolean> {
    const warnings = new NumberWarningRepository(manager);
    const known = await warnings.lockInForce(number);
    if (!known) return false;
    await warnings.update(known.id, { withdrawnOn: this.clock.today() });
    touch('warning', [known.id]);
    return true;
  }
}

function isSame(known: NumberWarningEntity, warning: WarningToPublish): boolean {
  return (
    known.reason === warning.reason &&
    known.source === warning.source &&
    known.impersonatedBrandId === warning.impersonatedBrandId
  );
}
