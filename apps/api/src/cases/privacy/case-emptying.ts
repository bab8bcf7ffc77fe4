import type { EntityManager } from 'typeorm';
import type { Clock } from '../../platform/clock.js';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import type { Expiring } from '../../platform/retention/expiring.js';
import type { CaseFiles } from '../files/case-files.js';
import { isEnd } from '../rules/transitions.js';
import { CaseEmptyingRepository } from './case-emptying.repository.js';
import { SEALED_FIELDS } from './sealed-fields.js';

/**
 * Empties cases that ended long ago of everything that tells of people; what is counted stays. One that is under way, or was
 * opened again, is left alone. Its documents have a time of their own: see `DocumentEmptying`.
 */
export class CaseEmptying implements Expiring {
  readonly kind = 'casesEnded';
  readonly audited = true;
  /** Each takes its files with it. */
  readonly atOnce = 20;

  constructor(
    private readonly files: Pick<CaseFiles, 'removeAll'>,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  async letGo(manager: EntityManager, before: Date): Promise<number> {
    const cases = new CaseEmptyingRepository(manager);
    let emptied = 0;
    for (const id of await cases.listEnded(before, this.atOnce)) {
      const row = await cases.lock(id, before);
      if (row === null || !isEnd(row.kind, row.state)) continue;
      await cases.empty(id, this.noWords(), this.clock.now());
      await this.files.removeAll(manager, id);
      emptied += 1;
    }
    return emptied;
  }

  /** Columns that cannot be null hold no words, sealed like any. */
  private noWords() {
    return {
      factsSealed: this.cipher.encrypt(SEALED_FIELDS.facts, ''),
      routingReasonSealed: this.cipher.encrypt(SEALED_FIELDS.routingReason, ''),
    };
  }
}
