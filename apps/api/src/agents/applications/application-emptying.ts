import type { EntityManager } from 'typeorm';
import type { Clock } from '../../platform/clock.js';
import type { Expiring } from '../../platform/retention/expiring.js';
import { AgentApplicationRepository } from './agent-application.repository.js';

/** Takes the contact's name and phone off applications that were decided long ago; which company asked for what stays. */
export class ApplicationEmptying implements Expiring {
  readonly kind = 'agentApplications';
  readonly audited = true;
  readonly atOnce = 200;

  constructor(private readonly clock: Clock) {}

  letGo(manager: EntityManager, before: Date): Promise<number> {
    return new AgentApplicationRepository(manager).empty(before, this.clock.now(), this.atOnce);
  }
}
