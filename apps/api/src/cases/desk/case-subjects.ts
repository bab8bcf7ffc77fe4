import type { EntityManager } from 'typeorm';
import type { SubjectNames } from '../../accounts/trail/named-subjects.js';
import { DeskRepository } from './desk.repository.js';

/** Cases are called by their numbers, which tell nothing of anybody. */
export const CASE_SUBJECTS: SubjectNames = {
  kind: 'case',
  findId: (manager: EntityManager, number: string) => new DeskRepository(manager).findIdByNumber(number),
  names: (manager: EntityManager, ids: readonly string[]) => new DeskRepository(manager).numbers(ids),
};
