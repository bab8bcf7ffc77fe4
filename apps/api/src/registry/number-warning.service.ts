import type { EntityManager } from 'typeorm';
import { IsNull } from 'typeorm';
import type { Clock } from '../platform/clock.js';
import { newPublicId } from '../platform/public-id.js';
import { NumberWarningEntity } from './entities/number-warning.entity.js';
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
      const known = await findInForce(manager, warning.number);
      if (known && isSame(known, warning)) return 'unchanged';
      const id = known?.id ?? newPublicId();
      if (known) await manager.update(NumberWarningEntity, { id }, warning);
      else {
        await manager.insert(NumberWarningEntity, {
          id,
          ...warning,
          publishedOn: this.clock.today(),
          withdrawnOn: null,
        });
      }
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
      const known = await findInForce(manager, number);
      if (!known) throw warningNotFound();
      await manager.update(NumberWarningEntity, { id: known.id }, { withdrawnOn: this.clock.today() });
      touch('warning', [known.id]);
    });
  }
}

function findInForce(manager: EntityManager, number: string): Promise<NumberWarningEntity | null> {
  return manager.findOne(NumberWarningEntity, {
    where: { number, withdrawnOn: IsNull() },
    lock: { mode: 'pessimistic_write' },
  });
}

function isSame(known: NumberWarningEntity, warning: WarningToPublish): boolean {
  return (
    known.reason === warning.reason &&
    known.source === warning.source &&
    known.impersonatedBrandId === warning.impersonatedBrandId
  );
}
