import { AccessTokens } from './access-tokens.js';
import type { Account } from './account.js';
import { Clock } from './clock.js';
import { Consents } from './consents.js';
import { Faults } from './faults.js';
import { Journal } from './journal.js';
import { People, type Person } from './people.js';
import { Quotas } from './quotas.js';
import { SingleUseCodes } from './single-use-codes.js';

/** All that the simulated server knows; it keeps nothing beyond its process. */
export class World {
  readonly clock = new Clock();
  readonly people = new People(this.clock);
  readonly loginCodes = new SingleUseCodes<Person>(this.clock);
  readonly phoneCodes = new SingleUseCodes<{ person: Person; phoneNumber: string }>(this.clock);
  readonly accessTokens = new AccessTokens(this.clock);
  readonly consents = new Consents();
  readonly quotas = new Quotas(this.clock);
  readonly faults = new Faults();
  readonly journal = new Journal();

  constructor(public account: Account) {}
}
