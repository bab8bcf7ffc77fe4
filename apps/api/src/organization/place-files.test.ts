import { readFileSync } from 'node:fs';
import { shortName, townshipStem } from './division-names.js';
import { loadDivisions } from './divisions.js';
import { readPlaceFiles } from './place-files.js';

const divisions = loadDivisions('13');
const { formerCounties, zones, areas, landmarks, areaCodes } = readPlaceFiles('13');

function expectCounties(codes: readonly string[], city: string): void {
  for (const code of codes) {
    expect(['county', 'functionalZone']).toContain(divisions.get(code)?.kind);
    expect(divisions.contains(city, code)).toBe(true);
  }
}

describe('the renamed counties of Hebei', () => {
  it('lead to counties of their own city, with year and reason', () => {
    for (const former of formerCounties) {
      expectCounties(former.successors, former.city);
      expect(former.successors.length).toBeGreaterThan(0);
      expect(former.year).toBeGreaterThan(1980);
      expect(former.reason).not.toBe('');
    }
  });

  it('say for every split name whether most of it went to one place or the sender must be asked', () => {
    for (const former of formerCounties.filter(({ successors }) => successors.length > 1)) {
      expect(former.note).not.toBe('');
      expect(former.usual === null || former.successors.includes(former.usual!)).toBe(true);
    }
  });

  it('are no county of the same city today', () => {
    for (const former of formerCounties) {
      expect(divisions.children(former.city).map(({ name }) => name)).not.toContain(former.name);
    }
  });

  it.each([
    ...[
      '鹿泉市',
      '藁城市',
      '栾城县',
      '桥东区',
      '北市区',
      '南市区',
      '新市区',
      '清苑县',
      '满城县',
      '徐水县',
      '邢台县',
    ],
    ...[
      '桥西区',
      '任县',
      '南和县',
      '滦县',
      '平泉县',
      '永年县',
      '肥乡县',
      '宣化县',
      '万全县',
      '崇礼县',
      '冀州市',
      '抚宁县',
      '唐海县',
    ],
  ])('know %s', (name) => {
    expect(formerCounties.some((former) => former.name === name)).toBe(true);
  });
});

describe('the other names of Hebei', () => {
  it('cover each functional zone once', () => {
    const all = divisions.all().filter((division) => division.kind === 'functionalZone');
    expect(zones.map(({ code }) => code).sort()).toEqual(all.map(({ code }) => code).sort());
    for (const zone of zones) expectCounties([zone.code, ...zone.landOf], zone.code.slice(0, 4));
  });

  it('name in a city no two zones alike', () => {
    for (const city of divisions.children('13')) {
      const inCity = zones.filter((zone) => zone.code.startsWith(city.code)).flatMap((zone) => zone.inCity);
      expect(new Set(inCity).size).toBe(inCity.length);
    }
  });

  it('place areas, landmarks and telephone area codes in cities that exist', () => {
    for (const area of areas) expectCounties(area.codes, area.city);
    for (const [city, names] of Object.entries(landmarks)) {
      for (const codes of Object.values(names)) expectCounties(codes, city);
    }
    expect(Object.keys(areaCodes).sort()).toEqual(divisions.children('13').map(({ code }) => code));
    for (const code of Object.values(areaCodes)) expect(code).toMatch(/^03(1\d|35)$/);
  });
});

describe('the roads and landmarks of Hebei', () => {
  const entries = Object.entries(landmarks).flatMap(([city, names]) =>
    Object.entries(names).map(([name, codes]) => ({ city, name, codes })),
  );

  it('are each written once in a city, so that no line silently replaces another', () => {
    const file = new URL('../../data/divisions/landmarks-13.json', import.meta.url);
    const lines = readFileSync(file, 'utf8').match(/^ {3}"[^"]+": \[/gm) ?? [];
    expect(lines).toHaveLength(entries.length);
  });

  it('lead to at least one county and name none twice', () => {
    for (const { name, codes } of entries) {
      expect(codes.length).toBeGreaterThan(0);
      expect([name, new Set(codes).size]).toEqual([name, codes.length]);
      expect(name.length).toBeGreaterThanOrEqual(2);
    }
  });

  // A street office called after its road only says that a county town has a road of that name too.
  it('are no county, and no township of a county where they do not lead', () => {
    const disguised = entries.filter(({ city, name, codes }) =>
      divisions.all().some((division) => {
        if (!divisions.contains(city, division.code) || division.code === city) return false;
        if (division.kind !== 'township') {
          return division.name === name || shortName(division.name, division.code) === name;
        }
        const { stem, kind } = townshipStem(division.name);
        const named = stem === name && !(kind === 'urban' && /[路街道]$/.test(stem));
        return named && !codes.includes(division.code.slice(0, 6));
      }),
    );
    expect(disguised).toEqual([]);
  });

  it('are no former county', () => {
    const former = formerCounties.map(({ city, name }) => city + name);
    expect(entries.filter(({ city, name }) => former.includes(city + name))).toEqual([]);
  });
});

describe('shortName', () => {
  it.each([
    ['河北省', '13', '河北'],
    ['内蒙古自治区', '15', '内蒙古'],
    ['广西壮族自治区', '45', '广西'],
    ['石家庄市', '1301', '石家庄'],
    ['恩施土家族苗族自治州', '4228', '恩施'],
    ['长安区', '130102', '长安'],
    ['青龙满族自治县', '130321', '青龙'],
    ['围场满族蒙古族自治县', '130828', '围场'],
    ['孟村回族自治县', '130930', '孟村'],
    ['沧县', '130921', null],
  ])('shortens %s (%s) to %s', (name, code, short) => {
    expect(shortName(name, code)).toBe(short);
  });
});
