import { Injectable } from '@nestjs/common';
import { Divisions } from '../organization/divisions.js';
import type { KnownNames } from './queries/parse-query.js';
import { ReadModel } from './read-model/read-model.js';

/** The ids and codes that a query may name now. */
@Injectable()
export class LookupNames implements KnownNames {
  constructor(
    private readonly readModel: ReadModel,
    private readonly divisions: Divisions,
  ) {}

  hasBrand(id: string): boolean {
    return this.readModel.hasBrand(id);
  }

  hasCategory(code: string): boolean {
    return this.readModel.hasCategory(code);
  }

  hasDivision(code: string): boolean {
    return this.divisions.get(code) !== null;
  }
}
