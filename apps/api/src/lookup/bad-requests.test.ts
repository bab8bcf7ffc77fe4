import type { LookUpApp } from './testing/look-up-app.js';
import { loadExample, startLookUpApp } from './testing/look-up-app.js';

let server: LookUpApp;

beforeAll(async () => {
  server = await startLookUpApp();
  loadExample(server.readModel);
});

afterAll(() => server.app.close());

const get = (url: string) => server.app.inject(url);

const CHINESE_SENTENCE = /[一-鿿].*。$/;

describe('a query that cannot be understood gets a 400 problem that says which parameter and why', () => {
  test.each<[string, string, string, string]>([
    // one-box search
    ['an empty text', 'outlets?q=', 'q', 'empty'],
    ['a text of blanks', 'outlets?q=%20%E3%80%80', 'q', 'empty'],
    ['a text of marks only', 'outlets?q=!!!', 'q', 'nothing-to-search'],
    ['a text of 101 characters', `outlets?q=${encodeURIComponent('海'.repeat(101))}`, 'q', 'too-long'],
    ['10 KB of text', `outlets?q=${encodeURIComponent('海'.repeat(3_413))}`, 'q', 'too-long'],
    ['NUL', 'outlets?q=a%00b', 'q', 'control-character'],
    ['a line break inside', 'outlets?q=a%0Ab', 'q', 'control-character'],
    ['an escape character', 'outlets?q=%1B%5B31m', 'q', 'control-character'],
    ['a C1 control character', 'outlets?q=a%C2%85b', 'q', 'control-character'],
    ['half a percent-escape', 'outlets?q=%E6%B5', 'q', 'bad-encoding'],
    ['a percent sign alone', 'outlets?q=100%', 'q', 'bad-encoding'],
    ['a lone surrogate', 'outlets?q=%ED%A0%80', 'q', 'bad-encoding'],
    ['an overlong encoding of a slash', 'outlets?q=%C0%AF', 'q', 'bad-encoding'],
    ['a text given twice', 'outlets?q=a&q=b', 'q', 'repeated'],
    ['a text given as a list', 'outlets?q[]=a', '', 'unknown-parameter'],
    // filters
    ['an unknown brand', 'outlets?brandId=nobody', 'brandId', 'unknown-value'],
    ['an empty brand', 'outlets?brandId=', 'brandId', 'unknown-value'],
    ['the name of an object member as brand', 'outlets?brandId=__proto__', 'brandId', 'unknown-value'],
    ['an unknown category', 'outlets?category=spaceship', 'category', 'unknown-value'],
    ['an unknown division', 'outlets?divisionCode=999999', 'divisionCode', 'unknown-value'],
    ['a division of another province', 'outlets?divisionCode=1101', 'divisionCode', 'unknown-value'],
    ['a filter that does not exist', 'outlets?brand=brand-yunling', 'brand', 'unknown-parameter'],
    ['a filter in another case', 'outlets?brandid=brand-yunling', 'brandid', 'unknown-parameter'],
    // places
    ['a latitude of 95', 'outlets?lat=95&lng=114', 'lat', 'out-of-range'],
    ['a longitude of -180.1', 'outlets?lat=38&lng=-180.1', 'lng', 'out-of-range'],
    ['a letter for a number', 'outlets?lat=abc&lng=114', 'lat', 'not-a-number'],
    ['NaN', 'outlets?lat=NaN&lng=114', 'lat', 'not-a-number'],
    ['an exponent', 'outlets?lat=3e1&lng=114', 'lat', 'not-a-number'],
    ['an empty latitude', 'outlets?lat=&lng=114', 'lat', 'not-a-number'],
    ['a comma for a point', 'outlets?lat=38,04&lng=114', 'lat', 'not-a-number'],
    ['a latitude without longitude', 'outlets?lat=38', 'lng', 'missing'],
    ['a longitude without latitude', 'outlets?lng=114', 'lat', 'missing'],
    ['a radius of 0', 'outlets?lat=38&lng=114&radiusKm=0', 'radiusKm', 'out-of-range'],
    ['a negative radius', 'outlets?lat=38&lng=114&radiusKm=-1', 'radiusKm', 'out-of-range'],
    ['a radius around the world', 'outlets?lat=38&lng=114&radiusKm=501', 'radiusKm', 'out-of-range'],
    ['a radius of many digits', 'outlets?lat=38&lng=114&radiusKm=99999999', 'radiusKm', 'not-a-number'],
    ['a radius around nothing', 'outlets?radiusKm=5', 'radiusKm', 'needs-point'],
    // pages
    ['a page of 0', 'outlets?limit=0', 'limit', 'out-of-range'],
    ['a page of 1000', 'outlets?limit=1000', 'limit', 'out-of-range'],
    ['a page of 1.5', 'outlets?limit=1.5', 'limit', 'out-of-range'],
    ['a page of 1e1', 'outlets?limit=1e1', 'limit', 'out-of-range'],
    ['a page of +5', 'outlets?limit=%2B5', 'limit', 'out-of-range'],
    ['a made-up cursor', 'outlets?cursor=abc', 'cursor', 'bad-cursor'],
    ['an empty cursor', 'outlets?cursor=', 'cursor', 'bad-cursor'],
    ['a cursor of another kind', 'outlets?cursor=WyIyMDI2LTA1LTAyIiwidzEiXQ', 'cursor', 'bad-cursor'],
    ['a made-up cursor of warnings', 'number-warnings?cursor=abc', 'cursor', 'bad-cursor'],
    ['a page of 101 warnings', 'number-warnings?limit=101', 'limit', 'out-of-range'],
    // several numbers
    ['no numbers', 'phone-checks', 'numbers', 'missing'],
    ['an empty list', 'phone-checks?numbers=', 'numbers', 'not-plain-digits'],
    [
      'a text instead of numbers',
      'phone-checks?numbers=%E4%BD%A0%E5%A5%BD4005550101',
      'numbers',
      'not-plain-digits',
    ],
    ['a number that is none', 'phone-checks?numbers=4005550101,400555010', 'numbers', 'wrong-length'],
    ['21 numbers', `phone-checks?numbers=${Array(21).fill('4005550101').join(',')}`, 'numbers', 'too-many'],
    ['an unknown brand', 'phone-checks?numbers=4005550101&brandId=nobody', 'brandId', 'unknown-value'],
    // phone check
    ['no number', 'phone-check', 'number', 'missing'],
    ['an empty number', 'phone-check?number=', 'number', 'empty'],
    ['words for a number', 'phone-check?number=%E4%BD%A0%E5%A5%BD', 'number', 'not-a-phone-number'],
    ['a local number without area code', 'phone-check?number=55500101', 'number', 'area-code-missing'],
    ['a number one digit short', 'phone-check?number=400-555-010', 'number', 'wrong-length'],
    ['two numbers', 'phone-check?number=4005550101%2C4005550102', 'number', 'several-numbers'],
    ['10 KB of digits', `phone-check?number=${'4'.repeat(10_240)}`, 'number', 'too-long'],
    ['a number given twice', 'phone-check?number=4005550101&number=4005550102', 'number', 'repeated'],
    [
      'a brand that does not exist',
      'phone-check?number=4005550101&brandId=nobody',
      'brandId',
      'unknown-value',
    ],
    // the others
    ['a text of marks only for brands', 'brands?q=%28%29', 'q', 'nothing-to-search'],
    ['an unknown category of brands', 'brands?category=spaceship', 'category', 'unknown-value'],
    ['an unknown parent', 'divisions?parent=99', 'parent', 'unknown-value'],
    ['a parameter where there is none', 'categories?q=a', 'q', 'unknown-parameter'],
    ['a parameter beside an id', 'outlets/outlet-1?q=a', 'q', 'unknown-parameter'],
    ['a parameter beside a brand', 'brands/brand-yunling?x=1', 'x', 'unknown-parameter'],
  ])('%s', async (_what, path, field, code) => {
    const reply = await get(`/api/v1/${path}`);
    expect(reply.statusCode).toBe(400);
    expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/);
    const problem = reply.json();
    expect(problem).toMatchObject({
      status: 400,
      code: 'invalid-request',
      detail: expect.stringMatching(CHINESE_SENTENCE),
    });
    expect(problem.errors).toEqual([{ field, code, detail: expect.stringMatching(CHINESE_SENTENCE) }]);
    expect(reply.body.length).toBeLessThan(2_000);
  });

  test('every wrong parameter is named at once', async () => {
    const { errors } = (await get('/api/v1/outlets?lat=95&lng=abc&limit=0&cursor=x&zzz=1')).json();
    expect(errors.map(({ field }: { field: string }) => field).sort()).toEqual([
      'cursor',
      'lat',
      'limit',
      'lng',
      'zzz',
    ]);
  });

  test('however often a fault is repeated, the reply stays small', async () => {
    const reply = await get(`/api/v1/outlets?${'q=1&'.repeat(4_000)}${'x=1&'.repeat(4_000)}`);
    expect(reply.statusCode).toBe(400);
    expect(reply.body.length).toBeLessThan(2_000);
  });
});

