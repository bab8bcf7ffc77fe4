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
  readonly people: People;
  readonly loginCodes: SingleUseCodes<Person>;
  readonly phoneCodes: SingleUseCodes<{ person: Person; phoneNumber: string }>;
  readonly accessTokens: AccessTokens;
  readonly quotas: Quotas;
  readonly consents = new Consents();
  readonly faults = new Faults();
  readonly journal = new Journal();

  constructor(
    public account: Account,
    readonly clock = new Clock(),
  ) {
    this.people = new People(clock);
    this.loginCodes = new SingleUseCodes(clock);
    this.phoneCodes = new SingleUseCodes(clock);
    this.accessTokens = new AccessTokens(clock);
    this.quotas = new Quotas(clock);
  }
}
