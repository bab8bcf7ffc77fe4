import { DATABASE_SCHEMA } from '../migrations/database-schema.js';
import { SystemClock } from '../platform/clock.js';
import { createTestDatabase, type TestDatabase } from '../platform/testing/test-database.js';
import { DeclarationService } from './declaration.service.js';
import { RegistryFeed } from './registry-feed.js';
import { RegistryWriter } from './registry-writer.js';

const AGENT = { name: '演示家电服务有限公司', creditCode: '91130100MA0DEM001P' };
const PHONE = { number: '400-555-0101', purpose: 'afterSales', source: '演示:书面确认' };
const BRAND = {
  name: '演示冰泉',
  aliases: ['冰泉电器', 'ICE演示'],
  categories: ['refrigerator', 'air-conditioner'],
  generalAgent: AGENT.name,
  servicePhones: [PHONE],
};

describe('declaring brands', () => {
  let database: TestDatabase;
  let service: DeclarationService;
  let feed: RegistryFeed;
  beforeAll(async () => {
    database = await createTestDatabase(DATABASE_SCHEMA);
    service = new DeclarationService(new RegistryWriter(() => database.dataSource));
    feed = new RegistryFeed(() => database.dataSource, new SystemClock());
  });
  afterAll(() => database?.drop());
  afterEach(async () => {
    for (const table of ['service_phone', 'brand_alias', 'brand_category', 'brand', 'general_agent']) {
      await database.dataSource.query(`DELETE FROM ${table}`);
    }
  });

  const brand = async (name = BRAND.name) =>
    (await feed.loadSnapshot()).brands.find((record) => record.name === name)!;

  it('registers agent, brand, pinyin and service phones', async () => {
    await service.declare({ generalAgents: [AGENT], brands: [BRAND] });
    expect(await brand()).toMatchObject({
      pinyin: 'yan shi bing quan',
      aliases: ['ICE演示', '冰泉电器'],
      categoryCodes: ['air-conditioner', 'refrigerator'],
      generalAgent: { name: AGENT.name },
      servicePhones: [{ number: '4005550101', extension: null, purpose: 'afterSales', validFrom: null }],
    });
  });

  it('changes nothing when the same is declared again', async () => {
    const declaration = { generalAgents: [AGENT], brands: [BRAND] };
    await service.declare(declaration);
    const revision = await feed.currentRevision();
    expect(await service.declare(declaration)).toEqual({ categories: 0, generalAgents: 0, brands: 0 });
    expect(await feed.currentRevision()).toBe(revision);
  });

  it('corrects what is known under the same id, and keeps a phone that is not repeated', async () => {
    await service.declare({ generalAgents: [AGENT], brands: [BRAND] });
    const before = await brand();
    const ended = { ...PHONE, validTo: '2026-12-31' };
    const added = { ...PHONE, number: '0311-5550 0102', purpose: 'complaint' };
    await service.declare({ brands: [{ ...BRAND, aliases: [], servicePhones: [ended] }] });
    await service.declare({ brands: [{ ...BRAND, aliases: [], servicePhones: [added] }] });
    const after = await brand();
    expect(after).toMatchObject({ id: before.id, aliases: [], generalAgent: before.generalAgent });
    expect(after.servicePhones).toMatchObject([
      { number: '031155500102', purpose: 'complaint' },
      { id: before.servicePhones[0]!.id, number: '4005550101', validTo: '2026-12-31' },
    ]);
  });

  it('keeps a corrected pinyin until another is declared', async () => {
    await service.declare({ generalAgents: [AGENT], brands: [{ ...BRAND, pinyin: 'bing quan' }] });
    await service.declare({ brands: [BRAND] });
    expect((await brand()).pinyin).toBe('bing quan');
  });

  it('shows the new name of an agent on its brands', async () => {
    await service.declare({ generalAgents: [AGENT], brands: [BRAND] });
    const revision = await feed.currentRevision();
    await service.declare({ generalAgents: [{ ...AGENT, name: '演示新名称有限公司' }] });
    const { brands } = await feed.changesSince(revision);
    expect(brands).toMatchObject([{ generalAgent: { name: '演示新名称有限公司' } }]);
  });

  it('adds and corrects categories', async () => {
    const revision = await feed.currentRevision();
    const aliases = ['电冰箱', '雪柜'];
    await service.declare({
      categories: [
        { code: 'washing-machine', name: '洗衣机', aliases: [] },
        { code: 'refrigerator', name: '冰箱', aliases },
      ],
    });
    const { categories } = await feed.changesSince(revision);
    expect(categories!.at(-1)).toEqual({ code: 'washing-machine', name: '洗衣机', aliases: [] });
    expect(categories!.find(({ code }) => code === 'refrigerator')!.aliases.sort()).toEqual(aliases.sort());
  });

  it('names every fault at once, each with its place, and writes nothing', async () => {
    const revision = await feed.currentRevision();
    const refused = service.declare({
      generalAgents: [{ ...AGENT, creditCode: '91130100MA0DEM001Q' }],
      brands: [
        { ...BRAND, servicePhones: [{ ...PHONE, number: '12', purpose: 'repair', validFrom: '2026-02-30' }] },
        { ...BRAND, name: '', categories: [] },
      ],
      brand: [],
    });
    await expect(refused).rejects.toMatchObject({ code: 'declaration-faulty' });
    const { detail } = await refused.catch((error) => error);
    for (const place of [
      'generalAgents[0].creditCode',
      'brands[0].servicePhones[0].number',
      'brands[0].servicePhones[0].purpose',
      'brands[0].servicePhones[0].validFrom',
      'brands[1].name',
      'brands[1].categories',
      'brand：没有这一项',
    ]) {
      expect(detail).toContain(place);
    }
    expect(await feed.currentRevision()).toBe(revision);
  });

  it.each([
    ['an agent that is not there', { brands: [BRAND] }, 'brands[0].generalAgent'],
    [
      'a category that is not there',
      { brands: [{ ...BRAND, generalAgent: null, categories: ['piano'] }] },
      'piano',
    ],
    [
      'a word that two brands claim',
      {
        brands: [
          { ...BRAND, generalAgent: null },
          { ...BRAND, generalAgent: null, name: '冰泉 电器' },
        ],
      },
      '同一个名称或别名',
    ],
    ['something that is no object', ['演示'], 'JSON 对象'],
  ])('refuses %s', async (_what, json, words) => {
    await expect(service.declare(json)).rejects.toMatchObject({ detail: expect.stringContaining(words) });
  });
});
