import { loadDivisions } from '../../../organization/divisions.js';
import type { RegistryChanges } from '../../../registry/registry-record.js';
import { loadSearchWords } from '../../understanding/search-words.js';
import { ModelKeeper } from '../follow/model-keeper.js';
import { Lexicons } from '../lexicons.js';
import { ReadModel } from '../read-model.js';
import type { GeneratedRegistry } from './generated-registry.js';

const DIVISIONS = loadDivisions('13');
// Shared by all models of a test file, whose brands are mostly the same.
const LEXICONS = new Lexicons(DIVISIONS, loadSearchWords(DIVISIONS));

export const MODEL_AS_OF = '2026-05-20T01:00:00.000Z';

export function keeperOf(registry: GeneratedRegistry, smallDelta?: number): ModelKeeper {
  return ModelKeeper.ofSnapshot({ ...registry, revision: 1, readAt: MODEL_AS_OF }, smallDelta);
}

/** What turns one registry into another. */
export function changesBetween(
  before: GeneratedRegistry,
  after: GeneratedRegistry,
  revision = 2,
): RegistryChanges {
  const gone = (old: { id: string }[], present: { id: string }[]) => {
    const ids = new Set(present.map(({ id }) => id));
    return old.map(({ id }) => id).filter((id) => !ids.has(id));
  };
  return {
    ...after,
    revision,
    readAt: MODEL_AS_OF,
    removed: {
      brandIds: gone(before.brands, after.brands),
      outletIds: gone(before.outlets, after.outlets),
      warningIds: gone(before.warnings, after.warnings),
    },
  };
}

export function newModel(): ReadModel {
  return new ReadModel(DIVISIONS, LEXICONS);
}

/** A read model of this registry, loaded at once. */
export function modelOf(registry: GeneratedRegistry): ReadModel {
  const model = newModel();
  model.apply(keeperOf(registry).update);
  return model;
}

/** A read model that was loaded with one registry and then followed it to another. */
export function followedModelOf(before: GeneratedRegistry, after: GeneratedRegistry): ReadModel {
  const keeper = keeperOf(before);
  const model = newModel();
  model.apply(keeper.update);
  keeper.apply(changesBetween(before, after));
  model.apply(keeper.update);
  return model;
}
