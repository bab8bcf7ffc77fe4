import { readFileSync } from 'node:fs';
import { EXAMPLE_AS_OF, EXAMPLE_REVISION, EXAMPLE_TODAY } from './testing/example-registry.js';
import { type LookUpApp, loadExample, startLookUpApp } from './testing/look-up-app.js';

let empty: LookUpApp;
let server: LookUpApp;

beforeAll(async () => {
  [empty, server] = await Promise.all([startLookUpApp(), startLookUpApp()]);
});

beforeEach(() => {
  server.clock.date = EXAMPLE_TODAY;
  loadExample(server.readModel);
});

afterAll(() => Promise.all([empty.app.close(), server.app.close()]));

const get = (url: string, headers: Record<string, string> = {}) => server.app.inject({ url, headers });
const json = async (url: string) => (await get(url)).json();

describe('before anything is loaded', () => {
  test.each([
    'categories',
    'brands',
    'brands/brand-yunling',
    'outlets',
    'outlets/outlet-1',
    'outlets?brandId=brand-yunling',
    'phone-check?number=4005550101',
    'phone-checks?numbers=4005550101',
    'number-warnings',
    'certificates/AAAAAAAAAAAAAAAAAAAAAA',
  ])('%s says that it is not ready, never an empty answer', async (path) => {
    const reply = await empty.app.inject(`/api/v1/${path}`);
    expect(reply.statusCode).toBe(503);
    expect(reply.json()).toMatchObject({ code: 'lookup-not-ready', detail: expect.stringContaining('稍后') });
  });

  test('the process is live and not ready', async () => {
    expect((await empty.app.inject('/api/v1/health/live')).json()).toEqual({ status: 'live' });
    const ready = await empty.app.inject('/api/v1/health/ready');
    expect(ready.statusCode).toBe(503);
    expect(ready.json()).toMatchObject({ status: 'notReady', database: { status: 'notTried' } });
  });

  test('divisions are answered all the same', async () => {
    const { items } = (await empty.app.inject('/api/v1/divisions?parent=13')).json();
    expect(items).toHaveLength(11);
  });
});

