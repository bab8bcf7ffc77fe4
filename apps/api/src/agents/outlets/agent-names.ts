import { Injectable } from '@nestjs/common';
import { Divisions } from '../../organization/divisions.js';
import { Clock } from '../../platform/clock.js';
import { BrandDirectory } from '../../registry/brand-directory.js';
import type { BrandRecord } from '../../registry/registry-record.js';
import type { OutletNames } from './outlet.mapper.js';

/** How brands, categories and places are called, for replies to an agent. */
@Injectable()
export class AgentNames {
  constructor(
    private readonly directory: BrandDirectory,
    private readonly divisions: Divisions,
    private readonly clock: Clock,
  ) {}

  /** @param ownBrands those that the agent may speak for */
  async of(ownBrands: readonly BrandRecord[]): Promise<OutletNames> {
    const brands = await this.directory.listBrands();
    const categories = await this.directory.listCategories();
    return {
      brands: new Map(brands.map(({ id, name }) => [id, name])),
      categories: new Map(categories.map(({ code, name }) => [code, name])),
      divisions: this.divisions,
      ownBrandIds: ownBrands.map(({ id }) => id),
      today: this.clock.today(),
    };
  }
}
