import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock.js';
import { newPublicId } from '../public-id.js';
import { AuditRepository } from './audit.repository.js';
import type { AuditedAct } from './audit-entry.js';

/** Ids, codes, states, dates, numbers; several of them with commas. Words of people do not fit through. */
const PLAIN = /^[\w.:,/-]{1,200}$/;

/** Writes the trail: who did what, in the act's own transaction, so that there is no act without its entry and no entry without. */
@Injectable()
export class Audit {
  constructor(private readonly clock: Clock) {}

  /**
   * @param manager of the transaction that does it
   * @throws when a value is more than an id or a code: personal data has no place here
   */
  async record(manager: EntityManager, { detail = {}, ...act }: AuditedAct): Promise<void> {
    for (const value of [act.act, act.subjectKind, act.subjectId, ...Object.entries(detail).flat()]) {
      if (!PLAIN.test(value)) throw new Error(`the audit of ${act.act} holds ids and codes only`);
    }
    const happenedAt = this.clock.now();
    await new AuditRepository(manager).insert({ id: newPublicId(), happenedAt, ...act, detail });
  }
}
