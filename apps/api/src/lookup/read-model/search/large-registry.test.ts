import fc from 'fast-check';
import type { OutletRecord } from '../../../registry/registry-record.js';
import { dayNumber } from '../day-number.js';
import { buildSegment } from '../segment/segment-builder.js';
import { outletId } from '../segment/segment-reading.js';
import { scanOutlets } from '../testing/full-scan.js';
import {
  GENERATED_BRAND_IDS,
  GENERATED_TODAY,
  generatedOutlet,
  generatedPoint,
} from '../testing/generated-registry.js';
import type { OutletFilter } from './outlet-filter.js';
import { SegmentNumbers } from './segment-numbers.js';
import { SegmentSearch } from './segment-search.js';
import { TopOutlets } from './top-outlets.js';

/*
 * So many outlets that the indexes which small registries do without are used: trees of points by brand, ranges of divisions
 * too large to be measured one by one, lists cut down by a second bigram.
 */
const COUNT = 9_000;
const NONE: OutletFilter = {
  brandIds: [],
  categories: [],
  divisionCodes: null,
  phone: null,
  words: [],
  point: null,
  radiusMeters: null,
};

const outlets: OutletRecord[] = fc
  .sample(generatedOutlet(fc.constant('')), { numRuns: COUNT, seed: 3 })
  .map((outlet, index) => ({ ...outlet, id: `outlet-${(index * 7919) % COUNT}` }));
const segment = buildSegment(outlets);
const numbers = new SegmentNumbers(segment.tables);
const top = new TopOutlets(50);

function search(filter: OutletFilter): string[] {
  top.begin([segment], 20, null);
  SegmentSearch.run({ segment, replaced: null, numbers }, 0, filter, dayNumber(GENERATED_TODAY), top);
  return Array.from({ length: top.size }, (_, at) => outletId(segment, top.ordinals[at]!));
}

const expected = (filter: OutletFilter) =>
  scanOutlets(outlets, filter, GENERATED_TODAY)
    .slice(0, 20)
    .map(({ outlet }) => outlet.id);

test('the registry is large enough for every index', () => {
  expect(segment.tables.treeBrands).toHaveLength(GENERATED_BRAND_IDS.length);
});

test.each<[string, Partial<OutletFilter>]>([
  ['everything', {}],
  ['a brand', { brandIds: ['brand-yunling'] }],
  ['a category', { categories: ['television'] }],
  ['a county', { divisionCodes: ['130102'] }],
  ['a township', { divisionCodes: ['130102001'] }],
  ['a city', { divisionCodes: ['1307'] }],
  ['the province', { divisionCodes: ['13'] }],
  ['counties of one name', { divisionCodes: ['130104', '130702', '130703'] }],
  ['a common word', { words: ['顺达'] }],
  ['two words', { words: ['建设', '128'] }],
  ['one character', { words: ['院'] }],
  [
    'a word and a brand in a county',
    { words: ['家电'], brandIds: ['brand-qingshi'], divisionCodes: ['130683'] },
  ],
])('%s is answered as by a full scan, near any point or without one', (_, given) => {
  const filter = { ...NONE, ...given };
  expect(search(filter)).toEqual(expected(filter));
  const points = fc.sample(generatedPoint, { numRuns: 10, seed: 8 });
  for (const point of [...points, { lat: -40, lng: -75 }]) {
    for (const radiusMeters of [null, 25_000]) {
      const near = { ...filter, point, radiusMeters };
      expect(search(near)).toEqual(expected(near));
    }
  }
});
