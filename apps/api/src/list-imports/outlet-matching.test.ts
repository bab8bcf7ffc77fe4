import fc from 'fast-check';
import { atOnce } from '../platform/steps.js';
import type { RegisteredOutlet } from '../registry/registered-outlet.js';
import type { Matchable } from './matching-keys.js';
import { type Match, matchOutlets } from './outlet-matching.js';
import { listed, registered } from './testing/list-fixtures.js';

const LICENCE = '91130100MA0DEM001P';
const OTHER_LICENCE = '91130200MA0DEM0020';
const phone = (number: string) => [{ number, extension: null, brandIds: [] }];

/** What the two sides of a match share; their points are of different kinds and play no part here. */
type Unplaced = Partial<Omit<Matchable, 'location' | 'phones'> & Pick<RegisteredOutlet, 'phones'>>;

describe('one listed outlet', () => {
  const same = { name: '演示第1服务站' };
  it.each<[string, Unplaced, Unplaced[], number | 'new' | number[]]>([
    [
      'licence and address come first',
      { licenceCode: LICENCE },
      [same, { licenceCode: LICENCE, address: '演示大街 1号' }],
      1,
    ],
    [
      'a licence that each side has once is enough',
      { licenceCode: LICENCE },
      [{ licenceCode: LICENCE, divisionCode: '130202' }],
      0,
    ],
    [
      "a chain's licence is not",
      { licenceCode: LICENCE },
      [{ licenceCode: LICENCE }, { licenceCode: LICENCE }],
      'new',
    ],
    ['the name in the same county', {}, [same], 0],
    ['the name written with other signs', {}, [{ name: '演示 第1服务站' }], 0],
    ['a township of the county is the county', {}, [{ ...same, divisionCode: '130102001' }], 0],
    ['the name in another county is another outlet', {}, [{ ...same, divisionCode: '130104' }], 'new'],
    [
      'another licence is another business',
      { licenceCode: LICENCE },
      [{ ...same, licenceCode: OTHER_LICENCE }],
      'new',
    ],
    [
      'unless it stands at the same address',
      { licenceCode: LICENCE },
      [{ ...same, licenceCode: OTHER_LICENCE, address: '演示大街1号' }],
      0,
    ],
    ['of two of one name, the one at the address', {}, [same, { ...same, address: '演示大街1号' }], 1],
    [
      'of two of one name, the one with the number',
      {},
      [same, { ...same, phones: phone('031155500001') }],
      1,
    ],
    ['of two of one name and nothing else, a person says', {}, [same, same], [0, 1]],
    [
      'its own number and an address much alike',
      {},
      [{ phones: phone('031155500001'), address: '演示大街1号院' }],
      0,
    ],
    [
      'its own number and nothing alike is another outlet',
      {},
      [{ name: '某某维修', phones: phone('031155500001'), address: '别处' }],
      'new',
    ],
    [
      'a hotline proves nothing',
      { phones: phone('4005550101') },
      [{ name: '演示第1维修站', phones: phone('4005550101') }],
      'new',
    ],
    ['the address and a name much alike', {}, [{ name: '演示第1服务中心', address: '演示大街1号' }], 0],
    ['the address and quite another name', {}, [{ name: '某某维修', address: '演示大街1号' }], 'new'],
  ])('%s', (_what, one, others, expected) => {
    const known = others.map((changes, index) => registered(index + 50, changes));
    const [match] = [...atOnce(matchOutlets([listed(1, one)], known)).values()];
    const got =
      match!.kind === 'known'
        ? known.indexOf(match!.outlet as (typeof known)[number])
        : match!.kind === 'new'
          ? 'new'
          : match!.candidates.map((outlet) => known.indexOf(outlet as (typeof known)[number])).sort();
    expect(got).toEqual(expected);
  });
});

// Few values of each, so that names, numbers and licences meet often.
const matchable: fc.Arbitrary<Matchable> = fc.record({
  name: fc.constantFrom('演示甲服务站', '演示乙服务站', '演示甲服务中心'),
  licenceCode: fc.constantFrom(null, null, LICENCE, OTHER_LICENCE),
  address: fc.constantFrom('演示大街1号', '演示大街2号', '示范路3号'),
  divisionCode: fc.constantFrom('130102', '130102001', '130202'),
  phones: fc.constantFrom([], phone('031155500001'), phone('031155500002'), phone('4005550101')),
  location: fc.constant(null),
});
const matchables = fc.array(matchable, { maxLength: 7 });

/** Each listed outlet's outcome in terms of the registered objects, in the order of `order`. */
function outcomes(order: Matchable[], matches: Map<Matchable, Match<Matchable>>): unknown[] {
  return order.map((one) => {
    const match = matches.get(one)!;
    if (match.kind === 'known') return match.outlet;
    return match.kind === 'new' ? 'new' : new Set(match.candidates);
  });
}

describe('matching a list', () => {
  it('gives every listed outlet one outcome and takes no registered outlet twice', () => {
    fc.assert(
      fc.property(matchables, matchables, (list, known) => {
        const matches = atOnce(matchOutlets(list, known));
        expect(matches.size).toBe(list.length);
        const taken = [...matches.values()].flatMap((match) =>
          match.kind === 'known' ? [match.outlet] : [],
        );
        expect(new Set(taken).size).toBe(taken.length);
      }),
    );
  });

  it('does not depend on the order of rows or of the registry', () => {
    const shuffledTwice = fc.tuple(matchables, matchables).chain(([list, known]) =>
      fc.record({
        list: fc.constant(list),
        known: fc.constant(known),
        otherList: fc.shuffledSubarray(list, { minLength: list.length }),
        otherKnown: fc.shuffledSubarray(known, { minLength: known.length }),
      }),
    );
    fc.assert(
      fc.property(shuffledTwice, ({ list, known, otherList, otherKnown }) => {
        const one = outcomes(list, atOnce(matchOutlets(list, known)));
        expect(outcomes(list, atOnce(matchOutlets(otherList, otherKnown)))).toEqual(one);
      }),
      { numRuns: 500 },
    );
  });

  it('finds every outlet again in a registry that holds exactly the list', () => {
    const identity = ({ name, licenceCode, address, divisionCode, phones }: Matchable) =>
      [name, licenceCode, address, divisionCode.slice(0, 6), phones[0]?.number].join();
    const distinct = fc.uniqueArray(matchable, { selector: identity, maxLength: 8 });
    fc.assert(
      fc.property(distinct, (list) => {
        const known = list.map((outlet) => ({ ...outlet }));
        const matches = atOnce(matchOutlets(list, known));
        for (const [index, outlet] of list.entries()) {
          expect(matches.get(outlet)).toEqual({ kind: 'known', outlet: known[index] });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('matches ten thousand outlets of one county within seconds', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => listed(index, { phones: phone('4005550101') }));
    const known = many.map((outlet, index) => registered(index, { phones: outlet.phones }));
    const started = performance.now();
    const matches = atOnce(matchOutlets(many, known));
    expect(performance.now() - started).toBeLessThan(10_000);
    expect([...matches.values()].every((match) => match.kind === 'known')).toBe(true);
  });
});
