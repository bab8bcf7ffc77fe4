import { EXAMPLE_AS_OF, EXAMPLE_OUTLETS, EXAMPLE_TODAY } from './testing/example-registry.js';
import { type LookUpApp, loadExample, startLookUpApp } from './testing/look-up-app.js';

let server: LookUpApp;

beforeAll(async () => {
  server = await startLookUpApp();
});

beforeEach(() => {
  server.clock.date = EXAMPLE_TODAY;
  loadExample(server.readModel);
});

afterAll(() => server.app.close());

const tokenOf = (letter: string) => letter.repeat(22);
const ask = (code: string) => server.app.inject(`/api/v1/certificates/${code}`);
const check = async (code: string) => (await ask(code)).json();

test('a certificate in force names the outlet with its address, its brands with their dates, and when it was issued', async () => {
  expect(await check(tokenOf('a'))).toEqual({
    code: tokenOf('a'),
    verdict: 'inForce',
    outlet: {
      id: 'outlet-1',
      name: '演示顺达家电维修部',
      address: '演示路 1 号',
      divisionCode: '130102',
      divisionName: '石家庄市长安区',
      phones: [{ number: '031155500101', display: '0311-5550 0101', extension: '8' }],
      warnedPhones: [],
      location: { lat: 38.04, lng: 114.51 },
      brands: [{ id: 'brand-yunling', name: '云岭（演示）' }],
      categories: ['refrigerator'],
      distanceMeters: null,
      authorization: { status: 'inForce', validFrom: '2026-01-01', validTo: EXAMPLE_TODAY },
    },
    authorizations: [
      {
        brand: { id: 'brand-yunling', name: '云岭（演示）' },
        categories: ['refrigerator'],
        status: 'inForce',
        validFrom: '2026-01-01',
        validTo: EXAMPLE_TODAY,
      },
    ],
    number: 'AAAAA-00000',
    issuedOn: '2026-02-01',
    withdrawnOn: null,
    advice: expect.stringContaining('地址'),
    registryAsOf: EXAMPLE_AS_OF,
  });
});

test('midnight turns the verdict, with nothing written', async () => {
  const before = await ask(tokenOf('a'));
  server.clock.date = '2026-05-16';
  const after = await server.app.inject({
    url: `/api/v1/certificates/${tokenOf('a')}`,
    headers: { 'if-none-match': String(before.headers.etag) },
  });
  expect(before.json().verdict).toBe('inForce');
  expect(after.json()).toMatchObject({ verdict: 'expired', advice: expect.stringContaining('到期') });
});

test.each([
  ['whose outlet is authorized by nobody any more', 'b', 'outlet-2', null],
  ['that was taken back, though its outlet is in force', 'c', 'outlet-1', '2026-03-01'],
  ['whose outlet left the registry', 'd', null, null],
])('a certificate %s is withdrawn', async (_what, letter, outletId, withdrawnOn) => {
  const answer = await check(tokenOf(letter));
  expect(answer).toMatchObject({ verdict: 'withdrawn', withdrawnOn, issuedOn: '2026-02-01' });
  expect(answer.outlet?.id ?? null).toBe(outletId);
});

test.each([
  ['suspended', { state: 'suspended' as const }, 'suspended'],
  ['not begun', { validFrom: '2026-06-01', validTo: null }, 'notYet'],
])('where the authorization is %s, so is the certificate', async (_what, changed, verdict) => {
  const [outlet] = EXAMPLE_OUTLETS;
  loadExample(server.readModel, {
    outlets: [{ ...outlet!, authorizations: [{ ...outlet!.authorizations[0]!, ...changed }] }],
  });
  expect(await check(tokenOf('a'))).toMatchObject({ verdict });
});

test.each([
  ['that was never issued', tokenOf('z')],
  ['that is too short', 'abc'],
  ['that is too long', 'a'.repeat(23)],
  ['of a whole novel', 'a'.repeat(20_000)],
  ['of other characters', encodeURIComponent('网点证书，<script>"\\')],
  ['with bytes that a row may hold', `${'a'.repeat(21)}%00`],
])(
  'a code %s is answered as unknown, which proves nothing, and is given back no longer than 32',
  async (_what, code) => {
    const reply = await ask(code);
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toEqual({
      code: decodeURIComponent(code).slice(0, 32),
      verdict: 'unknown',
      outlet: null,
      authorizations: [],
      number: null,
      issuedOn: null,
      withdrawnOn: null,
      advice: expect.stringContaining('什么也证明不了'),
      registryAsOf: EXAMPLE_AS_OF,
    });
  },
);

test('a parameter that the route does not know is refused', async () => {
  expect((await ask(`${tokenOf('a')}?brandId=x`)).statusCode).toBe(400);
});
