import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Audit } from '../audit/audit.js';
import type { Clock } from '../clock.js';
import type { Expiring } from './expiring.js';
import { keptSince, RETENTION_RULES, type RetentionKind } from './retention-rules.js';

/** Of one kind in one round; what is left comes with the next. */
const MOST_BATCHES = 200;

/** Lets go of what has been kept for long enough. Features register theirs while their modules start. */
export class Retention {
  private readonly logger = new Logger(Retention.name);
  private readonly expiring = new Map<RetentionKind, Expiring>();

  constructor(
    private readonly source: () => DataSource,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  register(...all: Expiring[]): void {
    for (const each of all) {
      if (this.expiring.has(each.kind)) throw new Error(`${each.kind} are let go of twice`);
      this.expiring.set(each.kind, each);
    }
  }

  /** The kinds that a rule wants swept and nobody registered: none, in a whole application. */
  unattended(): RetentionKind[] {
    return RETENTION_RULES.filter(({ by, kind }) => by === 'sweep' && !this.expiring.has(kind)).map(
      ({ kind }) => kind,
    );
  }

  /**
   * One round. That one kind fails keeps no other from going.
   * @returns how many went, by kind
   * @throws the first failure, at the end
   */
  async run(): Promise<ReadonlyMap<RetentionKind, number>> {
    const gone = new Map<RetentionKind, number>();
    const failures: unknown[] = [];
    for (const each of this.expiring.values()) {
      try {
        gone.set(each.kind, await this.letGo(each));
      } catch (error) {
        failures.push(error);
      }
    }
    const told = [...gone].filter(([, count]) => count > 0);
    if (told.length > 0)
      this.logger.log(`let go of ${told.map(([kind, count]) => `${count} ${kind}`).join(', ')}`);
    if (failures.length > 0) throw failures[0];
    return gone;
  }

  private async letGo(each: Expiring): Promise<number> {
    const before = keptSince(each.kind, this.clock.now());
    let gone = 0;
    for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
      const count = await this.source().transaction(async (manager) => {
        const count = await each.letGo(manager, before);
        if (count > 0 && each.audited) {
          await this.audit.record(manager, {
            actorKind: 'system',
            actorId: null,
            bureauCode: null,
            act: 'letGo',
            subjectKind: 'retention',
            subjectId: each.kind,
            detail: { count: String(count), before: before.toISOString() },
          });
        }
        return count;
      });
      gone += count;
      if (count < each.atOnce) break;
    }
    return gone;
  }
}
