import fc from 'fast-check';
import { Cleanup } from '../support/cleanup.js';
import { type Product, startProduct } from '../support/product.js';
import { type RawReply, type RawRequest, sendBytes, sendRaw } from '../support/raw-http.js';

const CHINESE_SENTENCE = /\p{Script=Han}{4}/u;
const TEN_KILOBYTES = 10_240;

const cleanup = Cleanup.afterThisFile();
let product: Product;

beforeAll(async () => {
  product = await startProduct(cleanup);
});

/** Refused politely: the status asked for, problem details, a sentence for people, nothing internal. */
function expectProblem(reply: RawReply, statuses: number[]): void {
  expect(statuses).toContain(reply.status);
  expect(reply.contentType).toMatch(/^application\/problem\+json/);
  const problem = JSON.parse(reply.body) as Record<string, unknown>;
  expect(problem).toMatchObject({
    type: expect.any(String),
    title: expect.any(String),
    status: reply.status,
    code: expect.stringMatching(/^[a-z][a-z-]+$/),
    detail: expect.stringMatching(CHINESE_SENTENCE),
  });
  expect(reply.body).not.toMatch(/node_modules|\.js:\d+|\n\s+at |SELECT |Error:/);
  expect(reply.body.length).toBeLessThan(4000);
}

const LONG = 'a'.repeat(TEN_KILOBYTES);

const BAD_QUERIES: [what: string, path: string][] = [
  ['10 KB of text as a search', `/outlets?q=${LONG}`],
  ['10 KB of text as a number', `/phone-check?number=${'4'.repeat(TEN_KILOBYTES)}`],
  ['10 KB of text as a cursor', `/outlets?q=a&cursor=${LONG}`],
  ['10 KB of text as a brand', `/outlets?brandId=${LONG}`],
  ['10 KB as the name of a parameter', `/outlets?${LONG}=1`],
  ['a NUL in a search', '/outlets?q=%E5%86%B0%00%E7%AE%B1'],
  ['a bell in a search', '/outlets?q=a%07b'],
  ['a line break in a number', '/phone-check?number=400555%0A0101'],
  ['an escape sequence in a search for brands', '/brands?q=%1B%5B31m'],
  ['an empty search', '/outlets?q='],
  ['a search of blanks', '/outlets?q=%20%20'],
  ['a search given twice', '/outlets?q=a&q=b'],
  ['a number given twice', '/phone-check?number=4005550101&number=4005550102'],
  ['a parameter in brackets', '/outlets?q[]=a'],
  ['a parameter nobody knows', '/outlets?q=a&colour=red'],
  ['latitude 95', '/outlets?lat=95&lng=114.5'],
  ['longitude 181', '/outlets?lat=38&lng=181'],
  ['a letter for a latitude', '/outlets?lat=north&lng=114.5'],
  ['NaN for a latitude', '/outlets?lat=NaN&lng=114.5'],
  ['an exponent for a latitude', '/outlets?lat=3e1&lng=114.5'],
  ['latitude without longitude', '/outlets?lat=38'],
  ['a radius without a point', '/outlets?radiusKm=5'],
  ['a negative radius', '/outlets?lat=38&lng=114.5&radiusKm=-1'],
  ['a limit of 0', '/outlets?limit=0'],
  ['a limit of a million', '/outlets?limit=1000000'],
  ['a limit of one and a half', '/outlets?limit=1.5'],
  ['a letter for a limit', '/number-warnings?limit=all'],
  ['a made-up cursor', '/outlets?q=a&cursor=bm90LWEtY3Vyc29y'],
  ['a made-up cursor of warnings', '/number-warnings?cursor=bm90LWEtY3Vyc29y'],
  ['a brand that is not there', '/outlets?brandId=AAAAAAAAAAAAAAAAAAAAAA'],
  ['a brand named like a property', '/outlets?brandId=__proto__'],
  ['a category that is not there', '/outlets?category=constructor'],
  ['a division that is not there', '/outlets?divisionCode=999999'],
  ['a division by name', '/divisions?parent=%E6%B2%B3%E5%8C%97'],
  ['a division named like a property', '/divisions?parent=toString'],
  ['no number to check', '/phone-check'],
  ['an empty number to check', '/phone-check?number='],
  ['a word for a number', '/phone-check?number=hello'],
  ['two numbers in one', '/phone-check?number=4005550101/4005550102'],
  ['a check for a brand that is not there', '/phone-check?number=4005550101&brandId=nobody'],
  ['a percent sign of nothing', '/outlets?q=%ZZ'],
  ['half a character', '/outlets?q=%E5%86'],
  ['a lone surrogate', '/outlets?q=%ED%A0%80'],
];

