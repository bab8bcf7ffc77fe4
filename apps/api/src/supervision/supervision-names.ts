import type { EntityManager } from 'typeorm';
import type { StaffDirectory } from '../accounts/staff-directory.js';
import type { BureauTree } from '../organization/bureau-tree.js';
import type { BrandDirectory } from '../registry/brand-directory.js';
import type { GeneralAgentDirectory } from '../registry/general-agent-directory.js';

/** What ids are called, by id; without those that are no longer there. */
export interface Names {
  brands: ReadonlyMap<string, string>;
  agents: ReadonlyMap<string, string>;
  /** Of bureaus and of general agents. */
  people: ReadonlyMap<string, string>;
}

/** Something by its code or id, and what it is called. */
export interface Called {
  code: string;
  name: string | null;
}

/** Finds the names of what warning cases and questions name by ids and codes. */
export class SupervisionNames {
  constructor(
    private readonly brands: Pick<BrandDirectory, 'brandNames'>,
    private readonly agents: Pick<GeneralAgentDirectory, 'list'>,
    private readonly people: Pick<StaffDirectory, 'names'>,
    private readonly tree: BureauTree,
  ) {}

  async of(
    manager: EntityManager,
    brandIds: readonly (string | null)[],
    accountIds: readonly (string | null)[],
  ): Promise<Names> {
    const agents = await this.agents.list(manager);
    return {
      brands: await this.brands.brandNames(manager, distinct(brandIds)),
      agents: new Map(agents.map(({ id, name }) => [id, name])),
      people: await this.people.names(manager, distinct(accountIds)),
    };
  }

  bureau(code: string): Called {
    return { code, name: this.tree.find(code)?.name ?? null };
  }
}

export function called(id: string, names: ReadonlyMap<string, string>): Called {
  return { code: id, name: names.get(id) ?? null };
}

function distinct(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
