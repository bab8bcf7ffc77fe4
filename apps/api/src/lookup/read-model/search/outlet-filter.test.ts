import fc from 'fast-check';
import { dayNumber } from '../day-number.js';
import { mergeSegments } from '../follow/merge-segments.js';
import { ModelKeeper } from '../follow/model-keeper.js';
import type { Segment } from '../segment/segment.js';
import { buildSegment } from '../segment/segment-builder.js';
import { outletId } from '../segment/segment-reading.js';
import { scanOutlets } from '../testing/full-scan.js';
import {
  changedRegistry,
  GENERATED_BRAND_IDS,
  GENERATED_CATEGORIES,
  GENERATED_PHONES,
  GENERATED_TODAY,
  type GeneratedRegistry,
  generatedPoint,
  generatedRegistry,
} from '../testing/generated-registry.js';
import type { OutletFilter } from './outlet-filter.js';
import { distanceOfKey, NO_DISTANCE } from './outlet-key.js';
import { SegmentNumbers } from './segment-numbers.js';
import { type SearchedSegment, SegmentSearch } from './segment-search.js';
import { type PageStart, TopOutlets } from './top-outlets.js';

const WORDS = ['顺达', '顺', '达家', '家电服务', 'tcl', 'c', '建设大街', '128', '一', '达顺', '没有', '部1'];
const PLACES = ['13', '1301', '130102', '130102001', '1307', '130171', '139999', '1306'];

const anyFilter: fc.Arbitrary<OutletFilter> = fc
  .record({
    brandIds: fc.uniqueArray(fc.constantFrom(...GENERATED_BRAND_IDS, 'nobody'), { maxLength: 2 }),
    categories: fc.uniqueArray(fc.constantFrom(...GENERATED_CATEGORIES.map(({ code }) => code)), {
      maxLength: 2,
    }),
    divisionCodes: fc.option(fc.uniqueArray(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 3 })),
    phone: fc.option(
      fc.oneof(
        fc.record({ digits: fc.constantFrom(...GENERATED_PHONES), complete: fc.constant(true) }),
        fc.record({
          digits: fc.constantFrom('55500101', '0101', '1', '55500102'),
          complete: fc.constant(false),
        }),
      ),
      { freq: 1 },
    ),
    words: fc.array(fc.constantFrom(...WORDS), { maxLength: 2 }),
    point: fc.option(generatedPoint),
    radiusKm: fc.option(fc.constantFrom(0.5, 20, 300)),
  })
  .map(({ radiusKm, ...filter }) => ({
    ...filter,
    radiusMeters: filter.point === null || radiusKm === null ? null : radiusKm * 1000,
  }));

/** All pages of an answer. */
function search(segments: SearchedSegment[], filter: OutletFilter, pageSize: number) {
  const found: { id: string; distanceMeters: number | null }[] = [];
  const top = new TopOutlets(50);
  let start: PageStart | null = null;
  do {
    top.begin(
      segments.map(({ segment }) => segment),
      pageSize,
      start,
    );
    segments.forEach((each, source) => {
      SegmentSearch.run(each, source, filter, dayNumber(GENERATED_TODAY), top);
    });
    for (let at = 0; at < top.size; at++) {
      const id = outletId(segments[top.sources[at]!]!.segment, top.ordinals[at]!);
      const distance = distanceOfKey(top.keys[at]!);
      const known = filter.point !== null && distance !== NO_DISTANCE;
      found.push({ id, distanceMeters: known ? distance : null });
      start = { key: top.keys[at]!, id };
    }
  } while (top.full);
  return found;
}

function expected(outlets: GeneratedRegistry['outlets'], filter: OutletFilter) {
  return scanOutlets(outlets, filter, GENERATED_TODAY).map(({ outlet, distanceMeters }) => ({
    id: outlet.id,
    distanceMeters,
  }));
}

function searched(segment: Segment, replaced: Uint8Array | null = null): SearchedSegment {
  return { segment, replaced, numbers: new SegmentNumbers(segment.tables) };
}

function changeInto(before: GeneratedRegistry, after: GeneratedRegistry): ModelKeeper {
  const keeper = ModelKeeper.ofSnapshot({ ...before, revision: 1, readAt: '2026-05-20T00:00:00.000Z' });
  const present = new Set(after.outlets.map(({ id }) => id));
  keeper.apply({
    ...after,
    revision: 2,
    readAt: '2026-05-20T00:00:01.000Z',
    removed: {
      brandIds: [],
      outletIds: before.outlets.map(({ id }) => id).filter((id) => !present.has(id)),
      warningIds: [],
    },
  });
  return keeper;
}

test('a search finds what a scan of every outlet finds, in its order, whatever the size of a page', () => {
  fc.assert(
    fc.property(
      generatedRegistry(),
      anyFilter,
      fc.integer({ min: 1, max: 7 }),
      (registry, filter, pageSize) => {
        expect(search([searched(buildSegment(registry.outlets))], filter, pageSize)).toEqual(
          expected(registry.outlets, filter),
        );
      },
    ),
    { numRuns: 1000 },
  );
});

test('changes over a base are searched as if they had always been there, before a merge and after it', () => {
  fc.assert(
    fc.property(changedRegistry(), anyFilter, fc.integer({ min: 1, max: 7 }), (change, filter, pageSize) => {
      const { base, delta, replaced } = changeInto(change.before, change.after).update;
      const answer = expected(change.after.outlets, filter);
      const overlaid = [searched(base, replaced), searched(delta)];
      expect(search(overlaid, filter, pageSize)).toEqual(answer);
      expect(search([searched(mergeSegments({ base, delta, replaced }))], filter, pageSize)).toEqual(answer);
    }),
    { numRuns: 500 },
  );
});