describe('with a registry', () => {
  test('ready means that look-ups are ready, whatever the database does', async () => {
    server.readModel.report('unreachable');
    const reply = await get('/api/v1/health/ready');
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toEqual({
      status: 'ready',
      lookup: {
        origin: 'registry',
        revision: EXAMPLE_REVISION,
        registryAsOf: EXAMPLE_AS_OF,
        outletCount: 3,
      },
      database: { status: 'unreachable' },
      stuck: { count: null, countedAt: null },
    });
  });

  test('divisions without a parent are the province; a leaf has no children', async () => {
    expect((await json('/api/v1/divisions')).items).toEqual([
      { code: '13', name: '河北省', kind: 'province', parentCode: null, hasChildren: true },
    ]);
    const { items } = await json('/api/v1/divisions?parent=130102');
    expect(items.every(({ hasChildren }: { hasChildren: boolean }) => !hasChildren)).toBe(true);
  });

  test('categories, brands and one brand with the phones in force', async () => {
    expect((await json('/api/v1/categories')).items).toEqual([
      { code: 'refrigerator', name: '冰箱' },
      { code: 'air-conditioner', name: '空调' },
    ]);
    const { items } = await json('/api/v1/brands?category=air-conditioner');
    expect(items.map(({ id }: { id: string }) => id)).toEqual(['brand-yunling']);
    const brand = await json('/api/v1/brands/brand-yunling');
    expect(brand.servicePhones.map(({ number }: { number: string }) => number)).toEqual(['4005550101']);
  });

  test('a line in any encoding that clients use is understood', async () => {
    const escaped = await json(`/api/v1/outlets?q=${encodeURIComponent('长安区 云岭 冰箱')}`);
    expect(escaped.understood).toMatchObject({
      brandId: 'brand-yunling',
      category: 'refrigerator',
      divisionCode: '130102',
    });
    expect(escaped.items.map(({ id }: { id: string }) => id)).toEqual(['outlet-1']);
    const plus = await json(
      `/api/v1/outlets?q=${encodeURIComponent('长安区 云岭 冰箱').replaceAll('%20', '+')}`,
    );
    expect(plus).toEqual(escaped);
  });

  test('the nearest first within the radius', async () => {
    const near = await json('/api/v1/outlets?lat=38.041&lng=114.51&radiusKm=1');
    expect(near.items).toMatchObject([{ id: 'outlet-1', distanceMeters: 111 }]);
    expect((await json('/api/v1/outlets?lat=39&lng=114.51&radiusKm=1')).items).toEqual([]);
  });

  test('a cursor leads through every outlet once, and belongs to its search', async () => {
    const first = await json('/api/v1/outlets?limit=1');
    const second = await json(`/api/v1/outlets?limit=1&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items].map(({ id }) => id).sort()).toEqual(['outlet-1', 'outlet-3']);
    expect(second.nextCursor).toBeNull();
    const other = await get(`/api/v1/outlets?limit=1&category=refrigerator&cursor=${first.nextCursor}`);
    expect(other.json().errors).toEqual([expect.objectContaining({ field: 'cursor', code: 'bad-cursor' })]);
  });

  test('a cursor leads through every warning once, the newest first', async () => {
    const first = await json('/api/v1/number-warnings?limit=1');
    const second = await json(`/api/v1/number-warnings?limit=1&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items].map(({ number }) => number)).toEqual([
      '4005550201',
      '4005550202',
    ]);
    expect(second.nextCursor).toBeNull();
  });

  describe('a phone check', () => {
    const check = (number: string, brandId?: string) =>
      json(`/api/v1/phone-check?number=${encodeURIComponent(number)}${brandId ? `&brandId=${brandId}` : ''}`);

    test.each([
      '4005550101',
      '400-555-0101',
      '400 555 0101',
      '\uff14\uff10\uff10\uff0d\uff15\uff15\uff15\uff0d\uff10\uff11\uff10\uff11',
      '四零零五五五零一零一',
      '电话：400-555-0101',
      '+86 400 555 0101',
      ' 4005550101\n',
      '\u202d4005550101\u202c',
    ])('reads the number however it is written: %s', async (number) => {
      expect(await check(number)).toMatchObject({
        number: '4005550101',
        display: '400-555-0101',
        verdict: 'official',
      });
    });

    test('shows the extension and does not match it', async () => {
      expect(await check('0311-5550 0101转99')).toMatchObject({
        number: '031155500101',
        extension: '99',
        verdict: 'official',
      });
    });

    test('is relative to the brand, names the owner, and gives the phones of the brand meant', async () => {
      const judged = await check('4005550101', 'brand-beichuan');
      expect(judged).toMatchObject({ verdict: 'unlisted', brand: { id: 'brand-beichuan' } });
      expect(judged.advice).toContain('云岭（演示）');
      expect(judged.officialPhones.map(({ number }: { number: string }) => number)).toEqual(['4005550103']);
    });

    test('tells an ended phone, a warned and an unknown number apart', async () => {
      expect(await check('4005550102')).toMatchObject({
        verdict: 'unlisted',
        matches: [{ status: 'expired' }],
      });
      expect(await check('4005550201')).toMatchObject({
        verdict: 'warned',
        warning: { publishedOn: '2026-05-02', impersonatedBrand: { id: 'brand-yunling' } },
        brand: { id: 'brand-yunling' },
      });
      expect(await check('4005550999')).toMatchObject({
        verdict: 'unlisted',
        matches: [],
        brand: null,
        officialPhones: [],
      });
    });

    test.each(['12315', '110', '12345'])('knows the public line %s by name', async (number) => {
      const judged = await check(number);
      expect(judged).toMatchObject({ number, verdict: 'unlisted' });
      expect(judged.advice).toContain(`${number} 是`);
    });

    test('changes its verdict at midnight in Shanghai with nothing written', async () => {
      expect((await check('0311-55500101')).verdict).toBe('official');
      server.clock.date = '2026-05-16';
      expect((await check('0311-55500101')).verdict).toBe('unlisted');
    });
  });

  describe('a check of several numbers', () => {
    test('gives each as a check of that number alone does, the worst first, otherwise as asked', async () => {
      const asked = ['4005550101', '4005550999', '4005550201', '4005550102', '031155500101'];
      const { items, registryAsOf } = await json(`/api/v1/phone-checks?numbers=${asked.join(',')}`);
      expect(
        items.map(({ number, verdict }: { number: string; verdict: string }) => [number, verdict]),
      ).toEqual([
        ['4005550201', 'warned'],
        ['4005550999', 'unlisted'],
        ['4005550102', 'unlisted'],
        ['4005550101', 'official'],
        ['031155500101', 'official'],
      ]);
      for (const item of items) {
        const alone = await json(`/api/v1/phone-check?number=${item.number}`);
        expect({ ...item, registryAsOf }).toEqual(alone);
      }
    });

    test('is relative to the brand, and keeps an extension', async () => {
      const { items } = await json('/api/v1/phone-checks?numbers=4005550101x8&brandId=brand-beichuan');
      expect(items).toMatchObject([{ number: '4005550101', extension: '8', verdict: 'unlisted' }]);
    });

    test('answers a number once that is asked twice', async () => {
      const { items } = await json('/api/v1/phone-checks?numbers=4005550101,4005550101');
      expect(items).toHaveLength(1);
    });
  });

  describe('what a client may keep', () => {
    test('it has to ask every time, and is told when nothing changed', async () => {
      const first = await get('/api/v1/outlets/outlet-1');
      expect(first.headers['cache-control']).toBe('no-cache');
      const again = await get('/api/v1/outlets/outlet-1', { 'if-none-match': String(first.headers.etag) });
      expect(again.statusCode).toBe(304);
      expect(again.body).toBe('');
    });

    test('it is answered anew after a write, and after midnight without one', async () => {
      const tag = { 'if-none-match': String((await get('/api/v1/categories')).headers.etag) };
      loadExample(server.readModel, { revision: EXAMPLE_REVISION + 1 });
      expect((await get('/api/v1/categories', tag)).statusCode).toBe(200);
      const later = { 'if-none-match': String((await get('/api/v1/categories')).headers.etag) };
      server.clock.date = '2026-05-16';
      expect((await get('/api/v1/categories', later)).statusCode).toBe(200);
    });

    test('nothing of an error, of health, or of an address that tells where a person stands', async () => {
      for (const url of [
        '/api/v1/outlets?lat=38.04&lng=114.51',
        '/api/v1/outlets?q=',
        '/api/v1/outlets/nobody',
        '/api/v1/health/ready',
        '/api/v1/health/live',
      ]) {
        expect((await get(url)).headers['cache-control']).toBe('no-store');
      }
    });
  });
});

describe('the contract', () => {
  test('is served as it was committed', async () => {
    const committed = JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8'));
    expect(await json('/api/v1/openapi.json')).toEqual(committed);
  });

  test('can be read on a page that loads nothing from elsewhere and runs no inline script', async () => {
    const page = await get('/api/docs');
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toMatch(/(?:src|href)=['"](?:https?:)?\/\//);
    expect(page.body).not.toMatch(/<script(?![^>]*\bsrc=)/);
    const scripts = [...page.body.matchAll(/src="([^"]+)"/g)].map(([, source]) => source!);
    expect(scripts.length).toBeGreaterThan(0);
    for (const source of scripts) {
      expect((await get(new URL(source, 'http://localhost/api/docs').pathname)).statusCode).toBe(200);
    }
  });
});
