import type { EntityManager } from 'typeorm';
import type { ActiveBureaus } from '../../accounts/active-bureaus.js';
import { routeCase } from './route-case.js';
import type { Routing, RoutingFacts } from './routing.js';
import type { RoutingMap } from './routing-map.js';

/** Routes cases by the places and bureaus of the province served, and by who works there at this moment. */
export class CaseRouting {
  constructor(
    private readonly map: RoutingMap,
    private readonly active: Pick<ActiveBureaus, 'codes'>,
  ) {}

  /** Bureaus count as active as the manager's transaction sees them. */
  async route(manager: EntityManager, facts: RoutingFacts): Promise<Routing> {
    return routeCase(facts, this.map, await this.active.codes(manager));
  }
}
