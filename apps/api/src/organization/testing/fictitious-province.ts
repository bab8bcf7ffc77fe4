import fc from 'fast-check';
import type { NamesByCode, ProvinceSlice } from '../division-slice.js';

/** A province that does not exist, with cities, counties, zones and townships in any number, to prove that no rule is one province's. */
export const fictitiousProvince: fc.Arbitrary<ProvinceSlice> = fc
  .record({
    cities: fc.integer({ min: 1, max: 4 }),
    counties: fc.integer({ min: 0, max: 4 }),
    zones: fc.integer({ min: 0, max: 3 }),
    townships: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ cities, counties, zones, townships }) => {
    const cityCodes = numbered(cities).map((n) => `97${n}`);
    const countyCodes = cityCodes.flatMap((city) => numbered(counties).map((n) => `${city}${n}`));
    const zoneCodes = cityCodes.flatMap((city) => numbered(zones).map((n) => `${city}7${n.slice(1)}`));
    const townshipCodes = [...countyCodes, ...zoneCodes].flatMap((county) =>
      numbered(townships).map((n) => `${county}0${n}`),
    );
    return {
      edition: {
        package: 'none',
        source: '演示',
        asOf: '2024-01-01',
        publishedOn: '2024-01-01',
        licence: 'none',
      },
      province: { code: '97', name: '演示省' },
      cities: named(cityCodes, '演城', '市'),
      counties: named(countyCodes, '演县', '县'),
      functionalZones: named(zoneCodes, '演示', '开发区'),
      townships: named(townshipCodes, '演乡', '镇'),
    };
  });

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, position) => String(position + 1).padStart(2, '0'));
}

function named(codes: readonly string[], stem: string, ending: string): NamesByCode {
  return Object.fromEntries(codes.map((code) => [code, `${stem}${code}${ending}`]));
}
