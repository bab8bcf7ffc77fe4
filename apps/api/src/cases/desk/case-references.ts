import type { CaseKind } from '@jiweibao/shared';
import type { EntityManager } from 'typeorm';
import type { Staff } from '../../accounts/staff.js';
import type { BureauTree } from '../../organization/bureau-tree.js';
import { isPublicId } from '../../platform/public-id.js';
import { DeskRepository } from './desk.repository.js';
import { deskScope, isVisible } from './desk-scope.js';

/** A case as another record names it: nothing of what it says, nor of who filed it. */
export interface CaseReference {
  id: string;
  number: string;
  kind: CaseKind;
}

/** Names cases for records that point at them. */
export class CaseReferences {
  constructor(private readonly tree: BureauTree) {}

  /** Those of the cases that somebody may see, in any order. */
  async listVisible(manager: EntityManager, staff: Staff, ids: readonly string[]): Promise<CaseReference[]> {
    const wanted = [...new Set(ids)].filter(isPublicId);
    if (wanted.length === 0) return [];
    const scope = deskScope(staff, this.tree);
    const rows = await new DeskRepository(manager).listCases(wanted);
    return rows
      .filter((row) => row.emptiedAt === null && isVisible(scope, row.holderCode))
      .map(({ id, number, kind }) => ({ id, number, kind }));
  }

  /** The case with that number, however somebody wrote it; null also for one that they may not see. */
  async findByNumber(manager: EntityManager, staff: Staff, number: string): Promise<CaseReference | null> {
    const digits = number.normalize('NFKC').replace(/\D/g, '');
    const id = await new DeskRepository(manager).findIdByNumber(digits);
    const [found = null] = id === null ? [] : await this.listVisible(manager, staff, [id]);
    return found;
  }
}
