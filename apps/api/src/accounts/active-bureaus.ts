import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AccountRepository } from './account.repository.js';

/** Which bureaus have somebody who can take a case. A bureau begins without, and its cases go one up until it has. */
@Injectable()
export class ActiveBureaus {
  /** Codes of the bureaus and stations with at least one active account of the role `handler`, as the transaction sees them. */
  async codes(manager: EntityManager): Promise<ReadonlySet<string>> {
    return new Set((await this.handlerCounts(manager)).keys());
  }

  /** By code; a bureau or station without any is not named. */
  handlerCounts(manager: EntityManager): Promise<ReadonlyMap<string, number>> {
    return new AccountRepository(manager).countByBureau('handler');
  }
}