describe('a look-up that cannot be understood gets a 400 problem with a Chinese sentence', () => {
  test.each(BAD_QUERIES)('%s', async (_what, path) => {
    expectProblem(await sendRaw(product.api.origin, { target: `/api/v1${path}` }), [400]);
  });
});

const NOWHERE: [what: string, request: RawRequest, statuses: number[]][] = [
  ['an outlet that is not there', { target: '/api/v1/outlets/AAAAAAAAAAAAAAAAAAAAAA' }, [404]],
  ['an outlet named like a property', { target: '/api/v1/outlets/__proto__' }, [404]],
  ['an outlet of 10 KB', { target: `/api/v1/outlets/${LONG}` }, [404, 414]],
  ['an outlet with broken encoding', { target: '/api/v1/outlets/%ZZ' }, [400]],
  ['a brand that is not there', { target: '/api/v1/brands/constructor' }, [404]],
  ['an address that is not there', { target: '/api/v1/secrets' }, [404]],
  ['another version', { target: '/api/v2/outlets' }, [404]],
  ['a climb out of the folder', { target: '/api/v1/../../../../etc/passwd' }, [400, 404]],
  ['POST to a look-up', { method: 'POST', target: '/api/v1/outlets', body: '{}' }, [404, 405, 415]],
  [
    'POST of broken JSON',
    {
      method: 'POST',
      target: '/api/v1/outlets',
      headers: { 'Content-Type': 'application/json' },
      body: '{"a":',
    },
    [400, 404, 405],
  ],
  ['PUT to a look-up', { method: 'PUT', target: '/api/v1/brands' }, [404, 405]],
  ['DELETE of an outlet', { method: 'DELETE', target: '/api/v1/outlets/x' }, [404, 405]],
  ['OPTIONS of a look-up', { method: 'OPTIONS', target: '/api/v1/outlets' }, [404, 405]],
  [
    'a header of 200 KB',
    { target: '/api/v1/categories', headers: { 'X-Long': 'a'.repeat(204_800) } },
    [400, 431],
  ],
  ['an address of 40 KB', { target: `/api/v1/outlets?q=${'%E5%86%B0'.repeat(4600)}` }, [400, 414, 431]],
];

describe('a request for nothing the product has gets a 4xx problem with a Chinese sentence', () => {
  test.each(NOWHERE)('%s', async (_what, request, statuses) => {
    expectProblem(await sendRaw(product.api.origin, request), statuses);
  });
});

test('a climb out of the pages folder never reads a file of the project', async () => {
  for (const target of [
    '/../package.json',
    '/%2e%2e/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2f..%2fpackage.json',
  ]) {
    const reply = await sendRaw(product.api.origin, { target });
    expect(reply.status).toBeLessThan(500);
    expect(reply.body).not.toContain('packageManager');
  }
});

test('HEAD answers like GET, without a body', async () => {
  const reply = await sendRaw(product.api.origin, { method: 'HEAD', target: '/api/v1/categories' });
  expect(reply).toMatchObject({ status: 200, body: '' });
});

test('bytes that are not HTTP get a 4xx', async () => {
  const reply = await sendBytes(product.api.origin, 'HELO mail.example\r\n\r\n');
  expect(reply.status).toBeGreaterThanOrEqual(400);
  expect(reply.status).toBeLessThan(500);
});

test.each([
  ['/outlets', 'q'],
  ['/brands', 'q'],
  ['/phone-check', 'number'],
  ['/outlets', 'cursor'],
  ['/number-warnings', 'cursor'],
])('no text in %s?%s= makes a fault', async (path, parameter) => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme-composite', maxLength: 60 }), async (text) => {
      const query = new URLSearchParams({ [parameter]: text });
      const reply = await sendRaw(product.api.origin, { target: `/api/v1${path}?${query}` });
      expect([200, 400]).toContain(reply.status);
      if (reply.status === 400) expectProblem(reply, [400]);
    }),
    { numRuns: 100 },
  );
});

test('after all that the same process still answers, and logged no fault of its own', async () => {
  product.api.process.assertRunning();
  expect(await product.api.get<{ items: unknown[] }>('/categories')).toHaveProperty('items');
  expect(product.api.process.output).not.toMatch(/"level":(50|60)|UnhandledPromiseRejection|Unhandled/);
});
