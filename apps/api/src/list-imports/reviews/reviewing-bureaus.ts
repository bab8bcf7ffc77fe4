import type { EntityManager } from 'typeorm';
import type { BureauTree } from '../../organization/bureau-tree.js';

/** Which bureau reviews what a general agent submits: the province's. */
export class ProvinceReviews implements ReviewingBureaus {
  constructor(private readonly tree: BureauTree) {}

  async codeOf(): Promise<string> {
    return this.tree.top.code;
  }
}

/** Which bureau reviews what a general agent submits. */
export interface ReviewingBureaus {
  codeOf(manager: EntityManager, generalAgentId: string): Promise<string>;
}
