import type { EntityManager } from 'typeorm';
import { RegistryRecordRepository } from './registry-record.repository.js';

/** Of which numbers a bureau warns, for features that would make one official. */
export class WarnedNumbers {
  /** Those of these numbers that have a warning in force. @param manager of the caller's transaction */
  async among(manager: EntityManager, numbers: readonly string[]): Promise<string[]> {
    const warnings = await new RegistryRecordRepository(manager).listWarnings();
    const inForce = new Set(
      warnings.filter(({ withdrawnOn }) => withdrawnOn === null).map(({ number }) => number),
    );
    return numbers.filter((number) => inForce.has(number));
  }
}
