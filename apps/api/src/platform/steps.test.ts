import fc from 'fast-check';
import { atOnce, eachInSteps, filterInSteps, inSlices, mapInSteps, sortInSteps } from './steps.js';

afterEach(() => jest.restoreAllMocks());

const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.nat()), { maxLength: 3_000 });

test('sorting in steps is sorting, equals in their order', () => {
  fc.assert(
    fc.property(pairs, (members) => {
      const byFirst = (one: [number, number], other: [number, number]) => one[0] - other[0];
      expect(atOnce(sortInSteps(members, byFirst))).toEqual([...members].sort(byFirst));
    }),
    { numRuns: 30 },
  );
});

test('converting and filtering in steps is converting and filtering', () => {
  const numbers = Array.from({ length: 1_000 }, (_none, at) => at);
  expect(atOnce(mapInSteps(numbers, (number) => number * 2))).toEqual(numbers.map((number) => number * 2));
  expect(atOnce(filterInSteps(numbers, (number) => number % 3 === 0))).toEqual(
    numbers.filter((number) => number % 3 === 0),
  );
});

test('between two slices whoever else waits for the thread has it', async () => {
  let clock = 0;
  // Each look at the clock finds a slice over.
  jest.spyOn(performance, 'now').mockImplementation(() => (clock += 1_000));
  let turns = 0;
  const longest = { members: 0 };
  let sinceTurn = 0;
  let going = true;
  const turn = () => {
    turns += 1;
    sinceTurn = 0;
    if (going) setImmediate(turn);
  };
  setImmediate(turn);
  const members = Array.from({ length: 2_000 }, (_none, at) => at);
  await inSlices(
    eachInSteps(members, () => {
      longest.members = Math.max(longest.members, ++sinceTurn);
    }),
  );
  going = false;
  expect(turns).toBeGreaterThan(100);
  expect(longest.members).toBeLessThan(50);
});