describe('what is not there gets a 404 problem', () => {
  test.each([
    ['an outlet', '/api/v1/outlets/nobody', 'outlet-not-found'],
    ['a brand', '/api/v1/brands/nobody', 'brand-not-found'],
    ['an id that is a name of an object member', '/api/v1/brands/__proto__', 'brand-not-found'],
    ['an id of 90 characters', `/api/v1/outlets/${'x'.repeat(90)}`, 'outlet-not-found'],
    ['a route', '/api/v1/nothing', 'route-not-found'],
    ['a deeper route', '/api/v1/outlets/outlet-1/secrets', 'route-not-found'],
    ['a parent directory', '/api/v1/outlets/..%2f..%2fpackage.json', 'outlet-not-found'],
  ])('%s', async (_what, url, code) => {
    const reply = await get(url);
    expect(reply.statusCode).toBe(404);
    expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(reply.json()).toMatchObject({
      status: 404,
      code,
      detail: expect.stringMatching(CHINESE_SENTENCE),
    });
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const)(
    'the method %s of a read',
    async (method) => {
      const reply = await server.app.inject({ method, url: '/api/v1/outlets' });
      expect(reply.statusCode).toBe(404);
      expect(reply.json()).toMatchObject({ code: 'route-not-found' });
    },
  );

  test('HEAD of a read is answered like GET, without its body', async () => {
    const reply = await server.app.inject({ method: 'HEAD', url: '/api/v1/categories' });
    expect(reply.statusCode).toBe(200);
    expect(reply.body).toBe('');
  });

  test.each([
    ['a body that is no JSON', 'application/json', '{"a":'],
    ['a body of an unknown type', 'application/x-unknown', 'a'],
  ])('%s is refused without a word about the parser', async (_what, type, payload) => {
    const reply = await server.app.inject({
      method: 'POST',
      url: '/api/v1/outlets',
      headers: { 'content-type': type },
      payload,
    });
    expect(reply.statusCode).toBeGreaterThanOrEqual(400);
    expect(reply.statusCode).toBeLessThan(500);
    expect(reply.json()).toMatchObject({ detail: expect.stringMatching(CHINESE_SENTENCE) });
    expect(reply.body).not.toMatch(/FST_|JSON|Unexpected/);
  });
});

describe('a failure of our own', () => {
  test('gets a 500 problem that tells nothing, and a line in the log that tells all', async () => {
    const broken = jest.spyOn(server.readModel, 'categories').mockImplementation(() => {
      throw new Error('secret: table outlet at 10.0.0.1');
    });
    const reply = await get('/api/v1/categories');
    broken.mockRestore();
    expect(reply.statusCode).toBe(500);
    expect(reply.json()).toEqual({
      type: 'urn:jiweibao:problem:internal-error',
      title: expect.any(String),
      status: 500,
      code: 'internal-error',
      detail: expect.stringMatching(CHINESE_SENTENCE),
    });
    expect(reply.body).not.toContain('secret');
    expect(server.log.join('\n')).toContain('secret');
  });
});
