import type { Clock } from '../platform/clock.js';
import { newPublicId } from '../platform/public-id.js';
import type { NumberWarningEntity } from './entities/number-warning.entity.js';
import { NumberWarningRepository } from './number-warning.repository.js';
import { warningNotFound } from './registry.errors.js';
import type { RegistryWriter } from './registry-writer.js';

/** A bureau's finding, as it is to be published. */
export interface WarningToPublish {
  /** Digits only. */
  number: string;
  reason: string;
  source: string;
  impersonatedBrandId: string | null;
}

/** Publishes and withdraws warnings of numbers. A number has one warning in force at most. */
export class NumberWarningService {
  constructor(
    private readonly writer: RegistryWriter,
    private readonly clock: Clock,
  ) {}

  /** Publishes a warning, or corrects the one in force; the same again changes nothing. */
  async publish(warning: WarningToPublish): Promise<'published' | 'corrected' | 'unchanged'> {
    const { result } = await this.writer.write(async ({ manager, touch }) => {
      const warnings = new NumberWarningRepository(manager);
      const known = await warnings.lockInForce(warning.number);
      if (known && isSame(known, warning)) return 'unchanged';
      const id = known?.id ?? newPublicId();
      if (known) await warnings.update(id, warning);
      else await warnings.insert({ id, ...warning, publishedOn: this.clock.today(), withdrawnOn: null });
      touch('warning', [id]);
      return known ? 'corrected' : 'published';
    });
    return result;
  }

  /**
   * Withdraws the number's warning, leaving its trace.
   * @throws {Problem} `warning-not-found` when none is in force
   */
  async withdraw(number: string): Promise<void> {
    await this.writer.write(async ({ manager, touch }) => {
      const warnings = new NumberWarningRepository(manager);
      const known = await warnings.lockInForce(number);
      if (!known) throw warningNotFound();
      await warnings.update(known.id, { withdrawnOn: this.clock.today() });
      touch('warning', [known.id]);
    });
  }
}

function isSame(known: NumberWarningEntity, warning: WarningToPublish): boolean {
  return (
    known.reason === warning.reason &&
    known.source === warning.source &&
    known.impersonatedBrandId === warning.impersonatedBrandId
  );
}
