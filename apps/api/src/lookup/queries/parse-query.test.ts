import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import fc from 'fast-check';
import { Problem } from '../../platform/problem.js';
import { encodeOutletCursor } from '../list-cursor.js';
import type { OutletSearch } from '../lookup-types.js';
import { BrandQuery } from './brand-query.js';
import { DivisionQuery } from './division-query.js';
import { NumberWarningQuery } from './number-warning-query.js';
import { OutletQuery } from './outlet-query.js';
import {
  parseBrandQuery,
  parseDivisionParent,
  parseOutletSearch,
  parsePhoneCheck,
  parsePhoneChecks,
  parseWarningPage,
} from './parse-query.js';
import { PhoneCheckQuery } from './phone-check-query.js';
import { PhoneChecksQuery } from './phone-checks-query.js';

const everything = { hasBrand: () => true, hasCategory: () => true, hasDivision: () => true };

type Pairs = [string, string][];

function refusedFields(parse: () => unknown): string[] {
  try {
    parse();
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return [...new Set(error.errors?.map(({ field }) => field))].sort();
  }
}

/** What the published contract refuses: the DTO's rules over the query as a general parser reads it. */
function refusedByContract(Dto: new () => object, pairs: Pairs): string[] {
  const query: Record<string, unknown> = {};
  for (const [name, value] of pairs) query[name] = name in query ? [query[name], value] : value;
  const faults = validateSync(plainToInstance(Dto, query), { whitelist: true, forbidNonWhitelisted: true });
  return faults.map(({ property }) => property).sort();
}

const anyText = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '海尔',
    '海尔 冰箱',
    'a',
    '!',
    '()',
    '①',
    '\u200b',
    'é',
    '0',
    '1',
    '20',
    '50',
    '51',
    '1.5',
    '1e1',
  ),
  fc.constantFrom(
    '38.04',
    '-90',
    '90',
    '90.1',
    '-180',
    '180.5',
    '0.0',
    '-0',
    '00',
    '.5',
    '5.',
    '１',
    '500',
    '501',
    '+1',
    ' 1',
  ),
  fc.constantFrom('海'.repeat(100), '海'.repeat(101), '\u{20000}'.repeat(100), `\t${'海'.repeat(100)}\n`),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.float({ noNaN: true }).map(String),
  fc.integer().map(String),
);

const pairsOf = (names: string[]): fc.Arbitrary<Pairs> =>
  fc.array(fc.tuple(fc.constantFrom(...names), anyText), { maxLength: 4 });

const urlOf = (pairs: Pairs) =>
  `/path?${pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')}`;

