import fc from 'fast-check';
import { isHeading, shortName } from '../division-names.js';
import { readNationSlice } from '../division-slice.js';
import type { Division } from '../divisions.js';
import { type CountyInput, resolveCounty } from './county-resolution.js';
import { loadGazetteer } from './gazetteer.js';

const gazetteer = loadGazetteer('13');
const { divisions } = gazetteer;
const counties = divisions.all().filter((division) => division.code.length === 6);
const cities = divisions.children('13');
const province = divisions.province.name;
const nation = readNationSlice();

const anyCounty = fc.constantFrom(...counties);
const anyHouse = fc.integer({ min: 1, max: 9999 }).map((number) => `演示路${number}号`);
const anyRoad = fc
  .tuple(
    fc.constantFrom(...Object.entries(nation.cities).filter(([, name]) => !isHeading(name))),
    fc.constantFrom('路', '大街', '道', '东路', '北大街', '中路', '西街'),
    fc.integer({ min: 1, max: 999 }),
  )
  .map(([[code, name], kind, number]) => `${shortName(name, code) ?? name}${kind}${number}号`);

function cityOf(county: Division): Division {
  return divisions.cityOf(county.code)!;
}

/** Ways in which real lists say where a row is, each with the county's name in full. */
const SHAPES: Record<string, (county: Division, house: string) => CountyInput> = {
  'three columns': (county) => ({ province, city: cityOf(county).name, county: county.name }),
  'short columns': (county) => ({
    province: shortName(province, '13')!,
    city: shortName(cityOf(county).name, county.code.slice(0, 4))!,
    county: county.name,
  }),
  'columns and address': (county, house) => ({
    city: cityOf(county).name,
    county: county.name,
    address: `${cityOf(county).name}${county.name}${house}`,
  }),
  'a whole address': (county, house) => ({
    address: `${province}${cityOf(county).name}${county.name}${house}`,
  }),
  'an address without the province': (county, house) => ({
    address: `${cityOf(county).name}${county.name}${house}`,
  }),
  'an address under a city column': (county, house) => ({
    city: cityOf(county).name,
    address: county.name + house,
  }),
  'one column for all': (county) => ({ city: `${province}/${cityOf(county).name}/${county.name}` }),
  'a full name': (county) => ({ county: divisions.fullName(county.code) }),
};

function resolvedCode(input: CountyInput): string | null {
  const resolution = resolveCounty(input, gazetteer);
  return resolution.kind === 'resolved' ? resolution.divisionCode : null;
}

describe('resolveCounty, whatever the county', () => {
  it.each(Object.entries(SHAPES))('resolves every county and functional zone written as %s', (_, shape) => {
    const missed = counties.filter((county) => resolvedCode(shape(county, '演示路1号')) !== county.code);
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  it('is moved by no road that is called after a city, here or elsewhere', () => {
    fc.assert(
      fc.property(
        anyCounty,
        fc.constantFrom(...Object.values(SHAPES)),
        anyHouse,
        anyRoad,
        (county, shape, house, road) => {
          const input = shape(county, house);
          expect(resolvedCode({ ...input, address: `${input.address ?? ''}${road}` })).toBe(county.code);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('takes no road for the county that it is called after', () => {
    const named = counties
      .map((county) => ({ county, short: shortName(county.name, county.code) }))
      .filter(({ county, short }) => short !== null && county.kind === 'county');
    fc.assert(
      fc.property(
        fc.constantFrom(...named),
        fc.constantFrom('路', '大街', '东路', '南大街'),
        ({ county, short }, kind) => {
          const address = `${cityOf(county).name}${short}${kind}8号`;
          const resolution = resolveCounty({ address }, gazetteer);
          if (resolution.kind === 'resolved') expect(resolution.assumption).not.toContain('理解为');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is moved by no blanks, brackets or full-width letters', () => {
    fc.assert(
      fc.property(
        anyCounty,
        anyHouse,
        fc.constantFrom(' ', '\u3000', '\t', '\u200b'),
        (county, house, blank) => {
          const address = [...`${province}${cityOf(county).name}${county.name}${house}(A座)`].join(blank);
          expect(resolvedCode({ address })).toBe(county.code);
        },
      ),
    );
  });

  it('takes no row of any other province, county by county', () => {
    const taken: string[] = [];
    for (const [code, name] of Object.entries(nation.counties)) {
      if (code.startsWith('13') || isHeading(name)) continue;
      const provinceName = nation.provinces[code.slice(0, 2)]!;
      const cityName = nation.cities[code.slice(0, 4)]!;
      const written = isHeading(cityName) ? provinceName + name : provinceName + cityName + name;
      for (const input of [
        { address: `${written}演示路1号` },
        { province: provinceName, city: cityName, county: name },
      ]) {
        const resolution = resolveCounty(input, gazetteer);
        if (resolution.kind !== 'otherProvince' || resolution.provinceName !== provinceName)
          taken.push(written);
      }
    }
    expect(taken).toEqual([]);
  });

  it('answers any text with a county of this province, another province or a question, and never fails', () => {
    const fragment = fc.oneof(
      fc.constantFrom(
        '河北',
        '河北省',
        '北京',
        '桥西区',
        '新华',
        '开发区',
        '邯郸县',
        '路',
        '大街',
        '(',
        ':',
        '市辖区',
        '11446',
      ),
      fc.constantFrom(...cities.map(({ name }) => name)),
      anyCounty.map(({ name }) => name),
      fc.string({ maxLength: 6, unit: 'grapheme' }),
    );
    const text = fc.array(fragment, { maxLength: 5 }).map((parts) => parts.join(''));
    const input = fc.record(
      { province: text, city: text, county: text, address: text, name: text },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(input, (row) => {
        const resolution = resolveCounty(row, gazetteer);
        if (resolution.kind === 'resolved') {
          expect(['county', 'functionalZone']).toContain(divisions.get(resolution.divisionCode)?.kind);
        } else if (resolution.kind === 'unresolved') {
          expect(resolution.reason).toContain('请');
          // Counties, or cities where not even the city is known.
          for (const { code } of resolution.candidates) expect([4, 6]).toContain(code.length);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
