import fc from 'fast-check';
import {
  areRecentLookups,
  keyOf,
  MOST_RECENT_LOOKUPS,
  type RecentLookup,
  withLookup,
  withoutLookup,
} from './recent-lookup';

const shortText = fc.string({ minLength: 1, maxLength: 2 });
const lookup: fc.Arbitrary<RecentLookup> = fc.oneof(
  fc.record({
    kind: fc.constant('outlet' as const),
    id: shortText,
    name: shortText,
    divisionName: shortText,
  }),
  fc.record({ kind: fc.constant('number' as const), number: shortText, display: shortText }),
);
const lookups = fc.array(lookup, { maxLength: 3 * MOST_RECENT_LOOKUPS });

const after = (sequence: RecentLookup[]) =>
  sequence.reduce<RecentLookup[]>((list, each) => withLookup(list, each), []);

describe('whatever was looked up, in whatever order', () => {
  test('the list never holds more than it may, and nothing twice', () => {
    fc.assert(
      fc.property(lookups, (sequence) => {
        const list = after(sequence);
        expect(list.length).toBeLessThanOrEqual(MOST_RECENT_LOOKUPS);
        expect(new Set(list.map(keyOf)).size).toBe(list.length);
      }),
    );
  });

  test('it is the last ones, the newest first', () => {
    fc.assert(
      fc.property(lookups, (sequence) => {
        const newestFirst = [...new Set([...sequence].reverse().map(keyOf))];
        expect(after(sequence).map(keyOf)).toEqual(newestFirst.slice(0, MOST_RECENT_LOOKUPS));
      }),
    );
  });

  test('what is on the phone afterwards is read back as what it was', () => {
    fc.assert(
      fc.property(lookups, (sequence) => {
        const list = after(sequence);
        expect(areRecentLookups(JSON.parse(JSON.stringify(list)))).toBe(true);
      }),
    );
  });

  test('one that is taken away is gone, the others stay in their order', () => {
    fc.assert(
      fc.property(lookups, lookup, (sequence, taken) => {
        const list = after(sequence);
        const left = withoutLookup(list, keyOf(taken)).map(keyOf);
        expect(left).toEqual(list.map(keyOf).filter((key) => key !== keyOf(taken)));
      }),
    );
  });
});

test.each([
  null,
  {},
  'text',
  [null],
  [{ kind: 'outlet', id: 'a' }],
  [{ kind: 'number', number: 4005550101, display: '400' }],
  [{ kind: 'place', number: '1', display: '1' }],
  Array(MOST_RECENT_LOOKUPS + 1).fill({ kind: 'number', number: '1', display: '1' }),
])('%j is not a list of ours', (value) => {
  expect(areRecentLookups(value)).toBe(false);
});
