import fc from 'fast-check';
import type { OutletSearch } from '../lookup-types.js';
import { warningStands } from '../phone-verdict.js';
import { changedRegistry, GENERATED_TODAY } from './testing/generated-registry.js';
import { followedModelOf, modelOf } from './testing/model-of.js';

const SEARCH: OutletSearch = {
  q: null,
  brandId: null,
  category: null,
  divisionCode: '13',
  point: null,
  radiusKm: null,
  limit: 50,
  cursor: null,
};

test("an outlet's number that a bureau warns about today is named as such, in lists and on the page, and no other is", () => {
  fc.assert(
    fc.property(changedRegistry(10), ({ before, after }) => {
      const warned = new Set(
        after.warnings.filter((each) => warningStands(each, GENERATED_TODAY)).map(({ number }) => number),
      );
      for (const model of [modelOf(after), followedModelOf(before, after)]) {
        const listed = JSON.parse(model.searchOutlets(SEARCH, GENERATED_TODAY).toString()).items;
        for (const outlet of after.outlets) {
          const expected = [...new Set(outlet.phones.map(({ number }) => number))].filter((number) =>
            warned.has(number),
          );
          const page = JSON.parse(model.outlet(outlet.id, GENERATED_TODAY) ?? '');
          const item = listed.find(({ id }: { id: string }) => id === outlet.id);
          for (const shown of item ? [page, item] : [page]) {
            expect([...shown.warnedPhones].sort()).toEqual(expected.sort());
          }
        }
      }
    }),
    { numRuns: 200 },
  );
});
