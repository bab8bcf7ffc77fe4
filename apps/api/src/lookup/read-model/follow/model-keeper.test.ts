import fc from 'fast-check';
import type { ListedOutlet } from '../segment/segment.js';
import { readOutlet } from '../segment/segment-reading.js';
import { type GeneratedRegistry, generatedRegistry } from '../testing/generated-registry.js';
import { changesBetween, keeperOf } from '../testing/model-of.js';
import { mergeSegments } from './merge-segments.js';
import type { ModelKeeper } from './model-keeper.js';

/** Every outlet that counts, by id, read back from the segments. */
function outletsOf(keeper: ModelKeeper): ListedOutlet[] {
  const { base, delta, replaced } = keeper.update;
  const all = (segment: typeof base) =>
    Array.from({ length: segment.tables.outletCount }, (_, ordinal) => readOutlet(segment, ordinal));
  const standing = all(base).filter((_, at) => !replaced || (replaced[at >>> 3]! & (1 << (at & 7))) === 0);
  return [...standing, ...all(delta)].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What a read model keeps of the registry's records. */
function listed({ outlets }: GeneratedRegistry): ListedOutlet[] {
  return outlets
    .map(({ location, authorizations, ...outlet }) => ({
      ...outlet,
      location: location && { lat: location.lat, lng: location.lng },
      authorizations: authorizations.map(({ id: _id, contractNumber: _number, ...kept }) => kept),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

// No small registry is worth a merge; here each change is.
const EAGER = 0;

test('after any changes, merged meanwhile or not, the segments hold exactly the registry', () => {
  const steps = fc.array(
    fc.record({ registry: generatedRegistry(20), merge: fc.constantFrom('none', 'begin', 'end') }),
    {
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(generatedRegistry(20), steps, (first, later) => {
      const keeper = keeperOf(first, EAGER);
      let before = first;
      let task: ReturnType<ModelKeeper['beginMerge']> = null;
      for (const [index, { registry, merge }] of later.entries()) {
        keeper.apply(changesBetween(before, registry, index + 2));
        before = registry;
        if (merge === 'begin') task ??= keeper.beginMerge();
        if (merge === 'end' && task !== null) {
          keeper.endMerge(mergeSegments(task));
          task = null;
        }
        expect(outletsOf(keeper)).toEqual(listed(registry));
        expect(keeper.revision).toBe(index + 2);
      }
    }),
    { numRuns: 300 },
  );
});

test('a merge makes the delta empty when nothing changed meanwhile', () => {
  fc.assert(
    fc.property(generatedRegistry(), generatedRegistry(), (before, after) => {
      const keeper = keeperOf(before, EAGER);
      keeper.apply(changesBetween(before, after));
      const task = keeper.beginMerge();
      if (task === null) return;
      keeper.endMerge(mergeSegments(task));
      expect(keeper.update.delta.tables.outletCount).toBe(0);
      expect(keeper.update.base.tables.outletCount).toBe(after.outlets.length);
    }),
  );
});

test('one merge at a time, and a failed one can be begun again', () => {
  const [before, after] = fc.sample(generatedRegistry(), { numRuns: 2, seed: 7 }) as [
    GeneratedRegistry,
    GeneratedRegistry,
  ];
  const keeper = keeperOf(before, EAGER);
  keeper.apply(changesBetween(before, after));
  expect(keeper.beginMerge()).not.toBeNull();
  expect(keeper.beginMerge()).toBeNull();
  keeper.abandonMerge();
  expect(keeper.beginMerge()).not.toBeNull();
});
