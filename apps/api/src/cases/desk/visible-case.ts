import type { EntityManager } from 'typeorm';
import { isPublicId } from '../../platform/public-id.js';
import { caseNotFound } from '../acts/acts.errors.js';
import type { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';
import { DeskRepository } from './desk.repository.js';
import type { DeskScope } from './desk-scope.js';

/** @throws {Problem} 404 `case-not-found`, alike for one that is not there and for one that they may not see */
export async function getVisibleCase(
  manager: EntityManager,
  scope: DeskScope,
  caseId: string,
): Promise<ConsumerCaseEntity> {
  const row = isPublicId(caseId) ? await new DeskRepository(manager).findVisible(caseId, scope) : null;
  if (row === null) throw caseNotFound();
  return row;
}