describe('the hand-written parser and the published contract refuse the same parameters', () => {
  test.each<[string, new () => object, string[], (url: string) => unknown]>([
    [
      '/outlets',
      OutletQuery,
      ['q', 'brandId', 'category', 'divisionCode', 'limit', 'zzz'],
      (url) => parseOutletSearch(url, everything),
    ],
    ['/brands', BrandQuery, ['q', 'category', 'zzz'], (url) => parseBrandQuery(url, everything)],
    ['/divisions', DivisionQuery, ['parent', 'zzz'], (url) => parseDivisionParent(url, everything)],
    ['/number-warnings', NumberWarningQuery, ['limit', 'zzz'], parseWarningPage],
  ])('of %s', (_route, Dto, names, parse) => {
    fc.assert(
      fc.property(pairsOf(names), (pairs) => {
        expect(refusedFields(() => parse(urlOf(pairs)))).toEqual(refusedByContract(Dto, pairs));
      }),
      { numRuns: 1_000 },
    );
  });

  test('of a point and a radius', () => {
    fc.assert(
      fc.property(fc.tuple(anyText, anyText, fc.option(anyText)), ([lat, lng, radiusKm]) => {
        const pairs: Pairs = [
          ['lat', lat],
          ['lng', lng],
        ];
        if (radiusKm !== null) pairs.push(['radiusKm', radiusKm]);
        expect(refusedFields(() => parseOutletSearch(urlOf(pairs), everything))).toEqual(
          refusedByContract(OutletQuery, pairs),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  test('of a phone check, but for what is no phone number', () => {
    fc.assert(
      fc.property(pairsOf(['number', 'brandId', 'divisionCode', 'zzz']), (pairs) => {
        const contract = refusedByContract(PhoneCheckQuery, pairs);
        const parsed = refusedFields(() => parsePhoneCheck(urlOf(pairs), everything));
        expect(parsed).toEqual(expect.arrayContaining(contract));
        expect(parsed.filter((field) => !contract.includes(field) && field !== 'number')).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  test('of several numbers, but for what is no phone number', () => {
    const pieces = fc.oneof(
      fc.constantFrom(
        '4005550101',
        '031155500101x8',
        '110',
        '',
        'x',
        '12',
        '4005550101x',
        'x8',
        '40055501011234',
        ' 110',
      ),
      fc.constantFrom('４００５５５０１０１', '031155500101x1234567', '110x1x2', '400-555-0101', '1'),
    );
    const lists = fc.array(pieces, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(','));
    const repeated = fc
      .tuple(pieces, fc.integer({ min: 18, max: 23 }))
      .map(([piece, times]) => Array(times).fill(piece).join(','));
    const pairs = fc.oneof(
      lists.map((list): Pairs => [['numbers', list]]),
      fc.array(
        fc.tuple(
          fc.constantFrom('numbers', 'brandId', 'divisionCode', 'zzz'),
          fc.oneof(lists, repeated, anyText),
        ),
        {
          maxLength: 3,
        },
      ),
    );
    let accepted = 0;
    fc.assert(
      fc.property(pairs, (given) => {
        const contract = refusedByContract(PhoneChecksQuery, given);
        const parsed = refusedFields(() => parsePhoneChecks(urlOf(given), everything));
        expect(parsed).toEqual(expect.arrayContaining(contract));
        expect(parsed.filter((field) => !contract.includes(field) && field !== 'numbers')).toEqual([]);
        if (parsed.length === 0) accepted += 1;
      }),
      { numRuns: 2_000 },
    );
    expect(accepted).toBeGreaterThan(20);
  });

  test('every list of numbers that is found in a text is read, and gives back those numbers', () => {
    const found = fc.uniqueArray(fc.stringMatching(/^400555\d{4}(?:x\d{1,6})?$/), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(found, (numbers) => {
        const { numbers: read } = parsePhoneChecks(`/path?numbers=${numbers.join('%2C')}`, everything);
        expect(read.map(({ digits, extension }) => (extension ? `${digits}x${extension}` : digits))).toEqual(
          numbers,
        );
      }),
    );
  });

  test('never throws anything but a problem, whatever stands after the question mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (query) => {
        for (const parse of [
          parseOutletSearch,
          parsePhoneCheck,
          parsePhoneChecks,
          parseBrandQuery,
          parseDivisionParent,
        ]) {
          refusedFields(() => parse(`/path?${query}`, everything));
        }
        refusedFields(() => parseWarningPage(`/path?${query}`));
      }),
    );
  });
});

describe('what is read', () => {
  test('is the search, with what was not given left open', () => {
    expect(parseOutletSearch('/outlets', everything)).toEqual({
      q: null,
      brandId: null,
      category: null,
      divisionCode: null,
      point: null,
      radiusKm: null,
      limit: 20,
      cursor: null,
    });
  });

  test('is the same whether a blank is written as a plus or as %20', () => {
    for (const blank of ['+', '%20'])
      expect(parseOutletSearch(`/outlets?q=a${blank}b`, everything).q).toBe('a b');
  });

  test('is every search that a client can write down', () => {
    const search = fc.record({
      q: fc.option(fc.constantFrom('海尔', '石家庄 冰箱', 'a&b=c%20+')),
      brandId: fc.option(fc.constantFrom('a', 'b_-')),
      limit: fc.integer({ min: 1, max: 50 }),
      lat: fc.integer({ min: -90_000, max: 90_000 }).map((value) => value / 1_000),
      lng: fc.integer({ min: -180_000, max: 180_000 }).map((value) => value / 1_000),
    });
    fc.assert(
      fc.property(search, ({ q, brandId, limit, lat, lng }) => {
        const pairs: Pairs = [
          ['limit', `${limit}`],
          ['lat', lat.toFixed(3)],
          ['lng', lng.toFixed(3)],
        ];
        if (q !== null) pairs.push(['q', q]);
        if (brandId !== null) pairs.push(['brandId', brandId]);
        expect(parseOutletSearch(urlOf(pairs), everything)).toMatchObject({
          q,
          brandId,
          limit,
          point: { lat, lng },
        });
      }),
    );
  });
});

describe('a cursor', () => {
  const search: OutletSearch = parseOutletSearch('/outlets?q=a&lat=38&lng=114', everything);

  test('comes back as it was written, exact to the last digit', () => {
    const keys = fc.array(fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(keys, fc.stringMatching(/^[\w-]{1,40}$/), (sortKeys, id) => {
        const cursor = { keys: sortKeys.map((key) => (Object.is(key, -0) ? 0 : key)), id };
        const url = `/outlets?q=a&lat=38&lng=114&limit=5&cursor=${encodeOutletCursor(search, cursor)}`;
        expect(parseOutletSearch(url, everything).cursor).toEqual(cursor);
      }),
    );
  });

  test('with any one character changed is refused or names a place in the same list, and never fails otherwise', () => {
    const text = encodeOutletCursor(search, { keys: [1, 2.5], id: 'outlet-1' });
    fc.assert(
      fc.property(fc.nat({ max: text.length - 1 }), fc.stringMatching(/^[\w-]$/), (at, character) => {
        const changed = text.slice(0, at) + character + text.slice(at + 1);
        refusedFields(() => parseOutletSearch(`/outlets?q=a&lat=38&lng=114&cursor=${changed}`, everything));
      }),
    );
  });

  test('of another search is refused', () => {
    const cursor = encodeOutletCursor(search, { keys: [], id: 'x' });
    for (const other of [
      'q=b&lat=38&lng=114',
      'q=a',
      'q=a&lat=38&lng=114&radiusKm=5',
      'q=a&lat=38&lng=114&brandId=b',
    ]) {
      expect(
        refusedFields(() => parseOutletSearch(`/outlets?${other}&cursor=${cursor}`, everything)),
      ).toEqual(['cursor']);
    }
  });
});
