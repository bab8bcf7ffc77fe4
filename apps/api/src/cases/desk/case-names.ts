import type { EntityManager } from 'typeorm';
import type { StaffDirectory } from '../../accounts/staff-directory.js';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { Divisions } from '../../organization/divisions.js';
import type { BrandDirectory } from '../../registry/brand-directory.js';
import type { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';

/** What the ids and codes of cases are called. */
export interface Names {
  /** By id; without brands that are no longer there. */
  brands: ReadonlyMap<string, string>;
  /** By code. */
  categories: ReadonlyMap<string, string>;
  /** By account id, also of those who have left. */
  people: ReadonlyMap<string, string>;
}

/** Finds the names of what cases name by ids and codes. */
export class CaseNames {
  constructor(
    private readonly brands: Pick<BrandDirectory, 'brandNames' | 'listCategories'>,
    private readonly people: Pick<StaffDirectory, 'names'>,
    private readonly bureaus: BureauTree,
    private readonly divisions: Divisions,
  ) {}

  /** @param accountIds of people who are named beside those to whom the cases were given */
  async of(
    manager: EntityManager,
    rows: readonly ConsumerCaseEntity[],
    accountIds: readonly string[] = [],
  ): Promise<Names> {
    const brandIds = distinct(rows.map(({ brandId }) => brandId));
    const given = distinct([...rows.map(({ assignedAccountId }) => assignedAccountId), ...accountIds]);
    const categories = await this.brands.listCategories(manager);
    return {
      brands: await this.brands.brandNames(manager, brandIds),
      categories: new Map(categories.map(({ code, name }) => [code, name])),
      people: await this.people.names(manager, given),
    };
  }

  /** @throws for a code of no bureau: a case lies with one always */
  bureau(code: string): string {
    const bureau = this.bureaus.find(code);
    if (bureau === null) throw new Error(`a case names ${code}, which is no bureau`);
    return bureau.name;
  }

  /** With its city's name, since counties of two cities may be called the same. */
  division(code: string): string {
    return this.divisions.get(code) === null ? code : this.divisions.fullName(code);
  }
}

function distinct(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
