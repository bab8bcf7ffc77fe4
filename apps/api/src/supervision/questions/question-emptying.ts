import type { EntityManager } from 'typeorm';
import type { Clock } from '../../platform/clock.js';
import type { Expiring } from '../../platform/retention/expiring.js';
import type { SupervisionFiles } from '../supervision-files.js';
import { QuestionRepository } from './question.repository.js';

/** Takes words and files off questions that were asked long ago and wait for nobody; which answer it was stays. */
export class QuestionEmptying implements Expiring {
  readonly kind = 'numberQuestions';
  readonly audited = true;
  readonly atOnce = 50;

  constructor(
    private readonly files: Pick<SupervisionFiles, 'release'>,
    private readonly clock: Clock,
  ) {}

  async letGo(manager: EntityManager, before: Date): Promise<number> {
    const rows = new QuestionRepository(manager);
    const over = await rows.lockOver(before, this.atOnce);
    for (const id of over) await this.files.release(manager, await rows.empty(id, this.clock.now()));
    return over.length;
  }
}
