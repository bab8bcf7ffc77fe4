import { readdirSync, readFileSync } from 'node:fs';
import { AGENT_ROLES, STAFF_ROLES } from '@jiweibao/shared';
import { readDemoPeople } from '../demo/listed-demo-people.js';
import { readAndResolveList } from '../list-imports/read-list.js';
import type { ResolvedList } from '../list-imports/resolved-list.js';
import { loadBureauTree } from '../organization/bureau-tree.js';
import { loadDivisions } from '../organization/divisions.js';
import { loadGazetteer } from '../organization/places/gazetteer.js';
import { readDeclaration } from '../registry/declaration-reading.js';
import type { CategoryRecord } from '../registry/registry-record.js';
import { readDemoLists, readDemoRegistry, readDemoWarnings } from './demo-data.js';

/** Numbers of blocks that are not given out: 400-555 xxxx and 5550 xxxx after an area code. */
const INVENTED_NUMBER = /^(400555\d{4}|0\d{2,3}5550\d{4})$/;
const MOST_KILOBYTES = 300;

const { declaration, faults } = readDeclaration(readDemoRegistry());
const categories = (
  JSON.parse(readFileSync(new URL('../../data/categories.json', `file://${__filename}`), 'utf8')) as {
    categories: CategoryRecord[];
  }
).categories;

describe('the demonstration registry', () => {
  it('is without fault', () => expect(faults).toEqual([]));

  it('has brands for all eight categories, each marked as invented, with an alias', () => {
    expect(new Set(declaration.brands.flatMap((brand) => brand.categories))).toEqual(
      new Set(categories.map(({ code }) => code)),
    );
    for (const { name, aliases } of declaration.brands) {
      for (const word of [name, ...aliases]) expect(word).toContain('演示');
      expect(aliases).not.toEqual([]);
    }
  });

  it('has numbers of blocks that nobody was given, and warns of none that it calls official', () => {
    const digits = (text: string) => text.replace(/\D/g, '');
    const official = declaration.brands.flatMap(({ servicePhones }) =>
      servicePhones.map((p) => digits(p.number)),
    );
    const warned = readDemoWarnings().map(({ number }) => digits(number));
    for (const number of [...official, ...warned]) expect(number).toMatch(INVENTED_NUMBER);
    expect(warned.filter((number) => official.includes(number))).toEqual([]);
  });
});

describe('the demonstration lists', () => {
  const lists: ResolvedList[] = [];
  beforeAll(async () => {
    const gazetteer = loadGazetteer('13');
    const brands = declaration.brands.map(({ name, aliases, categories: categoryCodes }) => ({
      id: name,
      name,
      aliases,
      categoryCodes,
    }));
    for (const { bytes, brand, category, coordinates } of readDemoLists()) {
      lists.push(
        await readAndResolveList(bytes, {
          provinceCode: '13',
          brands,
          categories,
          coordinates,
          defaultBrandName: brand ?? null,
          defaultCategory: category ?? null,
          mobilePublic: false,
          gazetteer,
        }),
      );
    }
  });

  it('are read without an error or a doubt', () => {
    expect(lists.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('describe invented outlets only, all over the province', () => {
    const outlets = lists.flatMap((list) => list.outlets);
    for (const { name, phones } of outlets) {
      expect(name).toContain('演示');
      for (const { number } of phones) expect(number).toMatch(INVENTED_NUMBER);
    }
    expect(new Set(outlets.map(({ divisionCode }) => divisionCode.slice(0, 4))).size).toBe(11);
    expect(new Set(outlets.map(({ name }) => name)).size).toBeGreaterThan(500);
  });

  it('stay small', () => {
    const bytes = readDemoLists().reduce((total, list) => total + list.bytes.length, 0);
    expect(bytes / 1024).toBeLessThan(MOST_KILOBYTES);
  });
});

/** What `scripts/bootstrap/demo-day.mjs` lets them do. */
describe('the day of the demonstration', () => {
  const FOLDER = new URL('../../data/demo/', `file://${__filename}`);
  const texts = readdirSync(FOLDER)
    .filter((name) => name === 'day.json' || /^[67]-/.test(name))
    .map((name) => readFileSync(new URL(encodeURIComponent(name), FOLDER), 'utf8'));

  it('names invented numbers only, also where one is cut short on purpose', () => {
    const numbers = texts.flatMap(
      (text) => text.match(/\b(?:400-\d{3}-\d{4}|0\d{2,3}-\d{4}(?: \d{1,4})?)/g) ?? [],
    );
    expect(numbers.length).toBeGreaterThan(10);
    for (const number of numbers)
      expect(number.replace(/\D/g, '')).toMatch(/^(400555\d{4}|0\d{2,3}5550\d{0,4})$/);
  });

  it('marks every row of its lists as invented', () => {
    const rows = texts.flatMap((text) => text.split('\n')).filter((line) => line.includes('2026-01-01'));
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) expect(row).toMatch(/^演示/);
  });
});

describe('the people of the demonstration', () => {
  const people = readDemoPeople();
  const tree = loadBureauTree(loadDivisions('13'));

  it.each(people)('$loginName works somewhere that there is, in roles that there are', (person) => {
    const roles: readonly string[] = person.agent === undefined ? STAFF_ROLES : AGENT_ROLES;
    expect(person.roles.filter((role) => !roles.includes(role))).toEqual([]);
    if (person.agent === undefined) expect(tree.find(person.bureau ?? '')).not.toBeNull();
    else expect(declaration.generalAgents.map(({ creditCode }) => creditCode)).toContain(person.agent);
    expect(person.loginName).toMatch(/^demo-/);
    expect(person.name).toContain('演示');
  });

  it('have every role among them, at every level of bureau', () => {
    expect(new Set(people.flatMap(({ roles }) => roles))).toEqual(new Set([...STAFF_ROLES, ...AGENT_ROLES]));
    const levels = people.flatMap(({ bureau }) => (bureau === undefined ? [] : [tree.find(bureau)?.level]));
    expect(new Set(levels)).toEqual(new Set(['province', 'city', 'county', 'station']));
  });
});
