import fc from 'fast-check';
import { metersBetween } from '../testing/full-scan.js';
import {
  arrangeTree,
  chordOfMeters,
  metersOfChord,
  unitVector,
  visitNear,
  writeUnitVector,
} from './point-tree.js';

/** Anywhere on the globe, and often where maps go wrong: at the poles, at the date line, on one another. */
const point = fc.oneof(
  fc.record({
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
  }),
  fc.record({
    lat: fc.constantFrom(-90, 0, 38, 90),
    lng: fc.constantFrom(-180, -179.999, 0, 115, 179.999, 180),
  }),
);

function treeOf(points: { lat: number; lng: number }[]) {
  const vectors = new Float64Array(points.length * 3);
  points.forEach((each, index) => {
    writeUnitVector(each, vectors, index * 3);
  });
  const ordinals = Uint32Array.from(points, (_, index) => index);
  arrangeTree(vectors, ordinals);
  return { vectors, ordinals };
}

test('the nearest points of any set are found, wherever it lies and wherever one stands', () => {
  const points = fc.array(point, { maxLength: 200 });
  fc.assert(
    fc.property(points, point, fc.integer({ min: 1, max: 10 }), (all, from, wanted) => {
      const { vectors, ordinals } = treeOf(all);
      const found: number[] = [];
      visitNear(vectors, ordinals, unitVector(from), Number.POSITIVE_INFINITY, (_, chordSquared) => {
        found.push(chordSquared);
        found.sort((a, b) => a - b);
        found.length = Math.min(found.length, wanted);
        return found.length < wanted ? Number.POSITIVE_INFINITY : found.at(-1)!;
      });
      const right = all.map((each) => metersBetween(from, each)).sort((a, b) => a - b);
      expect(found).toHaveLength(Math.min(wanted, all.length));
      found.forEach((chordSquared, index) => {
        // Near the far side of the globe a metre is less than what a double can tell of a chord.
        expect(Math.abs(metersOfChord(chordSquared) - right[index]!)).toBeLessThan(1);
      });
    }),
    { numRuns: 300 },
  );
});

test('a limit leaves out what is farther, and nothing nearer', () => {
  fc.assert(
    fc.property(
      fc.array(point, { maxLength: 100 }),
      point,
      fc.double({ min: 1, max: 2e7, noNaN: true }),
      (all, from, meters) => {
        const { vectors, ordinals } = treeOf(all);
        const met = new Set<number>();
        const limit = chordOfMeters(meters);
        visitNear(vectors, ordinals, unitVector(from), limit, (ordinal) => {
          met.add(ordinal);
          return limit;
        });
        all.forEach((each, ordinal) => {
          const distance = metersBetween(from, each);
          if (Math.abs(distance - meters) > 1) expect(met.has(ordinal)).toBe(distance < meters);
        });
      },
    ),
  );
});
