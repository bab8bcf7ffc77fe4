import { Api } from '../support/api.js';
import { Cleanup } from '../support/cleanup.js';
import { Jwb } from '../support/jwb.js';
import { checkPhone, search, verdictOn } from '../support/questions.js';
import { createDatabase } from '../support/test-database.js';
import { waitUntil } from '../support/wait-until.js';

interface BrandItem {
  id: string;
  name: string;
  categories: string[];
  outletCount: number;
}

const cleanup = Cleanup.afterThisFile();
let jwb: Jwb;
let api: Api;
let brands: BrandItem[];

beforeAll(async () => {
  const databaseUrl = await createDatabase(cleanup);
  jwb = new Jwb(cleanup, databaseUrl);
  await jwb.run('demo');
  api = await Api.start(cleanup, { databaseUrl });
  brands = (await api.get<{ items: BrandItem[] }>('/brands')).items;
});

test('every brand of the demonstration is marked as invented and has outlets', () => {
  expect(brands.length).toBeGreaterThan(1);
  for (const brand of brands) {
    expect(brand.name).toContain('演示');
    expect(brand.outletCount).toBeGreaterThan(0);
  }
});

test('a brand and a city in one line find that brand in that city', async () => {
  for (const { id, name } of brands) {
    const anywhere = await search(api, name);
    const cities = new Set(anywhere.items.map((outlet) => outlet.divisionName.slice(0, 3)));
    for (const city of cities) {
      const { items } = await search(api, `${city} ${name}`);
      expect(items.length).toBeGreaterThan(0);
      for (const outlet of items) {
        expect(outlet.divisionName).toContain(city);
        expect(outlet.brands.map((brand) => brand.id)).toContain(id);
      }
    }
  }
});

test('a place and a category in one line find outlets for that category there', async () => {
  const { items } = await search(api, '石家庄 冰箱');
  expect(items.length).toBeGreaterThan(0);
  for (const outlet of items) {
    expect(outlet.divisionName).toContain('石家庄市');
    expect(outlet.categories).toContain('refrigerator');
  }
});

test('nearest first means nearest first', async () => {
  const { items } = await api.get<{ items: { distanceMeters: number }[] }>(
    '/outlets?lat=38.04&lng=114.51&limit=20',
  );
  const distances = items.map((outlet) => outlet.distanceMeters);
  expect(distances.length).toBeGreaterThan(1);
  expect(distances).toEqual([...distances].sort((one, other) => one - other));
});

test('the numbers that the demonstration gives as official check as official', async () => {
  for (const { id } of brands) {
    const { servicePhones } = await api.get<{ servicePhones: { number: string }[] }>(`/brands/${id}`);
    for (const { number } of servicePhones) expect(await verdictOn(api, number)).toBe('official');
  }
  const unlisted = await checkPhone(api, '400-555-9999');
  expect(unlisted.verdict).toBe('unlisted');
  expect(unlisted.advice).not.toMatch(/假的|是假|骗子/);
});

test('loading it a second time changes nothing', async () => {
  const revision = async () =>
    (await api.get<{ lookup: { revision: number } }>('/health/ready')).lookup.revision;
  const before = await revision();
  const again = await jwb.try('demo');
  expect(again.output).toMatch(/\p{Script=Han}{4}/u);
  // A later write arrives, and is the only one.
  await jwb.run('warn', '400-555-9998', '--source', '演示公告', '--reason', '冒充品牌');
  await waitUntil(async () => (await verdictOn(api, '4005559998')) === 'warned', {
    what: 'the later write arrives',
  });
  expect(await revision()).toBe(before + 1);
});
